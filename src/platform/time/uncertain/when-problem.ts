import { type Language, texts } from '../../i18n/texts.ts';
import { en } from './when-problem.en.ts';
import { fi } from './when-problem.fi.ts';
import { sv } from './when-problem.sv.ts';

const problemTexts = texts({ fi, sv, en });

/**
 * The sentence for a reason of `readWhen`, or for `future`, which a caller may find; undefined for any other. Says what to do.
 * `formErrors` takes it for a field called `when`.
 */
export const whenProblem = (language: Language, reason: string): string | undefined =>
  reason in fi ? problemTexts(language)(reason as keyof typeof fi) : undefined;
