import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, languages } from '../platform/i18n/texts.ts';

/** A text that a page, a paper, a file or a command says, and where it stands. */
export interface Said {
  readonly language: Language;
  readonly place: string;
  readonly text: string;
}

const literal = String.raw`'(?:[^'\\\n]|\\.)*'|"[^"\n]*"|${'`'}[^${'`'}]*${'`'}`;

/** The values of a catalogue: of `need.sv.ts` whatever it exports, at any depth. */
function valuesOf(catalogue: unknown, place: string): { place: string; text: string }[] {
  if (typeof catalogue === 'string') return [{ place, text: catalogue }];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, value]) => valuesOf(value, `${place} ${key}`));
}

const unquoted = (literal: string): string => literal.slice(1, -1);

/** Texts that stand beside their translations in code, as `fi: '…', sv: '…', en: '…'` or `fi: { name: '…', steps: ['…'] }, …`. */
function besideOf(file: string, source: string, language: Language): Said[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const alone = [...code.matchAll(new RegExp(`\\b${language}:\\s*(${literal})`, 'g'))].map(([, text = '']) => text);
  const several = [
    ...code.matchAll(new RegExp(`\\b${language}:\\s*\\{((?:${literal}|[^{}'"\\x60])*)\\}`, 'g')),
  ].flatMap(([, held = '']) => held.match(new RegExp(literal, 'g')) ?? []);
  return [...alone, ...several].map((text) => ({ language, place: file, text: unquoted(text) }));
}

/** Everything that is said in the three languages: the catalogues of all slices, and what stands beside its translations. */
export async function saidOnPages(root: string): Promise<Said[]> {
  const files = globSync('src/**/*.ts', { cwd: root }).filter((file) => !/.(test|fixtures).ts$/.test(file));
  const said: Said[] = [];
  for (const file of files.sort()) {
    const language = languages.find((one) => file.endsWith(`.${one}.ts`));
    if (language) {
      const catalogues: Record<string, unknown> = await import(path.join(root, file));
      for (const catalogue of Object.values(catalogues))
        said.push(...valuesOf(catalogue, file).map((item) => ({ ...item, language })));
    } else {
      const source = readFileSync(path.join(root, file), 'utf8');
      said.push(...languages.flatMap((one) => besideOf(file, source, one)));
    }
  }
  return said;
}

const spoken = new RegExp(`${literal}|>([^<>{}=;()]*[\\p{L}][^<>{}=;()]*)<`, 'gu');

/** A sentence of ours: it begins large and is no query. */
const isSentence = (text: string) =>
  /^[`“]?\p{Lu}\p{Ll}*[ ,:].*\p{Ll}{2}/u.test(text) && !/\b(?:from|into|set) app\./.test(text);

/**
 * What is said in English outside the catalogues: what programs are told of each operation and of each field of a file, what a template or a page
 * should have drawn from a catalogue, and how the program is announced.
 */
export function sentencesInCode(root: string): Said[] {
  const files = globSync(['src/**/*.{ts,tsx}', 'publiccode.yml'], { cwd: root }).filter(
    (file) => !/\.(?:(?:test|fixtures)\.tsx?|(?:fi|sv|en)\.ts)$/.test(file),
  );
  return files.sort().flatMap((place) => {
    const source = readFileSync(path.join(root, place), 'utf8');
    if (place.endsWith('.yml')) return [{ language: 'en' as const, place, text: source }];
    const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    return [...code.matchAll(spoken)].flatMap(([all, between]) => {
      const text = between ?? all.slice(1, -1);
      return isSentence(text.trim()) ? [{ language: 'en' as const, place, text }] : [];
    });
  });
}
