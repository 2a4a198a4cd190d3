import type { Language, Texts, Values } from '../../platform/i18n/texts.ts';
import { areMarked } from '../../platform/i18n/told-from.ts';
import { citeWords, markWords, placeInSentence } from './cite.ts';
import { timeWords } from './given.ts';
import { onceARegister } from './once.ts';
import { isProvisionKey, type ProvisionKey, provisionOf } from './register.ts';

/**
 * What a sentence of a catalogue draws from the register, by the name of its placeholder; underscores stand for hyphens.
 * `{law_etl_7_12}`: where it stands. `{read_etl_7_12}`: that, and how far it is known. `{mark_etl_7_12}`: the latter alone.
 * `{time_ul_52b__max}`: a time that it gives.
 */
const drawn = /\{(law|read|mark|time)_([a-z0-9_]+)\}/g;

interface Drawn {
  readonly name: string;
  readonly kind: string;
  readonly key: ProvisionKey;
  readonly limit: string;
}

/** @throws RangeError for a placeholder whose provision the register does not have */
export function drawnIn(message: string): Drawn[] {
  return [...message.matchAll(drawn)].map(([, kind = '', rest = '']) => {
    const [written = '', limit = ''] = rest.split('__');
    const key = written.replaceAll('_', '-');
    if (!isProvisionKey(key)) throw new RangeError(`No provision has the key ${key}.`);
    return { name: `${kind}_${rest}`, kind, key, limit };
  });
}

function drawnValue(language: Language, { kind, key, limit }: Drawn): string {
  const row = provisionOf(key);
  if (kind === 'time') return timeWords(language, row, limit);
  return kind === 'law'
    ? placeInSentence(language, row)
    : kind === 'mark'
      ? markWords(language, row)
      : citeWords(language, row);
}

/** What sentences draw from the register, by the placeholders that they have. */
const saidNow = onceARegister(() => new Map<readonly Drawn[], Values>());

/** What one sentence draws, by placeholder, from the register as it stands. */
function drawnNow(language: Language, needed: readonly Drawn[]): Values {
  const said = saidNow(language);
  const found = said.get(needed);
  if (found && !areMarked()) return found;
  const values = Object.fromEntries(needed.map((item) => [item.name, drawnValue(language, item)]));
  if (!areMarked()) said.set(needed, values);
  return values;
}

/** The pages whose texts draw from the register, by which the register tells where a provision is used. */
export type DrawingPage =
  | 'accessibility'
  | 'authority'
  | 'child'
  | 'compensation'
  | 'deadlines'
  | 'exception'
  | 'news'
  | 'process'
  | 'referral'
  | 'register'
  | 'support';

const sentences = new Map<ProvisionKey, Map<DrawingPage, number>>();

/** How many sentences of the texts that are loaded draw a provision, by the page on which they stand. */
export const sentencesDrawing = (key: ProvisionKey): ReadonlyMap<DrawingPage, number> =>
  sentences.get(key) ?? new Map();

function count(key: ProvisionKey, page: DrawingPage): void {
  const all = sentences.get(key) ?? new Map<DrawingPage, number>();
  sentences.set(key, all.set(page, (all.get(page) ?? 0) + 1));
}

/** The same texts, with what they draw from the register filled in; and on which page they stand. */
export function lawful<Key extends string, Own extends Key>(page: DrawingPage, own: Texts<Key, Own>): Texts<Key, Own> {
  const needs = new Map(
    Object.entries(own.all.fi).flatMap(([key, message]) => {
      const found = drawnIn(message);
      return found.length > 0 ? [[key, found] as const] : [];
    }),
  );
  for (const found of needs.values()) for (const key of new Set(found.map((item) => item.key))) count(key, page);
  const filled = (language: Language, key: string, values?: Values): Values | undefined => {
    const found = needs.get(key);
    if (!found) return values;
    return { ...drawnNow(language, found), ...values };
  };
  const translate = (language: Language) => {
    const t = own(language);
    return (key: Key, values?: Values) => t(key, filled(language, key, values));
  };
  const byLanguage = { fi: translate('fi'), sv: translate('sv'), en: translate('en') };
  return Object.assign((language: Language) => byLanguage[language], {
    find: (language: Language, key: string, values?: Values) => own.find(language, key, filled(language, key, values)),
    catalogues: own.catalogues,
    all: own.all,
  });
}
