import type { Tile, Tiles } from '../report.ts';
import { Frame, font, hiddenPaint, ink, Lines, lineHeight, type Measures, wrapLabel } from './svg.tsx';

const tileHeight = 78;
const gap = 12;
const nameLine = 16;

/** From few to many; the number stands in every tile. */
const paints = [
  { fill: '#dbe9ed', text: ink },
  { fill: '#a9cad5', text: ink },
  { fill: '#2f7389', text: '#ffffff' },
  { fill: '#0c3847', text: '#ffffff' },
] as const;

/** Equal tiles where their regions lie: a large region says no more than a small one. */
export function TilePicture({ picture, id, width, lineLength }: Measures & { picture: Tiles }) {
  const columns = Math.max(...picture.tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(...picture.tiles.map(({ row }) => row)) + 1;
  let top = 0;
  const legend = picture.legend.map(({ step, label }) => {
    const lines = wrapLabel(label, lineLength - 4);
    const y = top;
    top += lines.length * lineHeight;
    return (
      <g>
        <rect x="1" y={y + 3} width="22" height="13" {...paintOf(step, id)} />
        <Lines lines={lines} x="32" y={y} />
      </g>
    );
  });
  top += gap;
  return (
    <Frame id={id} width={width} alternative={picture.alternative} height={top + rows * tileHeight} hatched>
      {legend}
      {picture.tiles.map((tile) => (
        <OneTile tile={tile} share={100 / columns} top={top} id={id} />
      ))}
    </Frame>
  );
}

const paintOf = (step: number | undefined, id: string): Record<string, string> =>
  step === undefined ? hiddenPaint(id) : { fill: paints[step]?.fill ?? paints[0].fill, stroke: '#11485a' };

function OneTile({ tile, share, top, id }: { tile: Tile; share: number; top: number; id: string }) {
  const { lines, column, row, text, step } = tile;
  const paint = step === undefined ? { fill: ink } : { fill: paints[step]?.text ?? ink };
  const middle = `${((column + 0.5) * share).toFixed(2)}%`;
  const y = top + row * tileHeight;
  const halo = step === undefined ? { stroke: '#ffffff', 'stroke-width': '4', 'paint-order': 'stroke' } : {};
  return (
    <g>
      <rect
        x={`${(column * share + 0.3).toFixed(2)}%`}
        y={y + 1}
        width={`${(share - 0.6).toFixed(2)}%`}
        height={tileHeight - 4}
        {...paintOf(step, id)}
      />
      {lines.map((line, at) => (
        <text x={middle} y={y + 16 + at * nameLine} text-anchor="middle" {...font} font-size="13" {...halo} {...paint}>
          {line}
        </text>
      ))}
      <text x={middle} y={y + tileHeight - 10} text-anchor="middle" {...font} font-weight="600" {...halo} {...paint}>
        {text}
      </text>
    </g>
  );
}
