import { pronounOf } from '../acting/acting.ts';
import { eachText } from '../crypto/noting.ts';
import { speakingOf } from '../i18n/pronouns.ts';
import { makeFrom } from '../i18n/written.ts';
import type { Written } from '../i18n/written-languages.ts';
import type { Outcome } from './run-endpoint.ts';

/**
 * What somebody wrote of all that an answer is drawn from: what was opened, what the view holds, and what was typed. A text of a few words is weighed
 * where it was opened or typed: names that lie open in the database, as those of organisations, stay as they are. What helps to weigh it stands in its own
 * row or form and in the view: a text that the reader does not get says nothing of another.
 */
export function writtenIn(
  { opened, rows, view }: Pick<Outcome<unknown>, 'opened' | 'rows' | 'view'>,
  typed: object = {},
): Written {
  const seen = new Set<string>();
  // One word alone helps nothing, and most of a view are ids, codes and days.
  eachText(view, (text) => {
    if (text.includes(' ')) seen.add(text);
  });
  const form = new Set<string>();
  eachText(typed, (text) => form.add(text));
  const together = rows.map((row) => [...row].filter((text) => seen.has(text)));
  return {
    texts: new Set([...opened, ...seen, ...form]),
    short: new Set([...opened, ...form]),
    together: form.size > 1 ? [...together, [...form]] : together,
  };
}

/** A file as it is made: it speaks of the person of its case as that person chose, and knows which of its texts somebody wrote. */
export const madeFile = <Made>(outcome: Outcome<unknown>, make: () => Made): Made =>
  speakingOf(pronounOf(outcome.acting), () => makeFrom(writtenIn(outcome), make));
