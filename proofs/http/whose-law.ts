import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulesNow } from '../../src/domain/deadline/index.ts';
import {
  amountWords,
  asOfWords,
  citeWords,
  isProvisionKey,
  lengthOfTime,
  numberWords,
  placeWords,
  provisionKeys,
  provisionOf,
  type StatuteKey,
  statuteKeys,
  statuteWords,
  timeWords,
  trailWords,
} from '../../src/domain/law/index.ts';
import { type RecommendationSet, sets } from '../../src/domain/recommendation/sets.ts';
import { type Language, languages } from '../../src/platform/i18n/texts.ts';
import { unmarked } from '../../src/platform/i18n/told-from.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { lawIn } from '../../src/reference/law-words.ts';
import { spokenIn } from '../../src/reference/spoken-in.ts';
import { waitBands } from '../../src/study/index.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Piece, piecesOf, saidBy, withoutMarks } from './marked.ts';

const root = projectRoot();

/** What workers of the story and of the walk have typed that says law, a time or an amount: whole lines, the longest first. */
const typed = ['e2e/every-page.ts', ...globSync('seeds/**/*.ts', { cwd: root })]
  .filter((file) => !file.includes('.test.'))
  .flatMap((file) => spokenIn(file, readFileSync(path.join(root, file), 'utf8')))
  .flatMap(({ text }) => text.split('\n'))
  .map((line) => line.trim())
  .filter((line) => line.length > 12 && lawIn(line).length > 0)
  .toSorted((a, b) => b.length - a.length);

/** Names and addresses of lists of recommendations, as they were published: papers are called by numbers that look like statutes. */
const named = Object.values<RecommendationSet>(sets)
  .flatMap(({ title, titles, publisher, address }) => [title, ...Object.values(titles ?? {}), publisher, address])
  .filter((words) => lawIn(words).length > 0)
  .toSorted((a, b) => b.length - a.length);

/** How a study splits waits: into bands of days that are nobody's law. */
const bands = waitBands.flatMap(({ label }) => Object.values(label)).filter((words) => lawIn(words).length > 0);

interface Sentence {
  readonly words: string;
  readonly key: string;
}

/** Sentences that the register says of its rows, in our own words, with whose they are; each as it stands, the longest first. */
const sentencesOf = (language: Language): readonly Sentence[] =>
  provisionKeys
    .flatMap((key) => {
      const { says, source, question, pending } = provisionOf(key);
      return [says, source, question, ...pending.map((each) => each.says)].flatMap((words) =>
        words ? { words: words[language], key } : [],
      );
    })
    .filter(({ words }) => lawIn(words).length > 0)
    .toSorted((a, b) => b.words.length - a.words.length);

const without = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((left, phrase) => left.replaceAll(phrase, '…'), text);

/** What the register says where a mark says that a text comes from, as it stands today. */
function drawnBy(language: Language, from: string): (string | undefined)[] {
  const [kind = '', key = '', name = ''] = from.split(' ');
  if (kind === 'act' && isStatute(key)) {
    return [statuteWords(language, { statute: key }), numberWords({ statute: key })];
  }
  if (kind === 'as-of') return asOfs.has(key) ? [asOfWords(key)] : [];
  if (kind === 'paper') return papers().filter((paper) => from === `paper ${paper}`);
  if (kind === 'rule') {
    const rule = rulesNow().find((each) => each.key === key);
    return [rule?.length, rule?.atLeast].flatMap((length) => (length ? lengthOfTime(language, length) : []));
  }
  if (!isProvisionKey(key)) return [];
  const row = provisionOf(key);
  // What somebody asks of an authority is in Finnish on every page.
  if (kind === 'place') return languages.flatMap((each) => [placeWords(each, row), citeWords(each, row)]);
  if (kind === 'trail') return trailWords(language, row);
  if (kind === 'time') return row.limits[name] ? [timeWords(language, row, name)] : [];
  return kind === 'amount' ? [amountWords(language, row, name)] : [];
}
const isStatute = (key: string): key is StatuteKey => statuteKeys.some((each) => each === key);
const asOfs = new Set(provisionKeys.flatMap((key) => provisionOf(key).asOf ?? []));
const papers = () => provisionKeys.flatMap((key) => provisionOf(key).pending.map(({ paper }) => paper));

const isOwn = (from: string): boolean => from.startsWith('own ') || from.startsWith('count ');

interface Looked {
  /** What is left without what has an origin. */
  readonly left: string;
  /** Marks that do not hold. */
  readonly untrue: readonly string[];
  /** Origins of what stands in it. */
  readonly of: readonly string[];
}

/** Drawn by lot: the mark of a key in groups that are read aloud, and the code of a case, may look like a number with its unit ("T-E4Y4KK"). */
const drawnByLot = /\b(?:[0-9a-f]{4}(?: [0-9a-f]{4}){7}|T-[0-9A-Z]{6})\b/g;

/** What nobody has marked: without marks of keys, codes of cases, what somebody typed, what is `kept` as it was made, and without the sentences of the register. */
function lookAt(language: Language, words: string, kept: readonly string[]): Looked {
  if (lawIn(words).length === 0) return { left: words, untrue: [], of: [] };
  let left = without(words.replace(drawnByLot, '…'), [...kept, ...bands, ...named, ...typed]);
  const of: string[] = [];
  for (const sentence of sentencesNow(language))
    if (left.includes(sentence.words)) {
      left = left.replaceAll(sentence.words, '…');
      // Rows that say the same are one.
      of.push(`says ${sentence.key}`);
    }
  return { left, untrue: [], of };
}

function look(language: Language, pieces: readonly Piece[], kept: readonly string[]): Looked {
  const parts = pieces.map((piece): Looked => {
    if (typeof piece === 'string') return lookAt(language, piece, kept);
    const inner = look(language, piece.pieces, kept);
    const of = [piece.from, ...inner.of];
    if (isOwn(piece.from)) return { left: '…', untrue: inner.untrue, of };
    const words = saidBy([piece]).replaceAll('\u00a0', ' ').toLowerCase();
    const stands = unmarked(() => drawnBy(language, piece.from)).some(
      (said) => said?.replace(/[\u00a0\u202f]/g, ' ').toLowerCase() === words,
    );
    return { left: '…', untrue: stands ? inner.untrue : [...inner.untrue, `${piece.from}: ${words}`], of };
  });
  return {
    left: parts.map(({ left }) => left).join(''),
    untrue: parts.flatMap(({ untrue }) => untrue),
    of: parts.flatMap(({ of }) => of),
  };
}

/** What the form about a row holds of it. */
function fieldsOf(slug: string): readonly string[] {
  const key = slug.split(/[/?]/)[2] ?? '';
  if (!slug.startsWith('/lakirekisteri/') || !isProvisionKey(key)) return [];
  const { sections, amendedBy, pending } = provisionOf(key);
  return [sections.join(', '), amendedBy.join(', '), ...pending.map(({ paper }) => paper)];
}

/** Whose a time or an amount is: the provisions that it may stand beside. */
function ownersOf(from: string): readonly string[] {
  const [kind, key = ''] = from.split(' ');
  if (kind === 'time' || kind === 'amount' || kind === 'says') return [key];
  const rule = kind === 'rule' ? rulesNow().find((each) => each.key === key) : undefined;
  return rule?.law ? [rule.law, ...rule.also] : [];
}
const placesIn = (of: readonly string[]): string[] =>
  of.filter((from) => from.startsWith('place ')).map((from) => from.slice(6));

/** Of a time or an amount that stands nearest to the citation of other provisions alone: in its block, its row, its list, its fold, its page. */
function misplaced(language: Language, slug: string, looked: readonly (Looked & { block: Block })[]): string[] {
  // Of a row that the register does not have there is nothing to say: it stands beside no other.
  const said = (key: string) =>
    isProvisionKey(key) ? unmarked(() => placeWords(language, provisionOf(key))) : undefined;
  const [, page = '', row = ''] = slug.split(/[/?]/);
  return looked.flatMap(({ block, of }) =>
    of.flatMap((from) => {
      const owners = ownersOf(from);
      if (owners.length === 0) return [];
      const near = [
        placesIn(of),
        ...block.scopes
          .toReversed()
          .map((scope) => looked.flatMap((other) => (other.block.scopes.includes(scope) ? placesIn(other.of) : []))),
        page === 'lakirekisteri' && isProvisionKey(row) ? [row] : [],
      ].find((places) => places.length > 0);
      if (!near || near.some((place) => owners.some((owner) => said(owner) === said(place)))) return [];
      return [`${from} beside ${[...new Set(near)].join(', ')}: ${withoutMarks(block.text).trim().slice(0, 120)}`];
    }),
  );
}

/**
 * What a page, drawn with marks, says of the law that is not the register's: a section, a statute, an amount or a time without an origin; one
 * whose origin says something else today; and one that stands under another provision than its own.
 *
 * @param kept texts of the page that are drawn as they were made some time, the longest first: their catalogues are read for law by themselves
 */
export function lawBesideRegister(
  language: Language,
  slug: string,
  html: string,
  kept: readonly string[] = [],
): string[] {
  const fields = fieldsOf(slug);
  const looked = blocksOf(html).map((block) => ({ block, ...look(language, piecesOf(block.text), kept) }));
  const beside = looked.flatMap(({ block, left, untrue }) => {
    const nobody = lawIn(left).length === 0 || (block.isField && fields.includes(left.trim()));
    const kinds = nobody ? [] : lawIn(left);
    const words = withoutMarks(block.text).trim().slice(0, 120);
    return [
      ...kinds.map((kind) => `${block.tag} ${kind}: ${words}`),
      ...untrue.map((each) => `${block.tag} is not what the register says: ${each}`),
    ];
  });
  return [...beside, ...misplaced(language, slug, looked)].map((each) => `${language} ${slug} ${each}`);
}

const sentences = new Map<Language, readonly Sentence[]>();
function sentencesNow(language: Language): readonly Sentence[] {
  const found = sentences.get(language) ?? sentencesOf(language);
  sentences.set(language, found);
  return found;
}
