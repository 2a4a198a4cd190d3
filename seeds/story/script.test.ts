import { expect, test } from 'vitest';
import { closeCase } from '../../src/domain/case/index.ts';
import { recordNeed } from '../../src/domain/need/index.ts';
import { withdrawStudyYes } from '../../src/domain/wellbeing/index.ts';
import { does } from './script.ts';

const seen = { domain: 'housing', urgency: 'weeks', answer: 'answered', seenOn: '2026-11-02' } as const;

test('an act says all that its endpoint asks for and nothing else, or it does not compile', () => {
  const acts = [
    does(recordNeed, seen, 'need'),
    does(recordNeed, ({ today }) => ({ ...seen, seenOn: today, hers: 'Haluan oman oven.' })),
    // @ts-expect-error the day is missing
    does(recordNeed, { domain: 'housing', urgency: 'weeks', answer: 'answered' }),
    // @ts-expect-error the day is missing
    does(recordNeed, () => ({ domain: 'housing', urgency: 'weeks', answer: 'answered' })),
    // @ts-expect-error no such field
    does(recordNeed, { ...seen, notes: 'Haluan oman oven.' }),
    // @ts-expect-error no such field
    does(recordNeed, ({ today }) => ({ ...seen, seenOn: today, notes: 'Haluan oman oven.' })),
    // @ts-expect-error no such field, though it comes from a value of another name
    does(recordNeed, () => ({ ...seen, ...{ notes: 'Haluan oman oven.' } })),
    // @ts-expect-error no such domain
    does(recordNeed, { ...seen, domain: 'house' }),
    // @ts-expect-error the case is put in by the story
    does(closeCase, { version: 1, caseId: 'aaaaaa' }),
  ];
  expect(acts).toHaveLength(9);
});

test('what an act leaves behind is the id of what it made; where there is none, it does not compile', () => {
  // @ts-expect-error nothing is made when she takes her yes back
  expect(does(withdrawStudyYes, {}, 'yes')).toBeTypeOf('function');
});
