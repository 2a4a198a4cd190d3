import type { JSX } from 'hono/jsx/jsx-runtime';
import { addDays, type Day, dayOf, daysBetween, formatMonth, formatWeekday } from '../../../../platform/time/format.ts';
import type { Ui } from '../../../../platform/ui/index.ts';
import { fitText, Svg, Words } from '../../../../platform/ui/picture/index.ts';
import { knownDay } from '../../durations.ts';
import { hearingTexts } from '../hearing.texts.ts';
import type { HearingRow, HearingView } from '../read-hearing.ts';
import { heldWords } from './hearing-words.ts';

const size = { label: 206, width: 750, head: 50, row: 46, mark: 16 } as const;
/** As many days as can be told apart; more are words alone. */
const mostDays = 14;
const colours = { line: '#cfc8bb', grid: '#e4dfd5', lake: '#23598f', amber: '#8a5208', band: '#faf8f4' } as const;

/** The days that are drawn: around those of the rows, from the day after "not before" where that is near. Nothing where they do not fit. */
export function drawnDays(rows: readonly HearingRow[], notBefore: Day | null): readonly Day[] {
  const days = rows.flatMap(({ step }) => knownDay(step) ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const near = notBefore !== null && Math.abs(daysBetween(notBefore, first)) < mostDays - 3;
  const from = addDays(near && notBefore < first ? notBefore : first, -2);
  const until = near && notBefore > last ? addDays(notBefore, 1) : addDays(last, 1);
  const count = daysBetween(from, until) + 1;
  return count > mostDays ? [] : Array.from({ length: count }, (_, at) => addDays(from, at));
}

/** "Not before" once, then a row for each register: a square on its day, and the day and the hour beside it. */
export function HearingPicture({
  ui,
  rows,
  notBefore,
  days,
}: {
  ui: Ui;
  rows: readonly HearingRow[];
  notBefore: HearingView['notBefore'];
  days: readonly Day[];
}): JSX.Element {
  const t = hearingTexts(ui.language);
  const first = days[0] as Day;
  const column = (size.width - size.label) / days.length;
  const xOf = (day: Day) => size.label + daysBetween(first, day) * column;
  const top = size.head + (notBefore ? size.row : 0);
  const height = top + rows.length * size.row + 4;
  const exact = rows.map(({ step }) => knownDay(step));
  const places = exact.map((day, at) =>
    day === null ? null : ([xOf(day) + column / 2, top + at * size.row + 23] as const),
  );
  const [one, other] = places.filter((place) => place !== null);
  const until = notBefore && Math.min(Math.max(xOf(notBefore.day), size.label), size.width);
  const name = t('picture.name', {
    rows: [
      ...(notBefore ? [t('picture.not-before', { day: formatWeekday(ui.language, notBefore.day) })] : []),
      ...rows.map(({ step }) =>
        t('picture.row', { organisation: step.organisation, when: heldWords(ui.language, step) }),
      ),
    ].join(', '),
  });
  const isMonth = (day: Day, at: number) => at === 0 || day.endsWith('-01');
  return (
    <Svg id="ajat-piirros" title={name} width={size.width} height={height}>
      {rows.map((_, at) =>
        at % 2 === 0 ? (
          <rect x="0" y={top + at * size.row} width={size.width} height={size.row} fill={colours.band} />
        ) : null,
      )}
      {days.map((day, at) => (
        <>
          <path d={`M${xOf(day)} 26V${height - 4}`} stroke={colours.grid} />
          {isMonth(day, at) ? (
            <Words x={xOf(day) + 5} y={16} tone="muted">
              {formatMonth(ui.language, day).replace(/ \d{4}$/, '')}
            </Words>
          ) : null}
          {column >= 56 || at % 2 === 0 ? (
            <Words x={xOf(day) + 5} y={41} tone="muted">
              {formatWeekday(ui.language, day).replace(/(\d+\.?)\d+\.?$/, '$1')}
            </Words>
          ) : null}
        </>
      ))}
      {[...rows, ...(notBefore ? [null] : []), null].map((_, at) => (
        <path d={`M0 ${size.head + at * size.row}H${size.width}`} stroke={colours.line} />
      ))}
      {notBefore && until !== null ? (
        <>
          <Words x={0} y={size.head + 28} as="title">
            {t('not-before')}
          </Words>
          <path
            d={`M${size.label} ${size.head + 12}H${until}V${size.head + 34}H${size.label}`}
            fill="#fff"
            stroke={colours.lake}
            stroke-width="2"
          />
          <path d={`M${until} ${size.head + 7}V${size.head + 39}`} stroke={colours.lake} stroke-width="4" />
          <Words
            x={until > size.width - 190 ? until - 10 : until + 10}
            y={size.head + 28}
            anchor={until > size.width - 190 ? 'end' : 'start'}
          >
            {t('not-before.earliest', { day: formatWeekday(ui.language, notBefore.day) })}
          </Words>
        </>
      ) : null}
      {/* Along the border of the rows: through them it would strike out what is written there. */}
      {one && other ? (
        <path
          d={`M${one[0]} ${one[1] + 8}V${one[1] + size.row / 2}H${other[0]}V${other[1] - 8}`}
          fill="none"
          stroke={colours.amber}
          stroke-width="1.5"
          stroke-dasharray="2 3"
        />
      ) : null}
      {rows.map(({ step }, at) => {
        const place = places[at];
        const y = top + at * size.row;
        const [organisation = ''] = fitText(step.organisation, size.label - 8, 15, 1, true);
        const left = place != null && place[0] > size.label + 190;
        return (
          <>
            <Words x={0} y={y + 19} as="title">
              {organisation}
            </Words>
            <Words x={0} y={y + 37} tone="muted">
              {t('picture.written', { day: formatWeekday(ui.language, dayOf(new Date(step.writtenAt))) })}
            </Words>
            {place ? (
              <>
                <rect
                  x={place[0] - size.mark / 2}
                  y={place[1] - size.mark / 2}
                  width={size.mark}
                  height={size.mark}
                  fill={step.state === 'planned' ? '#fff' : colours.lake}
                  stroke={colours.lake}
                  stroke-width="2"
                />
                <Words
                  x={left ? place[0] - 16 : place[0] + 16}
                  y={place[1] + 5}
                  anchor={left ? 'end' : 'start'}
                  as="title"
                >
                  {heldWords(ui.language, step)}
                </Words>
              </>
            ) : (
              <Words x={size.label + 8} y={y + 28}>
                {heldWords(ui.language, step)}
              </Words>
            )}
          </>
        );
      })}
    </Svg>
  );
}
