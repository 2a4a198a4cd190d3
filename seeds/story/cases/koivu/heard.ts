import { answersHeard } from '../../acts/wellbeing.ts';
import { at } from '../../at.ts';
import type { Step } from '../../script.ts';

/** What she says of being heard: by those who help her, and by the police. */
export const heard: readonly Step[] = [
  at(
    82,
    '11.30',
    'anna',
    answersHeard('police', {
      wasHeard: 'no',
      understood: 'partly',
      help: 'Tulkki, joka puhuu samaa murretta kuin minä.',
    }),
  ),
  at(45, '15.00', 'anna', answersHeard('support', { wasHeard: 'yes', understood: 'yes', forStudy: 'yes' })),
  at(20, '11.45', 'anna', answersHeard('support', { wasHeard: 'did-not-answer', understood: 'yes' })),
  at(
    6,
    '15.40',
    'anna',
    answersHeard('police', {
      wasHeard: 'partly',
      understood: 'yes',
      help: 'Että olisi kerrottu, mitä seuraavaksi tapahtuu.',
      forStudy: 'yes',
    }),
  ),
  at(3, '10.20', 'minna', answersHeard('social', { wasHeard: 'yes', understood: 'yes' })),
];
