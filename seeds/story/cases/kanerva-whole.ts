import { recordsInterview, wishes } from '../acts/tellings.ts';
import { considers, labels, records, sees, weighs } from '../acts/whole.ts';
import { at } from '../at.ts';
import type { Step } from '../script.ts';

/** A marriage that was decided for her when she was seventeen. */
export const kanervaWhole: readonly Step[] = [
  at(204, '10.00', 'anna', labels('parent', 'Perheen aikuinen', 'adult')),
  at(204, '10.02', 'anna', labels('relative', 'Sukulainen toisella paikkakunnalla', 'relative')),
  at(
    204,
    '10.10',
    'anna',
    records(
      {
        code: 'engaged',
        label: 'Kihlaus sovittiin kysymättä',
        when: { days: 800, as: 'about' },
        phases: ['before'],
        did: ['adult', 'relative'],
        means: ['psychological-violence'],
      },
      'engaged',
    ),
  ),
  at(
    204,
    '10.20',
    'anna',
    records({
      code: 'documents-taken',
      label: 'Passi ja puhelin otettiin',
      when: { days: 640, as: 'month' },
      phases: ['during'],
      did: ['adult'],
      means: ['withholds-documents', 'isolation'],
    }),
  ),
  at(
    203,
    '9.40',
    'anna',
    records({
      code: 'married',
      label: 'Vihkiminen',
      when: { days: 610, as: 'month' },
      phases: ['during'],
      herPart: 'was-done-to',
      did: ['relative'],
      anchor: 'after',
      anchorOn: 'engaged',
    }),
  ),
  at(203, '9.50', 'anna', sees('threats-near-ones', 'observed', ['before', 'during'])),
  at(203, '9.51', 'anna', sees('spiritual-violence', 'did-not-answer', ['during'])),
  at(203, '9.52', 'anna', sees('surveillance', 'observed', ['during', 'now'])),
  at(203, '9.55', 'anna', considers('forced-marriage', 'actual', 'prosecutor', 'yes', { source: 'document' })),
  at(
    119,
    '9.40',
    'anna',
    recordsInterview({
      topic: 'whole-account',
      heardBy: 'police',
      heldAt: 'investigation',
      when: { days: 121, as: 'day' },
    }),
  ),
  at(119, '9.45', 'anna', wishes('beside', 'Avustaja istuu vierellä, perheestä ei kysytä käytävällä.', 'justice')),
  at(120, '10.00', 'jari', weighs('honour', 'community', 'risk', { when: { days: 121 } })),
  at(120, '10.02', 'jari', weighs('schooling', 'individual', 'protective', { when: { days: 121 } })),
];
