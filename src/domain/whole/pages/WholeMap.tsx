import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { Line, Svg, SvgLink, textWidth, Words } from '../../../platform/ui/picture/index.ts';
import type { Edge, Graph, Node } from '../graph/graph.ts';
import { layOutMap, type PlacedBox, type PlacedEdge } from '../map/lay-out-map.ts';
import { type MapColumn, mapColumns, places } from '../map/map.ts';
import { wholeTexts } from '../whole.texts.ts';
import { edgeLabel, edgeLine, type NodeWords, nodeWords } from './node-words.ts';

const colours: Record<MapColumn, string> = {
  people: '#11485a',
  events: '#653a76',
  places: '#0b6650',
  money: '#8a5208',
};

export interface WholeMapProps {
  ui: Ui;
  graph: Graph;
  codeWord: string;
  /** Where a node leads. */
  hrefOf: (node: Node) => string;
}

const padding: Record<MapColumn, number> = { people: 32, events: 36, places: 16, money: 26 };
const lineHeight = 18;

/** As high as its words, and so high that its lines do not meet at one point. */
function heightOf({ titleLines, smallLines }: NodeWords, lines: number): number {
  const words = 16 + lineHeight * Math.max(2, titleLines.length + smallLines.length);
  return Math.min(96, Math.max(words, 18 + 8 * (lines - 1)));
}

/** Column by shape: pill, hexagon, square, double left edge. */
function Shape({ column, box, filled }: { column: MapColumn; box: PlacedBox; filled: boolean }): JSX.Element {
  const { x, y, width, height } = box;
  const paint = { fill: filled ? colours[column] : '#fff', stroke: colours[column], 'stroke-width': 2 };
  if (column === 'events') {
    const [right, middle, bottom] = [x + width, y + height / 2, y + height];
    return (
      <path
        d={`M${x + 14} ${y}H${right - 14}L${right} ${middle}L${right - 14} ${bottom}H${x + 14}L${x} ${middle}z`}
        {...paint}
      />
    );
  }
  const radius = column === 'people' ? 26 : column === 'money' ? 6 : 0;
  return <rect x={x} y={y} width={width} height={height} rx={radius} {...paint} />;
}

function Box({ node, words, box, to }: { node: Node; words: NodeWords; box: PlacedBox; to: string }): JSX.Element {
  const middle = box.x + box.width / 2 + (node.column === 'money' ? 4 : 0);
  const count = words.titleLines.length + words.smallLines.length;
  const top = box.y + (box.height - count * lineHeight) / 2 + 14;
  const tone = node.herself ? 'white' : undefined;
  return (
    <SvgLink href={to} label={words.label}>
      <Shape column={node.column} box={box} filled={node.herself} />
      {node.column === 'money' ? (
        <path d={`M${box.x + 6} ${box.y + 1}v${box.height - 2}`} stroke={colours.money} stroke-width="2" />
      ) : null}
      {node.group ? (
        <path
          d={`M${box.x + 24} ${box.y + box.height + 4}H${box.x + box.width - 24}`}
          stroke={colours[node.column]}
          stroke-width="2"
        />
      ) : null}
      {words.titleLines.map((line, at) => (
        <Words x={middle} y={top + at * lineHeight} as="title" anchor="middle" tone={tone}>
          {line}
        </Words>
      ))}
      {words.smallLines.map((line, at) => (
        <Words x={middle} y={top + (words.titleLines.length + at) * lineHeight} anchor="middle" tone={tone ?? 'muted'}>
          {line}
        </Words>
      ))}
    </SvgLink>
  );
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

function Columns({ ui }: { ui: Ui }): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <g>
      {mapColumns.map((column) => {
        const { x, width } = places[column];
        return (
          <>
            <Words x={x + width / 2} y={24} as="title" anchor="middle" tone="muted">
              {t(`column.${column}`)}
            </Words>
            <path d={`M${x} 36h${width}`} stroke="#ddd7cc" />
          </>
        );
      })}
    </g>
  );
}

/** People, events, places, money and papers in fixed columns, and what links them. */
export function WholeMap({ ui, graph, codeWord, hrefOf }: WholeMapProps): JSX.Element {
  const t = wholeTexts(ui.language);
  const words = new Map(
    graph.nodes.map((node) => {
      const width = places[node.column].width - padding[node.column];
      return [node.id, nodeWords(node, ui.language, codeWord, width)];
    }),
  );
  const labels = new Map(graph.edges.map((edge) => [edge.id, edgeLabel(edge, ui.language)]));
  const ends = new Map<string, number>();
  for (const id of graph.edges.flatMap((edge) => [edge.from, edge.to])) ends.set(id, (ends.get(id) ?? 0) + 1);
  const layout = layOutMap(
    graph.nodes.map(({ id, column, cluster }) => ({
      id,
      column,
      cluster,
      height: heightOf(words.get(id) as NodeWords, ends.get(id) ?? 0),
    })),
    graph.edges.map((edge) => {
      const { id, from, to } = edge;
      const label = labels.get(id);
      return { id, from, to, bundle: edgeLine(edge), labelWidth: label ? Math.ceil(textWidth(label, 14)) + 10 : 0 };
    }),
  );
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const count = (column: MapColumn) => graph.nodes.filter((node) => node.column === column).length;
  const counts = { people: count('people'), events: count('events'), places: count('places'), money: count('money') };
  return (
    <Svg id="kartta" title={t('map.name', counts)} width={layout.width} height={layout.height} linked>
      <Columns ui={ui} />
      {layout.edges.map((placed) => {
        const edge = edges.get(placed.id) as Edge;
        return (
          <>
            <Line path={placed.path} kind={edgeLine(edge)} />
            <Point placed={placed} edge={edge} />
          </>
        );
      })}
      {layout.edges.map(({ id, label }) =>
        label ? (
          <>
            <rect x={label.x} y={label.y} width={label.width} height={label.height} rx="3" fill="#fff" />
            <Words x={label.x + label.width / 2} y={label.y + 15} anchor="middle">
              {labels.get(id)}
            </Words>
          </>
        ) : null,
      )}
      {layout.boxes.map((box) => {
        const node = nodes.get(box.id) as Node;
        return <Box node={node} words={words.get(box.id) as NodeWords} box={box} to={href(ui, hrefOf(node))} />;
      })}
    </Svg>
  );
}
