import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { writeAmount } from '../../../platform/money/amount.ts';
import { formatDate, formatMonth } from '../../../platform/time/format.ts';
import { fitText } from '../../../platform/ui/picture/index.ts';
import {
  groundWords,
  knownAs,
  type LinkView,
  namerOf,
  type PieceView,
  pieceTexts,
  pieceTitle,
  pieceWord,
} from '../../piece/index.ts';
import type { WholeFilter } from '../graph/filter.ts';
import type { Edge, Graph, Group, Node } from '../graph/graph.ts';
import type { MapColumn } from '../map/map.ts';
import { timeWords } from '../time-words.ts';
import { wholeTexts } from '../whole.texts.ts';

/** The time of a group as it was cut: "2024", "3/4 2024", "toukokuu 2024", a day. */
function groupTime({ from, grain, sort }: Group, language: Language): string {
  const t = wholeTexts(language);
  if (sort !== 'event' || grain === 'all' || grain === 'sort') return '';
  if (!from) return t('group.no-time');
  const year = from.slice(0, 4);
  if (grain === 'year' || grain === 'years') return year;
  if (grain === 'quarter') return t('group.quarter', { quarter: Math.ceil(Number(from.slice(5, 7)) / 3), year });
  return grain === 'month' ? formatMonth(language, from) : formatDate(language, from);
}

/** "5 tapahtumaa, 2024". */
function groupWords(node: Node, group: Group, language: Language): string {
  const t = wholeTexts(language);
  const what = t(`group.${group.sort}`, { n: node.pieces.length });
  const time = groupTime(group, language);
  return time ? t('group.time', { what, time }) : what;
}

/** How a node is called: she, the piece's own name, or the kind that a group has in common. */
export function nodeTitle(node: Node, language: Language): string {
  const t = wholeTexts(language);
  const first = node.pieces[0] as PieceView;
  if (node.herself) return t('her');
  if (!node.group) return pieceTitle(first, language);
  return node.group.code
    ? capital(pieceWord({ sort: first.sort, code: first.code }, language))
    : t(`column.${node.column}`);
}

/** What stands below the name: what it is where the name does not say it, how much, and when it was. */
function nodeFacts(node: Node, language: Language, codeWord: string, nameOf: NameOf): string {
  const first = node.pieces[0] as PieceView;
  if (node.herself) return codeWord;
  if (node.group) return groupWords(node, node.group, language);
  const time = timeWords(first, language, nameOf);
  const kind = first.label ? pieceWord(first, language) : '';
  const amount = first.amount === null ? '' : writeAmount(language, first.amount);
  return (first.sort === 'event' ? [time || kind, amount] : [kind, amount, time]).filter(Boolean).join(', ');
}

/** Names of other organisations that recorded the node; the own one goes without saying. */
export const othersOf = (node: Node): string[] =>
  [...new Set(node.pieces.filter((piece) => !piece.own).map((piece) => piece.organisation))].sort();

export interface NodeWords {
  readonly title: string;
  readonly facts: string;
  readonly owners: string;
  /** The title in the lines of its box, then what fits of the rest. */
  readonly titleLines: readonly string[];
  readonly smallLines: readonly string[];
  /** Everything, for whom the picture is not seen. */
  readonly label: string;
}

/** Names an event that another was before or after, where it is on the map. */
type NameOf = (id: string) => string | undefined;

export const nameOnMap = ({ nodes }: Graph, language: Language): NameOf =>
  namerOf(
    nodes.flatMap(({ pieces }) => pieces),
    language,
  );

/** Lines of facts in a box: three parts of a person, or which event something was before. */
const mostFacts = 4;

/** The words of a node of the map, laid into a box of the given width. */
export function nodeWords(
  node: Node,
  language: Language,
  codeWord: string,
  width: number,
  nameOf: NameOf = () => undefined,
): NodeWords {
  const t = wholeTexts(language);
  const word = pieceTexts(language);
  const title = nodeTitle(node, language);
  const facts = nodeFacts(node, language, codeWord, nameOf);
  const owners = node.herself ? '' : othersOf(node).join(', ');
  const first = node.pieces[0] as PieceView;
  const told = node.group || node.herself ? [] : groundWords(first, language);
  const by = owners ? [t('node.by', { organisation: owners })] : [];
  const kind = node.herself ? '' : word(`sort.${first.sort}`);
  return {
    title,
    facts,
    owners,
    titleLines: fitText(title, width, 15, 2, true),
    smallLines: [...fitText(facts, width, 14, mostFacts), ...fitText(owners, width, 14, 2)],
    label: [title, facts, kind, ...told, ...by].filter(Boolean).join(', '),
  };
}

export type LineOf = 'solid' | 'dashed' | 'dotted';

/** How a link is known: what is suspected is dotted whoever said it; else who told it decides. */
export function lineOf({ source, certainty }: Pick<LinkView, 'source' | 'certainty'>): LineOf {
  if (knownAs({ source, certainty }) === 'suspected') return 'dotted';
  return source === 'told-by-other' || source === 'other' ? 'dashed' : 'solid';
}

const lines: readonly LineOf[] = ['solid', 'dashed', 'dotted'];

/** The line of an edge is that of its surest link. */
export const edgeLine = (edge: Edge): LineOf =>
  lines.find((kind) => edge.links.some((link) => lineOf(link) === kind)) ?? 'dotted';

/** The word of an edge in full. */
export const edgeWord = (edge: Edge, language: Language): string =>
  pieceTexts(language)(`link.${(edge.links[0] as LinkView).code}`);

/** Codes that need no word on the map, because nearly all edges between these columns say the same. */
const plain: ReadonlySet<string> = new Set(['was-done-to', 'happened-at', 'concerned']);

/** The short word on the line: an assumption asks, several links are counted; empty where the place says it. */
export function edgeLabel(edge: Edge, language: Language): string {
  const t = wholeTexts(language);
  const { code } = edge.links[0] as LinkView;
  const short = code === 'another-account-of' ? t('edge.another-account-of') : edgeWord(edge, language);
  const asked = edgeLine(edge) === 'dotted' ? t('edge.ask', { word: short }) : short;
  if (plain.has(code) && edgeLine(edge) !== 'dotted') return '';
  return edge.links.length > 1 ? t('edge.times', { word: asked, n: edge.links.length }) : asked;
}

/** The address without its page: what the filter of the map or the list is now. */
export function filterQuery(
  filter: WholeFilter & { typed?: { from?: string | undefined; until?: string | undefined } },
): URLSearchParams {
  const fields = new URLSearchParams();
  for (const item of filter.form) fields.append('form', item);
  for (const mean of filter.means) fields.append('means', mean);
  const [from, until] = filter.typed ? [filter.typed.from, filter.typed.until] : [filter.from, filter.until];
  if (from) fields.set('from', from);
  if (until) fields.set('until', until);
  if (filter.kind) fields.set('kind', filter.kind);
  return fields;
}

/** The filter that opens a group; nothing where it would leave the same pieces and the list says more. */
export function groupQuery(group: Group, filter: WholeFilter): URLSearchParams | undefined {
  if (!group.code && !group.from) return undefined;
  const fields = filterQuery(filter);
  if (group.code) fields.set('kind', `${group.sort}.${group.code}`);
  if (group.from && group.until) {
    fields.set('from', group.from);
    fields.set('until', group.until);
  }
  const narrows =
    (group.code !== undefined && filter.kind !== fields.get('kind')) ||
    (group.from !== undefined && (filter.from !== group.from || filter.until !== group.until));
  return narrows ? fields : undefined;
}

/** What is on a map, counted: the name of its picture. */
export function mapName({ nodes }: Graph, language: Language): string {
  const count = (column: MapColumn) => nodes.filter((node) => node.column === column).length;
  const counts = { people: count('people'), events: count('events'), places: count('places'), money: count('money') };
  return wholeTexts(language)('map.name', counts);
}
