import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptWhen } from '../../platform/time/uncertain/index.ts';
import type { Instance } from './codes.ts';
import { spansOf } from './spans.ts';
import { type StepCode, stepCodes } from './steps.ts';

const step = (code: StepCode, when: string, instance: Instance | null = null) => ({
  code,
  instance,
  when: keptWhen(when),
});
const told = (...steps: [StepCode, string, Instance?][]) =>
  spansOf(steps.map(([code, when, court]) => step(code, when, court))).map(({ code, when }) => `${code} ${when}`);

test('what was opened and ended is one stretch; what has no end yet goes on', () => {
  expect(told(['investigation-opened', '2024-07-05'], ['hearing', '2024-09-08'])).toEqual([
    'investigation 2024-07-05/..',
  ]);
  expect(
    told(
      ['investigation-opened', '2024-07-05'],
      ['investigation-ended', '2025-02'],
      ['charges-considered', '2025-02'],
      ['charge-brought', '2025-05-02'],
    ),
  ).toEqual(['investigation 2024-07-05/2025-02', 'charges 2025-02/2025-05-02', 'trial 2025-05-02/..']);
  expect(told(['reflection-granted', '2026-06-27'], ['reflection-ended', '2026-11-27'])).toEqual([
    'reflection 2026-06-27/2026-11-27',
  ]);
});

test('what begins before one court does not end before another', () => {
  expect(
    told(
      ['appeal-filed', '2024-03-05', 'court-of-appeal'],
      ['appeal-judgment', '2024-11-20', 'court-of-appeal'],
      ['appeal-filed', '2025-01-10', 'supreme-court'],
      ['appeal-judgment', '2026-02-02', 'supreme-court'],
    ),
  ).toEqual(['appeal 2024-03-05/2024-11-20', 'appeal 2025-01-10/2026-02-02']);
  // The judgment of the court of appeal was not recorded: nobody has said how long it took there.
  expect(
    told(
      ['appeal-filed', '2024-03-05', 'court-of-appeal'],
      ['leave-sought', '2025-01-10', 'supreme-court'],
      ['appeal-judgment', '2026-02-02', 'supreme-court'],
    ),
  ).toEqual([]);
  // Where the court of one of them is not known, nothing keeps them apart.
  expect(told(['appeal-filed', '2024-03-05', 'court-of-appeal'], ['appeal-judgment', '2024-11-20'])).toEqual([
    'appeal 2024-03-05/2024-11-20',
  ]);
});

test('where the course has gone on and nobody recorded the end, nothing is said of its length', () => {
  expect(told(['investigation-opened', '2024-07-05'], ['charge-brought', '2025-05-02'])).toEqual([
    'trial 2025-05-02/..',
  ]);
  expect(told(['appeal-filed', '2024-07-05'], ['judgment-final', '2025-05-02'])).toEqual([]);
});

test('a stretch that was taken up again is two; begun twice without an end, the last', () => {
  expect(
    told(
      ['investigation-opened', '2024'],
      ['investigation-suspended', '2025-01-10'],
      ['investigation-opened', '2025-06-01'],
    ),
  ).toEqual(['investigation 2024/2025-01-10', 'investigation 2025-06-01/..']);
  expect(told(['investigation-opened', '2024-01-01'], ['investigation-opened', '2024-02-01'])).toEqual([
    'investigation 2024-02-01/..',
  ]);
});

test('a stretch begins and ends with what was said of the two steps, and none goes backwards', () => {
  const someSteps = fc.array(
    fc.record({
      code: fc.constantFrom(...stepCodes),
      when: fc.constantFrom('2024', '2024-05', '2024-05-06', '2024~', '[..2024-06]', '2025-01-01', '2023-21'),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(someSteps, (steps) => {
      const kept = steps.map(({ code, when }) => step(code, when));
      for (const { begin, when } of spansOf(kept)) {
        const [from, until] = when.split('/');
        expect([from, until === '..' || kept.some((one) => one.when === until)]).toEqual([begin.when, true]);
      }
    }),
  );
});
