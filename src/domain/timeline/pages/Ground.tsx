import type { JSX } from 'hono/jsx/jsx-runtime';
import { toldFrom } from '../../../platform/i18n/told-from.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { fitText, textWidth, Words } from '../../../platform/ui/picture/index.ts';
import { dayAt } from '../lanes/extent.ts';
import type { LanesView } from '../lanes/make-lanes.ts';
import type { Scale, Tick } from '../lanes/scale.ts';
import { timelineTexts } from '../timeline.texts.ts';
import { type LaidLane, size, width } from './place-lanes.ts';
import { colours } from './shapes.tsx';

function tickWords(ui: Ui, { day, unit }: Tick): string {
  const [year = '', month = '', dayOfMonth = ''] = dayAt(day).split('-');
  if (unit === 'year') return year;
  if (unit === 'month') return monthWords(day);
  return ui.language === 'en' ? `${Number(dayOfMonth)}/${Number(month)}` : `${Number(dayOfMonth)}.${Number(month)}.`;
}

/** `7/2025`: a month has the form of a statute's number, and says of what it is. */
const monthWords = (day: number) => {
  const [year = '', month = ''] = dayAt(day).split('-');
  return toldFrom('count month', `${Number(month)}/${year}`);
};

/** What stands behind the marks: days, lanes with their names, the change of scale. */
export function Ground({
  ui,
  lanes,
  height,
  scale,
  view,
}: {
  ui: Ui;
  lanes: readonly LaidLane[];
  height: number;
  scale: Scale;
  view: LanesView;
}): JSX.Element {
  const t = timelineTexts(ui.language);
  const { from, breakAt } = view.spread;
  return (
    <>
      {lanes.map(({ y, height: own }, at) => (
        <rect x="0" y={y} width={width} height={own} fill={at % 2 === 0 ? '#faf8f4' : '#fff'} />
      ))}
      <path d={scale.ticks.map(({ x }) => `M${x} 34V${height}`).join('')} stroke="#ddd7cc" />
      {scale.ticks.map((tick) => (
        <Words x={tick.x + (tick.x === scale.breakX ? 7 : 4)} y={38} tone="muted">
          {tickWords(ui, tick)}
        </Words>
      ))}
      {lanes.map(({ lane, line, y, height: own }) => (
        <>
          <path d={`M0 ${y}H${width}`} stroke="#cfc8bb" />
          <rect x="0" y={y + 8} width="4" height={own - 16} rx="2" fill={colours[lane]} />
          {fitText(t(`lane.${lane}`), line ? 90 : 160, 15, 2, true).map((line, at) => (
            <Words x={14} y={y + 26 + at * 18} as="title">
              {line}
            </Words>
          ))}
        </>
      ))}
      <path d={`M0 ${height}H${width}`} stroke="#cfc8bb" />
      {scale.breakX === null || breakAt === null ? null : (
        <>
          <path
            d={`M${scale.breakX - 2.5} 34V${height}M${scale.breakX + 2.5} 34V${height}`}
            stroke="#8b8577"
            stroke-width="1.5"
          />
          <Words x={scale.left + 4} y={16} tone="muted">
            {t('lanes.scale', { from: monthWords(from), until: monthWords(breakAt - 1) })}
          </Words>
        </>
      )}
    </>
  );
}

/** The line of today with its day. */
export function Now({
  ui,
  view,
  scale,
  height,
}: {
  ui: Ui;
  view: LanesView;
  scale: Scale;
  height: number;
}): JSX.Element | null {
  if (view.today < view.spread.from || view.today > view.spread.until) return null;
  const x = scale.xOf(view.today + 0.5);
  const [, month, day] = dayAt(view.today).split('-').map(Number);
  const label = timelineTexts(ui.language)('lanes.now', {
    day: ui.language === 'en' ? `${day}/${month}` : `${day}.${month}.`,
  });
  const room = Math.ceil(textWidth(label, size)) + 16;
  const left = Math.min(width - room, x - room / 2);
  return (
    <>
      <path d={`M${x - 2} 34V${height + 4}`} stroke="#11485a" stroke-width="2" />
      <path d={`M${x + 2.5} 34V${height + 4}`} stroke="#e8963a" stroke-width="2.5" />
      <rect x={left} y={height + 4} width={room} height="22" rx="4" fill="#11485a" />
      <Words x={left + room / 2} y={height + 20} anchor="middle" tone="white">
        {label}
      </Words>
    </>
  );
}
