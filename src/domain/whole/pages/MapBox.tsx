import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Nearness, SvgLink, Words } from '../../../platform/ui/picture/index.ts';
import type { Node } from '../graph/graph.ts';
import type { PlacedBox } from '../map/lay-out-map.ts';
import type { MapColumn } from '../map/map.ts';
import type { NodeWords } from './node-words.ts';

/** From one line of words in the map to the next. */
export const lineHeight = 18;

const colours: Record<MapColumn, string> = {
  people: '#11485a',
  events: '#653a76',
  places: '#0b6650',
  money: '#8a5208',
};

/** What steps back from what is looked at. */
const far = '#b9b09f';

/** Column by shape: pill, hexagon, square, double left edge. */
function Shape({
  column,
  box,
  filled,
  near,
}: {
  column: MapColumn;
  box: PlacedBox;
  filled: boolean;
  near: Nearness;
}): JSX.Element {
  const { x, y, width, height } = box;
  const stroke = near === 'far' && !filled ? far : colours[column];
  const paint = { fill: filled ? colours[column] : '#fff', stroke, 'stroke-width': near === 'far' ? 1.5 : 2 };
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

/** A node of the map with its words; leads somewhere. `chosen` has a ring. */
export function MapBox({
  node,
  words,
  box,
  to,
  near,
  chosen,
}: {
  node: Node;
  words: NodeWords;
  box: PlacedBox;
  to: string;
  near: Nearness;
  chosen: boolean;
}): JSX.Element {
  const colour = near === 'far' ? far : colours[node.column];
  const middle = box.x + box.width / 2 + (node.column === 'money' ? 4 : 0);
  const count = words.titleLines.length + words.smallLines.length;
  const top = box.y + (box.height - count * lineHeight) / 2 + 14;
  const tone = node.herself ? 'white' : undefined;
  return (
    <SvgLink href={to} label={words.label}>
      {chosen ? (
        <rect
          x={box.x - 5}
          y={box.y - 5}
          width={box.width + 10}
          height={box.height + 10}
          rx={node.column === 'people' ? 30 : 9}
          fill="none"
          stroke="#16212b"
          stroke-width="2.4"
        />
      ) : null}
      <Shape column={node.column} box={box} filled={node.herself} near={near} />
      {node.column === 'money' ? (
        <path d={`M${box.x + 6} ${box.y + 1}v${box.height - 2}`} stroke={colour} stroke-width="2" />
      ) : null}
      {node.group ? (
        <path
          d={`M${box.x + 24} ${box.y + box.height + 4}H${box.x + box.width - 24}`}
          stroke={colour}
          stroke-width="2"
        />
      ) : null}
      {words.titleLines.map((line, at) => (
        <Words
          x={middle}
          y={top + at * lineHeight}
          as={near === 'far' ? 'small' : 'title'}
          anchor="middle"
          tone={near === 'far' ? (tone ?? 'muted') : tone}
          of={words.title}
        >
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
