import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  DataTable,
  Details,
  EmptyState,
  href,
  Link,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { Figure, LegendMark } from '../../../platform/ui/picture/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { pieceTexts } from '../../piece/index.ts';
import { type Accumulation, type Period, type Step, stepsOf } from '../control/accumulate.ts';
import type { ControlPattern } from '../control/control-pattern.ts';
import { wholeTexts } from '../whole.texts.ts';
import { PatternTable, PieceLink } from './PatternTable.tsx';
import { MarkShape, Stair } from './Stair.tsx';
import { WholeFrame } from './WholeFrame.tsx';
import { yearWords } from './year-words.ts';

interface ControlView {
  head: CaseHead;
  pattern: ControlPattern;
  accumulation: Accumulation;
}

function periodWords(ui: Ui, { year, quarter }: Period): string {
  return quarter === undefined ? String(year) : wholeTexts(ui.language)('stair.quarter', { quarter, year });
}

function StepRow({ ui, caseId, step }: { ui: Ui; caseId: string; step: Step }): JSX.Element {
  const word = pieceTexts(ui.language);
  return (
    <ul class="rn-whole__c">
      {step.carriers.map(({ piece, means }) => (
        <li>
          <PieceLink ui={ui} caseId={caseId} piece={piece} />: {means.map((one) => word(`means.${one}`)).join(', ')}
        </li>
      ))}
    </ul>
  );
}

function StairCard({ ui, caseId, accumulation }: { ui: Ui; caseId: string; accumulation: Accumulation }): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const names = (means: readonly string[]) => means.map((one) => word(`means.${one}` as 'means.isolation')).join(', ');
  const steps = stepsOf(accumulation);
  const { periods, rows, undated } = accumulation;
  const carriers = new Set(rows.flatMap((row) => row.marks.map(({ piece }) => piece.id))).size;
  const years = { first: String(periods[0]?.year ?? ''), last: String(periods.at(-1)?.year ?? '') };
  const mark = (kind: 'event' | 'span', value: 'observed' | 'suspected') => (
    <LegendMark>
      <MarkShape kind={kind} value={value} x={kind === 'event' ? 15 : 3} y={7} width={24} />
    </LegendMark>
  );
  return (
    <Figure
      ui={ui}
      id="kertyminen"
      title={t('stair.heading', { means: rows.length, carriers, years: yearWords(ui, years) })}
      label={t('stair.label')}
      linked
      picture={<Stair ui={ui} caseId={caseId} accumulation={accumulation} />}
      legend={[
        { mark: mark('event', 'observed'), text: t('stair.event') },
        { mark: mark('span', 'observed'), text: t('stair.span') },
        { mark: mark('event', 'suspected'), text: t('stair.suspected') },
        {
          mark: (
            <LegendMark>
              <rect width="30" height="14" fill="#f1e9f4" stroke="#cdb9d6" />
            </LegendMark>
          ),
          text: t('stair.since'),
        },
        { mark: null, text: t('stair.same') },
      ]}
      note={undated.length > 0 ? t('stair.undated', { names: names(undated) }) : undefined}
      twin={{
        children: (
          <DataTable
            ui={ui}
            caption={t('stair.label')}
            captionHidden
            columns={[{ label: t('stair.period') }, { label: t('stair.new') }, { label: t('stair.carriers') }]}
            rows={steps.map((step) => [
              periodWords(ui, step.period),
              step.comesIn.length > 0 ? names(step.comesIn) : t('stair.new.none'),
              <StepRow ui={ui} caseId={caseId} step={step} />,
            ])}
          />
        ),
      }}
      source={t('stair.source', { day: formatDate(ui.language, dayOf(ui.now)) })}
    />
  );
}

/** The control pattern: what is recorded of each means, where it shows, and how it comes in over time. */
export function ControlPage({ head, pattern, accumulation }: ControlView, ui: Ui): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const empty = pattern.rows.length === 0;
  const differs = pattern.rows.some((row) => Object.values(row.cells).some((cell) => cell.differs));
  return (
    <WholeFrame ui={ui} head={head} tab="control">
      <Stack>
        {empty ? (
          <EmptyState
            title={t('empty.control')}
            action={
              ui.allowed.has('piece.write') ? (
                <Link href={href(ui, `/t/${head.id}/kokonaisuus/lisaa`)}>{t('empty.do')}</Link>
              ) : undefined
            }
          >
            {t('empty.control.text')}
          </EmptyState>
        ) : (
          <Card id="keinot" title={t('control.heading', { observed: pattern.observed, goesOn: pattern.goesOn })}>
            <CardBody>
              <PatternTable ui={ui} caseId={head.id} pattern={pattern} />
              <p class="rn-source">
                {t('control.note')} {differs ? t('control.differs.note') : null}
              </p>
              {pattern.rest.length > 0 ? (
                <Details summary={t('control.rest', { n: pattern.rest.length })}>
                  {pattern.rest.map((one) => word(`means.${one}`)).join(', ')}.
                </Details>
              ) : null}
            </CardBody>
          </Card>
        )}
        {accumulation.rows.length > 0 ? (
          <section class="rn-card" aria-labelledby="kertyminen">
            <CardBody>
              <StairCard ui={ui} caseId={head.id} accumulation={accumulation} />
            </CardBody>
          </section>
        ) : null}
      </Stack>
    </WholeFrame>
  );
}
