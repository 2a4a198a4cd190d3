import { pronounOf } from '../acting/acting.ts';
import { speakingOf } from '../i18n/pronouns.ts';
import { makeFrom } from '../i18n/written.ts';
import type { Outcome } from './run-endpoint.ts';

/** What somebody wrote of all that an answer is drawn from: what was opened, what the view holds, and what was typed. */
export function writtenIn(
  { opened, view }: Pick<Outcome<unknown>, 'opened' | 'view'>,
  typed: object = {},
): Set<string> {
  const written = new Set(opened);
  addSentences(view, written);
  addSentences(typed, written);
  return written;
}

/** Adds the texts of several words that a value holds, at any depth: one word alone tells no language, and most of a view are ids, codes and days. */
function addSentences(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (value.includes(' ')) texts.add(value);
  } else if (Array.isArray(value)) {
    for (const part of value) addSentences(part, texts);
  } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const name in value) addSentences((value as Record<string, unknown>)[name], texts);
  }
}

/** A file as it is made: it speaks of the person of its case as that person chose, and knows which of its texts somebody wrote. */
export const madeFile = <Made>(outcome: Outcome<unknown>, make: () => Made): Made =>
  speakingOf(pronounOf(outcome.acting), () => makeFrom(writtenIn(outcome), make));
