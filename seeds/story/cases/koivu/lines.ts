import { asksSupport, notBefore, records, tells } from '../../acts/lines.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** What the investigation needs for arranging the hearing, and what it asks. */
export const lines: readonly Step[] = [
  at(91, '13.00', 'risto', records('protection-assessment')),
  at(20, '9.10', 'anna', tells('reach-via', 'Anna Kallio, Saarni ry, arkisin klo 9–15')),
  at(20, '9.12', 'anna', tells('counsel', 'Leo Halla, Asianajotoimisto Halla')),
  at(20, '9.14', 'anna', tells('beside', 'Anna Kallio tulee kuulemiseen tukihenkilönä')),
  at(20, '9.16', 'anna', tells('interpreter', 'Vietnam, nainen, toiselta paikkakunnalta. Tilaaja poliisi.')),
  at(20, '9.18', 'anna', tells('protection-wish', 'Ei samaa odotustilaa epäillyn kanssa')),
  at(6, '10.20', 'anna', notBefore(12)),
  at(5, '9.30', 'risto', records('hearing', { coming: 9, note: 'Kuulusteluhuone 2, tulkki varataan' })),
  at(3, '13.40', 'risto', asksSupport('Sopiiko kuulustelun alkaminen kello 10, ja kuka saattaa paikalle?')),
];
