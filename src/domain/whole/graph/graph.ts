import type { LinkView, PieceView, WholeView } from '../../piece/index.ts';
import type { MapColumn } from '../map/map.ts';

/** One node of the map: a piece, a group of pieces of one kind, or she herself. */
export interface Node {
  readonly id: string;
  readonly column: MapColumn;
  readonly pieces: readonly PieceView[];
  readonly herself: boolean;
  /** What the pieces of a group have in common; absent for a single piece. */
  readonly group?: Group | undefined;
  /** Accounts of one matter share it. */
  readonly cluster?: string | undefined;
}

export interface Group {
  readonly sort: 'event' | 'actor' | 'thing';
  /** Absent when the group takes all codes together. */
  readonly code?: string | undefined;
  /** Days that the group covers, and how finely it was cut; absent when time does not cut it. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly grain: Grain;
}
/**
 * From fine to coarse. Up to `year` an event is grouped by kind and time; `years` takes the events of a year together, `all`
 * those of a kind whenever they were, `sort` everything of a column. People and things are grouped by kind.
 */
export const grains = ['day', 'month', 'quarter', 'year', 'years', 'all', 'sort'] as const;
export type Grain = (typeof grains)[number];

/** All links between two nodes in one direction and of one code. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly links: readonly LinkView[];
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

export const herselfId = 'herself';

export function columnOf({ sort, code }: Pick<PieceView, 'sort' | 'code'>): MapColumn {
  if (sort === 'actor') return 'people';
  if (sort === 'event') return 'events';
  return code === 'place' ? 'places' : 'money';
}

/** Root of what is joined by "another account of the same", for every event that has such a link. */
function accounts(links: readonly LinkView[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const { code, fromId, toId } of links) {
    if (code !== 'another-account-of') continue;
    const [one, other] = [root(fromId), root(toId)].sort() as [string, string];
    parent.set(fromId, parent.get(fromId) ?? fromId);
    parent.set(toId, parent.get(toId) ?? toId);
    parent.set(other, one);
  }
  return new Map([...parent.keys()].map((id) => [id, root(id)]));
}

/** A node for each piece. She is one node, whoever has recorded her; nobody else is ever taken for the same person. */
export function nodesOf({ pieces, links }: WholeView): Node[] {
  const clusters = accounts(links);
  const hers = pieces.filter((piece) => piece.sort === 'actor' && piece.code === 'herself');
  const others = pieces.filter((piece) => !hers.includes(piece));
  const she: Node[] = hers.length > 0 ? [{ id: herselfId, column: 'people', pieces: hers, herself: true }] : [];
  return [
    ...she,
    ...others.map((other) => ({
      id: other.id,
      column: columnOf(other),
      pieces: [other],
      herself: false,
      cluster: clusters.get(other.id),
    })),
  ];
}

/** Links between the nodes, drawn once for each pair, direction and code. */
export function edgesOf(nodes: readonly Node[], links: readonly LinkView[]): Edge[] {
  const nodeOf = new Map(nodes.flatMap((node) => node.pieces.map((piece) => [piece.id, node.id] as const)));
  const edges = new Map<string, { id: string; from: string; to: string; links: LinkView[] }>();
  for (const link of links) {
    const [from, to] = [nodeOf.get(link.fromId), nodeOf.get(link.toId)];
    if (!from || !to || from === to) continue;
    const key = `${from} ${to} ${link.code}`;
    const edge = edges.get(key) ?? { id: link.id, from, to, links: [] };
    edge.links.push(link);
    edges.set(key, edge);
  }
  return [...edges.values()];
}
