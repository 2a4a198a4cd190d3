import type { Tile, Tiles } from '../report.ts';
import { Frame, font, hiddenPaint, ink, Lines, lineHeight, type Measures, wrapLabel } from './svg.tsx';

const tileHeight = 78;
const gap = 12;
const nameLine = 16;

/** From few to many, and how it departs; what is said stands in every tile, and colour only helps the eye. */
const paints = {
  0: { fill: '#dbe9ed', text: ink },
  1: { fill: '#a9cad5', text: ink },
  2: { fill: '#2f7389', text: '#ffffff' },
  3: { fill: '#0c3847', text: '#ffffff' },
  more: { fill: '#2f7389', text: '#ffffff' },
  expected: { fill: '#ffffff', text: ink },
  fewer: { fill: '#f6d9a8', text: ink },
} as const;

/** Equal tiles where their regions lie: a large region says no more than a small one. */
export function TilePicture({ picture, id, width, lineLength }: Measures & { picture: Tiles }) {
  const columns = picture.columns ?? Math.max(...picture.tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...picture.tiles.map(({ row }) => row)) + 1;
  const height = tileHeight + (picture.tiles.some(({ interval }) => interval) ? nameLine : 0);
  let top = 0;
  const legend = picture.legend.map(({ tone, label }) => {
    const lines = wrapLabel(label, lineLength - 4);
    const y = top;
    top += lines.length * lineHeight;
    return (
      <g>
        <rect x="1" y={y + 3} width="22" height="13" {...paintOf(tone, id)} />
        <Lines lines={lines} x="32" y={y} />
      </g>
    );
  });
  top += gap;
  return (
    <Frame
      id={id}
      width={width}
      alternative={picture.alternative}
      height={top + rows * height}
      linked={picture.tiles.some(({ link }) => link)}
      hatched
    >
      {legend}
      {picture.tiles.map((tile) => (
        <OneTile tile={tile} share={100 / columns} top={top} height={height} id={id} />
      ))}
    </Frame>
  );
}

/** A page gives text its ink by a style, which is stronger than an attribute: there white is a class. */
const paintOfText = (fill: string) => ({ fill, class: fill === ink ? undefined : 'rn-svg__w' });

const paintOf = (tone: Tile['tone'], id: string): Record<string, string> =>
  tone === undefined ? hiddenPaint(id) : { fill: paints[tone].fill, stroke: '#11485a' };

function OneTile(props: { tile: Tile; share: number; top: number; height: number; id: string }) {
  const { tile, share, top, height, id } = props;
  const { lines, column, row, text, interval, tone, link, chosen } = tile;
  const paint = paintOfText(tone === undefined ? ink : paints[tone].text);
  const middle = `${((column + 0.5) * share).toFixed(2)}%`;
  const y = top + row * height;
  // Without an interval below it, what is said stands where that would.
  const bottom = y + (interval ? tileHeight : height) - 10;
  const halo = tone === undefined ? { stroke: '#ffffff', 'stroke-width': '4', 'paint-order': 'stroke' } : {};
  const drawn = (
    <>
      <rect
        x={`${(column * share + 0.3).toFixed(2)}%`}
        y={y + 1}
        width={`${(share - 0.6).toFixed(2)}%`}
        height={height - 4}
        {...paintOf(tone, id)}
        {...(chosen ? { stroke: ink, 'stroke-width': '3' } : {})}
      />
      {lines.map((line, at) => (
        <text x={middle} y={y + 16 + at * nameLine} text-anchor="middle" {...font} font-size="13" {...halo} {...paint}>
          {line}{' '}
        </text>
      ))}
      <text x={middle} y={bottom} text-anchor="middle" {...font} font-weight="600" {...halo} {...paint}>
        {text}{' '}
      </text>
      {interval ? (
        <text x={middle} y={bottom + nameLine} text-anchor="middle" {...font} font-size="12" {...paint}>
          {interval}
        </text>
      ) : null}
    </>
  );
  return link ? (
    <a href={link} aria-current={chosen ? 'true' : undefined}>
      {drawn}
    </a>
  ) : (
    <g>{drawn}</g>
  );
}
