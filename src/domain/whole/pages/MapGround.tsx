import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Ui } from '../../../platform/ui/index.ts';
import { fitText, Words } from '../../../platform/ui/picture/index.ts';
import { bandOf } from '../graph/begins.ts';
import type { Node } from '../graph/graph.ts';
import type { MapLayout } from '../map/lay-out-map.ts';
import { mapColumns, places } from '../map/map.ts';
import { wholeTexts } from '../whole.texts.ts';
import { lineHeight } from './MapBox.tsx';

/** Names of the columns. */
export function Columns({ ui }: { ui: Pick<Ui, 'language'> }): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <g>
      {mapColumns.map((column) => {
        const { x, width } = places[column];
        return (
          <>
            <Words x={x + width / 2} y={24} as="title" anchor="middle" tone="muted">
              {t(column === 'events' ? 'column.events.drawn' : `column.${column}`)}
            </Words>
            <path d={`M${x} 36h${width}`} stroke="#ddd7cc" />
          </>
        );
      })}
    </g>
  );
}

/** What a band is called; another account of a matter of which no time was said stands in the band of that matter. */
function bandWords(ui: Pick<Ui, 'language'>, { pieces, cluster }: Node): string | undefined {
  const t = wholeTexts(ui.language);
  const band = bandOf(pieces);
  if (band === 'none') return cluster === undefined ? t('band.no-time') : undefined;
  return band === 'open' ? t('band.open') : band;
}

/** Bands of years behind the events, whose order is that of time. */
export function Years({
  ui,
  nodes,
  layout,
}: {
  ui: Pick<Ui, 'language'>;
  nodes: ReadonlyMap<string, Node>;
  layout: MapLayout;
}): JSX.Element {
  const events = layout.boxes.filter(({ id }) => nodes.get(id)?.column === 'events').toSorted((a, b) => a.y - b.y);
  const bands: { year: string; from: number; until: number }[] = [];
  for (const [place, box] of events.entries()) {
    const before = events[place - 1];
    const from = before ? (before.y + before.height + box.y) / 2 : box.y - 14;
    const node = nodes.get(box.id) as Node;
    const year = bandWords(ui, node);
    const last = bands.at(-1);
    if (year !== undefined && year !== last?.year) {
      if (last) last.until = from;
      bands.push({ year, from, until: layout.height });
    }
  }
  return (
    <g>
      {bands.map(({ year, from, until }, place) => (
        <>
          {place % 2 === 0 ? <rect x={0} y={from} width={layout.width} height={until - from} fill="#f7f4ee" /> : null}
          <path d={`M0 ${from}h${layout.width}`} stroke="#e4ded2" />
          {fitText(year, places.people.x - 12, 15, 2, true).map((line, at) => (
            <Words x={6} y={from + 20 + at * lineHeight} as="title">
              {line}
            </Words>
          ))}
        </>
      ))}
    </g>
  );
}
