import { pronounOf } from '../acting/acting.ts';
import { eachText } from '../crypto/noting.ts';
import { speakingOf } from '../i18n/pronouns.ts';
import { makeFrom } from '../i18n/written.ts';
import type { Written } from '../i18n/written-languages.ts';
import type { Outcome } from './run-endpoint.ts';

/** Takes the texts of several words of each thing that a value holds, at any depth: one word helps nothing, and most of a view are ids, codes and days. */
function eachThing(value: unknown, take: (texts: readonly string[]) => void): void {
  if (Array.isArray(value)) for (const part of value) eachThing(part, take);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return;
  const texts: string[] = [];
  const add = (part: unknown): void => {
    if (typeof part === 'string') {
      if (part.includes(' ')) texts.push(part);
    } else if (Array.isArray(part)) for (const each of part) add(each);
    else eachThing(part, take);
  };
  for (const name in value) add((value as Record<string, unknown>)[name]);
  if (texts.length > 0) take(texts);
}

/**
 * What somebody wrote of all that an answer is drawn from: what was opened, what the view holds, and what was typed. A text of a few words is weighed
 * where it was opened or typed: names that lie open in the database, as those of organisations, stay as they are. What helps to weigh it stands beside it
 * in the view, or in the same form: what the reader does not get says nothing of what the reader gets.
 */
export function writtenIn({ opened, view }: Pick<Outcome<unknown>, 'opened' | 'view'>, typed: object = {}): Written {
  const texts = new Set(opened);
  const short = new Set(opened);
  const together: (readonly string[])[] = [];
  eachThing(view, (beside) => {
    for (const text of beside) texts.add(text);
    const closed = beside.length > 1 ? beside.filter((text) => opened.has(text)) : [];
    if (closed.length > 1) together.push(closed);
  });
  eachText(typed, (text) => {
    texts.add(text);
    short.add(text);
  });
  eachThing(typed, (form) => together.push(form));
  return { texts, short, together };
}

/** A file as it is made: it speaks of the person of its case as that person chose, and knows which of its texts somebody wrote. */
export const madeFile = <Made>(outcome: Outcome<unknown>, make: () => Made): Made =>
  speakingOf(pronounOf(outcome.acting), () => makeFrom(writtenIn(outcome), make));
