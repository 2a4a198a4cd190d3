import { considers, labels, notes, records, sees, weighs } from '../acts/whole.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** Debt bondage inside Finland: each piece is small, together they show what holds her. */
export const suviWhole: readonly Step[] = [
  at(91, '9.30', 'anna', labels('partner', 'Mies, jolla on asunto', 'man')),
  at(91, '9.32', 'anna', labels('lender', 'Miehen tuttu, jolle velka siirtyi', 'lender', { source: 'told-by-other' })),
  at(91, '9.34', 'anna', notes('debt', 'Velka, kasvaa viikoittain', 'debt')),
  at(91, '9.36', 'anna', notes('place', 'Miehen asunto', 'flat')),
  at(91, '9.38', 'anna', notes('account', 'Pankkitunnukset toisen hallussa', 'bank', { certainty: 'certain' })),
  at(
    91,
    '9.45',
    'anna',
    records(
      {
        code: 'promised',
        label: 'Lupasi asunnon ja huolenpidon',
        when: { days: 900, as: 'about-year' },
        means: ['false-promises', 'occasional-kindness'],
        phases: ['before'],
        did: ['man'],
      },
      'promise',
    ),
  ),
  at(
    90,
    '13.00',
    'anna',
    records(
      {
        code: 'money-taken',
        label: 'Tuet menevät toisen tilille',
        when: { days: 560, until: 100 },
        means: ['takes-earnings', 'restricts-money'],
        phases: ['during'],
        did: ['man'],
        concerned: ['bank'],
        source: 'document',
        certainty: 'certain',
      },
      'money',
    ),
  ),
  at(
    90,
    '13.10',
    'anna',
    records({
      code: 'sexual-act-sold',
      label: 'Myyty velan maksuksi',
      text: 'Hän kertoi lyhyesti. Ei kysytty enempää.',
      when: { days: 500, as: 'about', until: 'unknown' },
      means: ['debt-bondage', 'psychological-violence'],
      phases: ['during'],
      herPart: 'was-done-to',
      did: ['lender'],
      at: 'flat',
      concerned: ['debt'],
    }),
  ),
  at(
    72,
    '10.20',
    'anna',
    records({
      code: 'violence',
      label: 'Väkivalta asunnossa',
      when: { days: 200, as: 'month' },
      means: ['physical-violence'],
      phases: ['during'],
      did: ['man'],
      at: 'flat',
      certainty: 'likely',
    }),
  ),
  at(
    72,
    '10.25',
    'anna',
    records({
      code: 'sought-help',
      label: 'Otti itse yhteyttä',
      when: { days: 98, as: 'day' },
      certainty: 'certain',
      phases: ['now'],
    }),
  ),
  at(
    72,
    '10.30',
    'anna',
    sees('digital-surveillance', 'observed', ['during', 'now'], { when: { days: 400, until: 'open' } }),
  ),
  at(72, '10.32', 'anna', sees('threats-shame', 'suspected', ['now'])),
  at(72, '10.34', 'anna', sees('isolation', 'observed', ['during'])),
  at(72, '10.36', 'anna', sees('substances', 'not-asked', ['during'])),
  at(72, '10.40', 'anna', considers('sexual-sale', 'possible', 'herself', 'no')),
  at(72, '10.42', 'anna', considers('benefits', 'possible', 'own-organisation', 'no', { source: 'document' })),
  at(59, '9.30', 'minna', weighs('debts', 'individual', 'risk', { when: { days: 60 } })),
  at(
    59,
    '9.32',
    'minna',
    weighs('friends', 'community', 'protective', { text: 'Sisko on palannut yhteyteen.', when: { days: 60 } }),
  ),
];
