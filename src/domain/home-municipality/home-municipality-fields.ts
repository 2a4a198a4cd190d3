import { optionalText } from '../../platform/http/fields.ts';
import { closed, code, dayIn, type LineView, reasonRequired } from '../line/index.ts';

/** Whether there is a home municipality in Finland. */
export const answers = ['yes', 'no', 'unclear'] as const;

/**
 * What is known of it from a day on. The municipality itself is not kept: it may tell where somebody lives, and all that follows
 * from it is which county or city arranges. That is a place too, so it is closed with the key of the room, and may be left out.
 */
export const homeFields = {
  answer: code('answer', answers),
  county: closed(optionalText(60)),
  sinceOn: dayIn('since_on'),
  ...reasonRequired,
};

export type HomeView = LineView<typeof homeFields>;
