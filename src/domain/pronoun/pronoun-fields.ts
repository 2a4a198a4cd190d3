import { pronouns } from '../../platform/i18n/pronouns.ts';
import { code, dayIn, type LineView, reasonRequired } from '../line/index.ts';

/** What somebody said on one day of how they want to be spoken of. A later choice is a line of its own. */
export const pronounFields = { pronoun: code('pronoun', pronouns), saidOn: dayIn('said_on'), ...reasonRequired };

export type PronounView = LineView<typeof pronounFields>;
