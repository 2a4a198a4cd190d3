import { pronounOf } from '../acting/acting.ts';
import { eachText } from '../crypto/noting.ts';
import { speakingOf } from '../i18n/pronouns.ts';
import { makeFrom } from '../i18n/written.ts';
import type { Outcome } from './run-endpoint.ts';

/** What somebody wrote of all that an answer is drawn from: what was opened, what the view holds, and what was typed. */
export function writtenIn(
  { opened, view }: Pick<Outcome<unknown>, 'opened' | 'view'>,
  typed: object = {},
): Set<string> {
  const written = new Set(opened);
  // One word alone tells no language, and most of a view are ids, codes and days.
  const add = (text: string): void => {
    if (text.includes(' ')) written.add(text);
  };
  eachText(view, add);
  eachText(typed, add);
  return written;
}

/** A file as it is made: it speaks of the person of its case as that person chose, and knows which of its texts somebody wrote. */
export const madeFile = <Made>(outcome: Outcome<unknown>, make: () => Made): Made =>
  speakingOf(pronounOf(outcome.acting), () => makeFrom(writtenIn(outcome), make));
