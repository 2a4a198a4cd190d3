import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon, type IconName } from '../../../platform/ui/index.ts';
import type { AnswerState } from '../stance.ts';

type Tone = 'moss' | 'lake' | 'muted';

/** One mark for one answer, everywhere the same: what is missing is a ring of dots, never red. */
export const answerLooks: Readonly<Record<AnswerState, { readonly name: IconName; readonly tone: Tone }>> = {
  done: { name: 'circle-check', tone: 'moss' },
  agreed: { name: 'circle-full', tone: 'lake' },
  partly: { name: 'circle-half', tone: 'lake' },
  'not-agreed': { name: 'dash', tone: 'muted' },
  none: { name: 'circle-dashed', tone: 'muted' },
};

export const AnswerMark = ({ state }: { state: AnswerState }): JSX.Element => <Icon {...answerLooks[state]} />;
