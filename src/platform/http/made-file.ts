import { pronounOf } from '../acting/acting.ts';
import { eachText } from '../crypto/noting.ts';
import { speakingOf } from '../i18n/pronouns.ts';
import { makeFrom } from '../i18n/written.ts';
import type { Written } from '../i18n/written-languages.ts';
import type { Outcome } from './run-endpoint.ts';

type Take = (texts: readonly string[]) => void;

/** What a thing holds goes to its own texts; what a thing in it holds, to those of that one. One word helps nothing, and most of a view are ids, codes and days. */
function gather(part: unknown, texts: string[], take: Take): void {
  if (typeof part === 'string') {
    if (part.includes(' ')) texts.push(part);
  } else if (typeof part === 'object' && part !== null) {
    if (Array.isArray(part)) for (const each of part) gather(each, texts, take);
    else eachThing(part, take);
  }
}

/** Takes the texts of several words of each thing that a value holds, at any depth. Asked of every page, of thousands of parts. */
function eachThing(thing: object, take: Take): void {
  if (ArrayBuffer.isView(thing)) return;
  const texts: string[] = [];
  for (const name in thing) gather((thing as Record<string, unknown>)[name], texts, take);
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
  eachThing(view as object, (beside) => {
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
