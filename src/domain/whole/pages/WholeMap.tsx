import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { Line, type Nearness, Svg, textWidth, Words } from '../../../platform/ui/picture/index.ts';
import type { Focus } from '../graph/focus.ts';
import type { Edge, Graph, Node } from '../graph/graph.ts';
import { layOutMap, type PlacedEdge } from '../map/lay-out-map.ts';
import { type MapColumn, places } from '../map/map.ts';
import { lineHeight, MapBox } from './MapBox.tsx';
import { Columns, Years } from './MapGround.tsx';
import { edgeLabel, edgeLine, mapName, type NodeWords, nameOnMap, nodeWords } from './node-words.ts';

export interface WholeMapProps {
  ui: Pick<Ui, 'language'>;
  graph: Graph;
  codeWord: string;
  /** What is brought forward; the rest steps back. */
  focus?: Focus | undefined;
  /** Where a node leads. */
  hrefOf: (node: Node) => string;
  /** It is a file of its own. */
  alone?: boolean | undefined;
}

const padding: Record<MapColumn, number> = { people: 32, events: 36, places: 16, money: 26 };

/** As high as its words, and so high that its lines do not meet at one point, and the words of its trunks have room. */
function heightOf({ titleLines, smallLines }: NodeWords, lines: number, trunks: number): number {
  const words = 16 + lineHeight * Math.max(2, titleLines.length + smallLines.length);
  if (trunks > 0) return Math.max(words, 20 + 24 * trunks);
  return Math.max(words, Math.min(96, 18 + 8 * (lines - 1)));
}

/** Codes that say the same from both ends: no point on their line. */
const mutual: ReadonlySet<string> = new Set([
  'related-to',
  'sibling-of',
  'spouse-of',
  'partner-of',
  'friend-of',
  'lives-with',
  'knows',
  'another-account-of',
]);

/** The point of a line within one column, where the columns do not tell from where to where it goes. */
function Point({ placed, edge }: { placed: PlacedEdge; edge: Edge }): JSX.Element | null {
  const [stretch] = placed.drawn.stretches;
  if (!stretch?.by || placed.drawn.stretches.length > 1 || mutual.has(edge.links[0]?.code ?? '')) return null;
  const [, before] = stretch.by;
  const isLoop = Math.abs(stretch.from.x - stretch.to.x) < 40;
  if (!isLoop) return null;
  const { x, y } = stretch.to;
  const back = before.x < x ? -9 : 9;
  return <path d={`M${x} ${y}l${back} -5v10z`} fill="#4a5a63" />;
}

const nearness = (near: ReadonlySet<string> | undefined, id: string): Nearness =>
  near === undefined ? 'usual' : near.has(id) ? 'near' : 'far';

/** The lines of one person with one word are one trunk; those between two people stand beside them. */
function trunkOf(edge: Edge, columnOf: ReadonlyMap<string, MapColumn>): { person: string; code: string } | undefined {
  const [from, to] = [columnOf.get(edge.from) === 'people', columnOf.get(edge.to) === 'people'];
  if (from === to) return undefined;
  return { person: from ? edge.from : edge.to, code: `${edge.links[0]?.code} ${edgeLine(edge)}` };
}

/** People, events, places, money and papers in fixed columns, and what links them. */
export function WholeMap({ ui, graph, codeWord, focus, hrefOf, alone }: WholeMapProps): JSX.Element {
  const nameOf = nameOnMap(graph, ui.language);
  const words = new Map(
    graph.nodes.map((node) => {
      const width = places[node.column].width - padding[node.column];
      return [node.id, nodeWords(node, ui.language, codeWord, width, nameOf)];
    }),
  );
  const labels = new Map(graph.edges.map((edge) => [edge.id, edgeLabel(edge, ui.language)]));
  const ends = new Map<string, number>();
  const columnOf = new Map(graph.nodes.map(({ id, column }) => [id, column]));
  const trunks = new Map<string, Set<string>>();
  for (const edge of graph.edges) {
    const trunk = trunkOf(edge, columnOf);
    if (trunk) trunks.set(trunk.person, (trunks.get(trunk.person) ?? new Set()).add(trunk.code));
  }
  for (const id of graph.edges.flatMap((edge) => [edge.from, edge.to])) ends.set(id, (ends.get(id) ?? 0) + 1);
  const layout = layOutMap(
    graph.nodes.map(({ id, column, cluster, herself }) => ({
      id,
      column,
      cluster,
      isFirst: herself,
      height: heightOf(words.get(id) as NodeWords, ends.get(id) ?? 0, trunks.get(id)?.size ?? 0),
    })),
    graph.edges.map((edge) => {
      const { id, from, to } = edge;
      const label = labels.get(id);
      const trunk = trunkOf(edge, columnOf)?.code;
      const labelWidth = label ? Math.ceil(textWidth(label, 14)) + 10 : 0;
      return { id, from, to, bundle: edgeLine(edge), trunk, labelWidth };
    }),
  );
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const isNear = (id: string) => focus?.edges.has(id) ?? false;
  const trunkAt = ({ drawn }: PlacedEdge) => drawn.trunk && `${drawn.trunk.from.x} ${drawn.trunk.from.y}`;
  const nearTrunks = new Set(layout.edges.filter(({ id }) => isNear(id)).map(trunkAt));
  /** The word of a trunk is near when one of its lines is. */
  const saysNear = (placed: PlacedEdge) => isNear(placed.id) || (placed.drawn.trunk && nearTrunks.has(trunkAt(placed)));
  // What is near is drawn over what is far.
  const inFront = layout.edges.toSorted((a, b) => Number(isNear(a.id)) - Number(isNear(b.id)));
  return (
    <Svg
      id="kartta"
      title={mapName(graph, ui.language)}
      width={layout.width}
      height={layout.height}
      linked
      alone={alone}
    >
      <Years ui={ui} nodes={nodes} layout={layout} />
      <Columns ui={ui} />
      {inFront.map((placed) => {
        const edge = edges.get(placed.id) as Edge;
        return (
          <>
            <Line path={placed.path} kind={edgeLine(edge)} near={nearness(focus?.edges, placed.id)} />
            <Point placed={placed} edge={edge} />
          </>
        );
      })}
      {layout.edges.map((placed) => {
        const { id, label } = placed;
        return label ? (
          <>
            <rect x={label.x} y={label.y} width={label.width} height={label.height} rx="3" fill="#fff" />
            <Words
              x={label.x + label.width / 2}
              y={label.y + 15}
              anchor="middle"
              as={saysNear(placed) ? 'title' : 'small'}
              tone={focus && !saysNear(placed) ? 'muted' : undefined}
            >
              {labels.get(id)}
            </Words>
          </>
        ) : null;
      })}
      {layout.boxes.map((box) => {
        const node = nodes.get(box.id) as Node;
        return (
          <MapBox
            node={node}
            words={words.get(box.id) as NodeWords}
            box={box}
            to={href(ui, hrefOf(node))}
            near={nearness(focus?.nodes, box.id)}
            chosen={focus?.node.id === box.id}
          />
        );
      })}
    </Svg>
  );
}
