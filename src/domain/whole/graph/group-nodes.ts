import type { PieceView, WholeView } from '../../piece/index.ts';
import { beginsWithin } from './begins.ts';
import { edgesOf, type Grain, type Graph, type Group, grains, type Node, nodesOf } from './graph.ts';

/** In the order of time and without the lines of the person herself so many can be read; more are grouped by kind and time. */
export const mostNodes = 80;
/** Once something is grouped, so few that the picture is calm. */
const calmNodes = 60;

const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

function daysAt(at: string, grain: Grain): { from: string; until: string } {
  const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7))];
  const quarter = Math.ceil(month / 3);
  const two = (value: number) => String(value).padStart(2, '0');
  if (grain === 'day') return { from: at, until: at };
  if (grain === 'month') return { from: `${at.slice(0, 7)}-01`, until: lastOf(year, month) };
  if (grain === 'quarter') return { from: `${year}-${two(quarter * 3 - 2)}-01`, until: lastOf(year, quarter * 3) };
  return { from: `${year}-01-01`, until: `${year}-12-31` };
}

/**
 * The days at a grain that a piece certainly began on one of; `wider` where what was said leaves others too, nothing where time is not
 * known or does not cut.
 */
function cut(piece: PieceView, grain: Grain): { from: string; until: string } | 'wider' | undefined {
  const begins = beginsWithin(piece);
  if (!begins || piece.sort !== 'event' || grain === 'all' || grain === 'sort') return undefined;
  if (begins.from === null || begins.until === null) return 'wider';
  const days = daysAt(begins.from, grain);
  return begins.until <= days.until ? days : 'wider';
}

function groupOf(piece: PieceView, grain: Grain): Group {
  const sort = piece.sort as Group['sort'];
  const withoutKind = grain === 'sort' || (grain === 'years' && sort === 'event');
  const days = cut(piece, grain);
  return { sort, code: withoutKind ? undefined : piece.code, grain, ...(days === 'wider' ? undefined : days) };
}

/** What may have begun outside the days of a group stands by itself: a group says its time of all that is in it. */
const keyOf = (node: Node, grain: Grain): string => {
  if (cut(node.pieces[0] as PieceView, grain) === 'wider') return node.id;
  const { sort, code = '', from = '' } = groupOf(node.pieces[0] as PieceView, grain);
  return node.herself ? node.id : `${sort}.${code}.${from}.${node.column}`;
};

/** The groups that a grain makes, the largest first; equal ones in the order of their first piece. */
const groupsAt = (nodes: readonly Node[], grain: Grain): Node[][] =>
  [...Map.groupBy(nodes, (node) => keyOf(node, grain)).values()].sort((a, b) => b.length - a.length);

function joined(nodes: readonly Node[], grain: Grain, id: string): Node {
  const pieces = nodes.flatMap((node) => node.pieces);
  const first = nodes[0] as Node;
  return { id, column: first.column, pieces, herself: false, group: groupOf(pieces[0] as PieceView, grain) };
}

/**
 * The graph with at most eighty nodes. More are grouped to a calm number: by the finest grain of time that is enough, and of its
 * groups the largest first, only as many as are needed. She is never grouped.
 */
export function makeGraph(whole: WholeView): Graph {
  const nodes = nodesOf(whole);
  if (nodes.length <= mostNodes) return { nodes, edges: edgesOf(nodes, whole.links) };
  const enough = (most: number) => grains.find((grain) => groupsAt(nodes, grain).length <= most);
  const grain = enough(calmNodes) ?? enough(mostNodes) ?? 'sort';
  const into = new Map<string, Node>();
  let count = nodes.length;
  for (const group of groupsAt(nodes, grain)) {
    if (count <= calmNodes || group.length < 2) break;
    const made = joined(group, grain, `group-${into.size}-${group[0]?.id}`);
    for (const node of group) into.set(node.id, made);
    count -= group.length - 1;
  }
  const drawn = [...new Set(nodes.map((node) => into.get(node.id) ?? node))];
  return { nodes: drawn, edges: edgesOf(drawn, whole.links) };
}
