import { begins, ends, names, standsBeside, steps } from '../acts/process.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** A whole course: investigated under another name for long, renamed, charged, judged, compensated. */
export const vaahteraProcess: readonly Step[] = [
  at(335, '10.00', 'veikko', begins('criminal', 'crime', { label: 'hieromalaitos', suspects: ['A', 'B', 'C'] })),
  at(335, '10.04', 'veikko', steps('crime', 'report-made', { ago: 1155, source: 'document' })),
  at(335, '10.06', 'veikko', steps('crime', 'investigation-opened', { ago: 1121, source: 'document' })),
  at(335, '10.08', 'veikko', names('crime', 'pandering', 1121)),
  at(335, '10.10', 'veikko', steps('crime', 'hearing', { ago: 980, outcome: 'held' })),
  at(335, '10.12', 'veikko', steps('crime', 'protection-assessment', { ago: 640, outcome: 'measures' })),
  at(335, '10.14', 'veikko', names('crime', 'trafficking', 655, 'prosecutor', 'Syyttäjä pyysi lisätutkintaa.')),
  at(335, '10.16', 'veikko', steps('crime', 'recorded-interview', { ago: 610, outcome: 'held' })),
  at(335, '10.18', 'veikko', steps('crime', 'investigation-ended', { ago: 260, outcome: 'to-prosecutor' })),
  at(335, '10.20', 'veikko', steps('crime', 'charges-considered', { ago: 255 })),
  at(335, '10.22', 'veikko', steps('crime', 'charge-brought', { ago: 70, source: 'document' })),
  at(335, '10.24', 'veikko', steps('crime', 'damages-claimed', { ago: 68, outcome: 'pursued-by-prosecutor' })),
  at(
    335,
    '10.26',
    'veikko',
    standsBeside('crime', 'counsel', { worker: 'leo', basis: 'court-appointed', notify: 'yes' }),
  ),
  at(335, '10.28', 'veikko', standsBeside('crime', 'support-person', { worker: 'veikko', basis: 'court-appointed' })),
  at(310, '14.30', 'veikko', steps('crime', 'main-hearing', { ago: 2, outcome: 'held' })),
  at(
    292,
    '12.00',
    'veikko',
    steps('crime', 'judgment-given', { outcome: 'convicted', source: 'document', note: 'Kolmesta epäillystä kaksi.' }),
  ),
  at(292, '12.04', 'veikko', steps('crime', 'damages-awarded', { outcome: 'in-part', source: 'document' })),
  at(280, '9.30', 'veikko', steps('crime', 'release-notice-wish', { outcome: 'wanted', source: 'told-by-her' })),
  at(200, '10.00', 'veikko', steps('crime', 'state-compensation-applied', { ago: 40 })),
  at(121, '10.30', 'veikko', steps('crime', 'state-compensation-decided', { ago: 12, outcome: 'in-part' })),
  at(121, '10.34', 'veikko', steps('crime', 'compensation-paid', { outcome: 'in-part' })),
  at(120, '11.30', 'veikko', steps('crime', 'judgment-final', { ago: 139, source: 'document' })),
  at(62, '13.20', 'veikko', steps('crime', 'case-ended', { source: 'told-by-other' })),
  at(62, '13.24', 'veikko', ends('crime', 'Korvaus on maksettu, eikä mitään ole kesken.')),
];
