import { type Edge, type Graph, herselfId, type Node } from './graph.ts';

/** What is near to a node that somebody looks at. */
export interface Focus {
  readonly node: Node;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Its events in the order of the map. */
  readonly events: readonly Node[];
}

/** The map without the lines of the person herself, who is part of everything. */
export const withoutHer = ({ nodes, edges }: Graph): Graph => ({
  nodes,
  edges: edges.filter(({ from, to }) => from !== herselfId && to !== herselfId),
});

const other = ({ from, to }: Edge, id: string): string | undefined => (from === id ? to : to === id ? from : undefined);

/**
 * The neighbourhood of a node: its lines, its events, and what else takes part in these; of an event its own lines alone. Nothing for
 * a piece that the map does not have.
 */
export function focusOn({ nodes, edges }: Graph, pieceId: string): Focus | undefined {
  const node = nodes.find(({ pieces }) => pieces.some(({ id }) => id === pieceId));
  if (!node) return undefined;
  const columnOf = new Map(nodes.map(({ id, column }) => [id, column]));
  const own = edges.filter((edge) => other(edge, node.id) !== undefined);
  const beside = new Set(own.map((edge) => other(edge, node.id) as string));
  const isEvent = (id: string) => columnOf.get(id) === 'events';
  const events = node.column === 'events' ? [] : [...beside].filter(isEvent);
  const around = edges.filter(({ from, to }) => events.includes(from) || events.includes(to));
  const near = [...own, ...around];
  const all = new Set([node.id, ...near.flatMap(({ from, to }) => [from, to])]);
  const kin = edges.filter(
    ({ from, to }) => all.has(from) && all.has(to) && columnOf.get(from) === 'people' && columnOf.get(to) === 'people',
  );
  return {
    node,
    nodes: all,
    edges: new Set([...near, ...kin].map(({ id }) => id)),
    events: nodes.filter(({ id }) => events.includes(id)),
  };
}

/** The part of a graph that is near. */
export const nearOf = ({ nodes, edges }: Graph, focus: Focus): Graph => ({
  nodes: nodes.filter(({ id }) => focus.nodes.has(id)),
  edges: edges.filter(({ id }) => focus.edges.has(id)),
});
