import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { href, type Ui } from '../../../platform/ui/index.ts';
import { fitText, Stripes, Svg, SvgLink, Words } from '../../../platform/ui/picture/index.ts';
import { knownAs, type PieceView, pieceTexts, pieceTitle, pieceWord } from '../../piece/index.ts';
import type { Accumulation, AccumulationRow, Mark, Period } from '../control/accumulate.ts';
import type { StairLayout, StairMark } from '../control/lay-out-stair.ts';
import { timeWords } from '../time-words.ts';
import { wholeTexts } from '../whole.texts.ts';

const colour = '#653a76';

/** The box that says seen, its left side at x. */
const Tick = ({ x, y }: { x: number; y: number }): JSX.Element => (
  <>
    <rect x={x} y={y - 6.5} width="13" height="13" fill="#fff" stroke={colour} stroke-width="2" />
    <path d={`M${x + 3} ${y}l2.6 3 4.6-6`} fill="none" stroke={colour} stroke-width="2" />
  </>
);

/** An event is a diamond, an ongoing span a bar. Told is filled, suspected half filled; what was seen is or has a ticked box. */
export function MarkShape({
  kind,
  value,
  x,
  y,
  width,
}: {
  kind: 'event' | 'span';
  value: Mark['value'];
  x: number;
  y: number;
  width: number;
}): JSX.Element {
  if (value === 'seen' && kind === 'event') return <Tick x={x - 6.5} y={y} />;
  const paint = { fill: value === 'told' ? colour : '#fff', stroke: colour, 'stroke-width': 2 };
  const half = value === 'suspected';
  if (kind === 'event')
    return (
      <>
        <path d={`M${x} ${y - 7}l7 7-7 7-7-7z`} {...paint} />
        {half ? <path d={`M${x} ${y - 7}v14l-7-7z`} fill={colour} /> : null}
      </>
    );
  return (
    <>
      <rect x={x} y={y - 4} width={width} height="8" rx="2" {...paint} />
      {half ? <rect x={x} y={y - 4} width={width / 2} height="8" fill={colour} /> : null}
      {value === 'seen' ? <Tick x={x} y={y} /> : null}
    </>
  );
}

/** What is said of its beginning leaves open in which period that was. */
export const isVague = ({ begins }: AccumulationRow): boolean => begins.first < begins.last;

/** Stripes for where a beginning may lie. */
export const VagueBeginning = ({ id }: { id: string }): JSX.Element => <Stripes id={id} colour="#b79ac5" />;

function Label({ ui, row, y }: { ui: Ui; row: AccumulationRow; y: number }): JSX.Element {
  const lines = fitText(pieceTexts(ui.language)(`means.${row.means}`), 208, 14, 2);
  return (
    <>
      {lines.map((line, at) => (
        <Words x={4} y={y + 5 + (at - (lines.length - 1) / 2) * 16}>
          {line}
        </Words>
      ))}
    </>
  );
}

const periodShort = ({ quarter }: Period) => (quarter === undefined ? '' : `${quarter}/4`);

function Scale({ layout, periods }: { layout: StairLayout; periods: readonly Period[] }): JSX.Element {
  return (
    <>
      {periods.map((period, at) => {
        const x = layout.xOf(at);
        const begins = at === 0 || periods[at - 1]?.year !== period.year;
        return (
          <>
            <path d={`M${x} ${begins ? 6 : 26}V${layout.height - 4}`} stroke={begins ? '#b9b09f' : '#efebe4'} />
            {begins ? (
              <Words x={x + 4} y={18} as="title" tone="muted">
                {period.year}
              </Words>
            ) : null}
            {period.quarter === undefined || layout.step < 34 ? null : (
              <Words x={x + layout.step / 2} y={38} anchor="middle" tone="muted">
                {periodShort(period)}
              </Words>
            )}
          </>
        );
      })}
    </>
  );
}

/** Where a mark leads: to its record; where it stands for several, to the list of their means and time. */
function goalOf(caseId: string, { pieces }: StairMark): string {
  const base = `/t/${caseId}/kokonaisuus`;
  const [first] = pieces;
  if (pieces.length === 1 || !first) return `${base}/osa/${first?.id}`;
  const days = pieces.flatMap(({ from, until }) => [from, until]).filter((day) => day !== null);
  days.sort();
  const fields = new URLSearchParams([
    ['view', 'list'],
    ...first.means.map((mean): [string, string] => ['means', mean]),
  ]);
  if (days[0]) fields.set('from', days[0]);
  if (days[0]) fields.set('until', days.at(-1) ?? days[0]);
  return `${base}?${fields.toString()}`;
}

/** Means in rows in the order in which they come in: the pattern across separate events makes a stair. */
export function Stair({
  ui,
  caseId,
  accumulation,
  layout,
}: {
  ui: Ui;
  caseId: string;
  accumulation: Accumulation;
  layout: StairLayout;
}): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const { periods, rows } = accumulation;
  const meansOf = (piece: PieceView) =>
    piece.sort === 'control'
      ? pieceWord(piece, ui.language)
      : piece.means.map((mean) => word(`means.${mean}`)).join(', ');
  const label = ({ pieces }: StairMark) => {
    const piece = pieces[0] as PieceView;
    const title = pieces.length > 1 ? t('group.event', { n: pieces.length }) : pieceTitle(piece, ui.language);
    return [title, timeWords(piece, ui.language), meansOf(piece), capital(word(`known.${knownAs(piece)}`))]
      .filter(Boolean)
      .join('. ');
  };
  return (
    <Svg id="kertyminen" title={t('stair.name')} width={layout.width} height={layout.height} linked>
      {rows.some(isVague) ? <VagueBeginning id="alku-epavarma" /> : null}
      {rows.map((row, at) => {
        const y = layout.yOf(at);
        const x = layout.xOf(row.since);
        return (
          <>
            <rect x={x} y={y - 14} width={layout.width - x} height="28" fill="#f1e9f4" />
            {isVague(row) ? (
              <rect
                x={layout.xOf(row.begins.first)}
                y={y - 14}
                width={layout.xOf(row.begins.last + 1) - layout.xOf(row.begins.first)}
                height="28"
                fill="url(#alku-epavarma)"
              />
            ) : null}
            <path d={`M0 ${y + 17}H${layout.width}`} stroke="#efebe4" />
            <Label ui={ui} row={row} y={y} />
          </>
        );
      })}
      <Scale layout={layout} periods={periods} />
      {layout.marks.map((mark) => {
        const [first, last] = [mark.places[0], mark.places.at(-1)];
        return (
          <SvgLink href={href(ui, goalOf(caseId, mark))} label={label(mark)}>
            {first && last && first !== last ? (
              <path d={`M${first.x} ${first.y}V${last.y}`} fill="none" stroke={colour} stroke-width="1.5" />
            ) : null}
            {mark.places.map(({ x, y, width, value }) => (
              <MarkShape kind={mark.kind} value={value} x={x} y={y} width={width} />
            ))}
          </SvgLink>
        );
      })}
    </Svg>
  );
}
