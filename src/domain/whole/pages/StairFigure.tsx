import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, DataTable, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { Figure, LegendMark } from '../../../platform/ui/picture/index.ts';
import { type Known, knownAs, type PieceView, pieceTexts } from '../../piece/index.ts';
import { type Accumulation, type AccumulationRow, type Period, type Step, stepsOf } from '../control/accumulate.ts';
import { layOutStair } from '../control/lay-out-stair.ts';
import { wholeTexts } from '../whole.texts.ts';
import { PieceLink } from './PatternTable.tsx';
import { isVague, MarkShape, Stair, VagueBeginning } from './Stair.tsx';
import { yearWords } from './year-words.ts';

export interface StairFigureProps {
  ui: Ui;
  caseId: string;
  accumulation: Accumulation;
}

/** So many records of one period are named; the list has the rest. */
const most = 20;

function periodWords(ui: Ui, { year, quarter }: Period): string {
  return quarter === undefined ? String(year) : wholeTexts(ui.language)('stair.quarter', { quarter, year });
}

function meansNames(ui: Ui, means: readonly string[]): string {
  const word = pieceTexts(ui.language);
  return means.map((mean) => word(`means.${mean}` as 'means.isolation')).join(', ');
}

const knownWord = (ui: Ui, piece: PieceView): string => pieceTexts(ui.language)(`known.${knownAs(piece)}`);

function StepCarriers({ ui, caseId, step }: { ui: Ui; caseId: string; step: Step }): JSX.Element {
  return (
    <ul class="rn-whole__c">
      {step.carriers.slice(0, most).map(({ piece, means }) => (
        <li>
          <PieceLink ui={ui} caseId={caseId} piece={piece} />:{' '}
          {wholeTexts(ui.language)('stair.carrier', { means: meansNames(ui, means), known: knownWord(ui, piece) })}
        </li>
      ))}
      {step.carriers.length > most ? (
        <li>
          <Link
            href={href(ui, `/t/${caseId}/kokonaisuus?view=list&from=${step.period.from}&until=${step.period.until}`)}
          >
            {wholeTexts(ui.language)('control.all', { n: step.carriers.length })}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}

/** The stair as a table: by quarter or year, which means come in and what carries which. */
function StepTable({ ui, caseId, accumulation }: StairFigureProps): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <DataTable
      ui={ui}
      caption={t('stair.label')}
      captionHidden
      columns={[{ label: t('stair.period') }, { label: t('stair.new') }, { label: t('stair.carriers') }]}
      rows={stepsOf(accumulation).map((step) => [
        periodWords(ui, step.period),
        step.comesIn.length > 0 ? meansNames(ui, step.comesIn) : t('stair.new.none'),
        <StepCarriers ui={ui} caseId={caseId} step={step} />,
      ])}
    />
  );
}

/** The same as a list, where a table would press its words into narrow columns. */
function StepList({ ui, caseId, accumulation }: StairFigureProps): JSX.Element {
  const t = wholeTexts(ui.language);
  return (
    <ul class="rn-whole__l">
      {stepsOf(accumulation).map((step) => (
        <li>
          <strong class="rn-strong">{periodWords(ui, step.period)}</strong>
          {step.comesIn.length > 0 ? (
            <span class="rn-whole__p">
              {t('stair.new')}: {meansNames(ui, step.comesIn)}
            </span>
          ) : null}
          <StepCarriers ui={ui} caseId={caseId} step={step} />
        </li>
      ))}
    </ul>
  );
}

function legendOf(ui: Ui, rows: readonly AccumulationRow[]) {
  const t = wholeTexts(ui.language);
  const mark = (kind: 'event' | 'span', value: Known) => (
    <LegendMark>
      <MarkShape kind={kind} value={value} x={kind === 'event' ? 15 : 3} y={7} width={24} />
    </LegendMark>
  );
  const since = (
    <LegendMark>
      <rect width="30" height="14" fill="#f1e9f4" stroke="#cdb9d6" />
    </LegendMark>
  );
  const vague = (
    <LegendMark>
      <VagueBeginning id="alku-epavarma-selite" />
      <rect width="30" height="14" fill="url(#alku-epavarma-selite)" stroke="#cdb9d6" />
    </LegendMark>
  );
  return [
    { mark: mark('event', 'told'), text: t('stair.event') },
    { mark: mark('span', 'told'), text: t('stair.span') },
    { mark: mark('event', 'seen'), text: t('stair.seen') },
    { mark: mark('event', 'suspected'), text: t('stair.suspected') },
    { mark: since, text: t('stair.since') },
    ...(rows.some(isVague) ? [{ mark: vague, text: t('stair.vague') }] : []),
    { mark: null, text: t('stair.same') },
  ];
}

/** What the picture tells first: how many means somebody told of, in how many separate records, and when; then what was seen or only suspected. */
function headingOf(ui: Ui, { periods, rows }: Accumulation): string {
  const t = wholeTexts(ui.language);
  const has = (row: AccumulationRow, value: Known) => row.marks.some((mark) => mark.value === value);
  const told = rows.flatMap(({ marks }) => marks.filter(({ value }) => value === 'told'));
  const year = (place: number) => String(periods[place]?.year ?? '');
  const years = {
    // As it was told, never the outermost that may be meant (decision 64).
    first: year(Math.min(...told.map(({ stands }) => stands))),
    last: year(Math.max(...told.map(({ until }) => until))),
  };
  const count = (n: number) => t('control.count', { n });
  const seen = rows.filter((row) => has(row, 'seen')).length;
  const onlySuspected = rows.filter((row) => row.marks.every(({ value }) => value === 'suspected')).length;
  return [
    told.length === 0
      ? t('stair.heading.none')
      : t('stair.heading', {
          means: rows.filter((row) => has(row, 'told')).length,
          carriers: new Set(told.map(({ piece }) => piece.id)).size,
          years: yearWords(ui, years),
        }),
    ...(seen > 0 ? [t('control.seen', { what: count(seen) })] : []),
    ...(onlySuspected > 0 ? [t('control.suspected', { what: count(onlySuspected) })] : []),
  ].join(' ');
}

/** How the means come in over time: the stair, and on a phone a list. */
export function StairFigure({ ui, caseId, accumulation }: StairFigureProps): JSX.Element {
  const t = wholeTexts(ui.language);
  const { undated, notAsked } = accumulation;
  const notes = [
    undated.length > 0 ? t('stair.undated', { names: meansNames(ui, undated) }) : '',
    notAsked.length > 0 ? t('stair.not-asked', { names: meansNames(ui, notAsked) }) : '',
  ].filter(Boolean);
  const title = headingOf(ui, accumulation);
  const layout = layOutStair(accumulation);
  const joined = layout.marks.some(({ pieces }) => pieces.length > 1);
  const source = t(joined ? 'stair.source.joined' : 'stair.source', { day: formatDate(ui.language, dayOf(ui.now)) });
  return (
    <>
      <section class="rn-card rn-wide-only" aria-labelledby="kertyminen">
        <CardBody>
          <Figure
            ui={ui}
            id="kertyminen"
            title={title}
            label={t('stair.label')}
            linked
            picture={<Stair ui={ui} caseId={caseId} accumulation={accumulation} layout={layout} />}
            legend={legendOf(ui, accumulation.rows)}
            note={notes.length > 0 ? notes.join(' ') : undefined}
            twin={{ children: <StepTable ui={ui} caseId={caseId} accumulation={accumulation} /> }}
            source={source}
          />
        </CardBody>
      </section>
      <div class="rn-phone-only">
        <Card id="kertyminen-puhelin" title={title}>
          <CardBody>
            <StepList ui={ui} caseId={caseId} accumulation={accumulation} />
            {notes.length > 0 ? <p class="rn-source">{notes.join(' ')}</p> : null}
          </CardBody>
        </Card>
      </div>
    </>
  );
}
