import type { Language, Texts } from '../i18n/texts.ts';

const textsOf = new Map<string, Texts<never>>();

/**
 * Gives names of the use log their words: what somebody did, as the rest of a sentence that begins with who ("Anna Kallio (Saarni ry) …").
 * They stand in the texts, under `did.` and the name; a name without words does not compile.
 */
export function tellEvents<Name extends string>(
  texts: Texts<`did.${NoInfer<Name>}`, never>,
  names: readonly Name[],
): void {
  for (const name of names) textsOf.set(name, texts);
}

/** Every name that has words. */
export const knownEvents = (): readonly string[] => [...textsOf.keys()];

/** What was done, in words, without who; nothing for a name that is not known. */
export const eventWords = (language: Language, name: string): string | undefined =>
  textsOf.get(name)?.find(language, `did.${name}`);

/** Words that no name has, for the test that looks for them. */
export const wordsWithoutEvent = (): readonly string[] =>
  [...new Set(textsOf.values())]
    .flatMap(({ catalogues }) => Object.keys(catalogues.fi))
    .flatMap((key) => /^did\.(\w+)$/.exec(key)?.[1] ?? [])
    .filter((name) => !textsOf.has(name));
