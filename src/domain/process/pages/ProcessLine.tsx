import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { isUnknown, lengthWords } from '../../../platform/time/length.ts';
import { keptWhen, startsApart } from '../../../platform/time/uncertain/index.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { Figure, fitText, LegendMark, Svg, Words } from '../../../platform/ui/picture/index.ts';
import { courseTexts } from '../course.texts.ts';
import { seamedStageWords, stageWords } from '../court-words.ts';
import { doneInOrder, nextMover } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';
import { type LineStage, lineStages } from '../stage-line.ts';

const colour = '#23598f';
/** Room of one stage: on its own page, and in the narrower column of the first page. */
const wide = 142;
const narrow = 110;
const size = 24;
/** Room above a square: for the second row of a length. */
const top = 35;
const row = 17;

/** Square of a stage: full where the course has been, hollow and dashed where it has not, with a question where nothing is recorded. The pair stands where it is now. */
function Square({ state }: Pick<LineStage, 'state'>): JSX.Element {
  if (state === 'not-yet' || state === 'not-recorded')
    return (
      <>
        <rect
          x="1"
          y={top}
          width={size}
          height={size}
          fill="#fff"
          stroke={colour}
          stroke-width="1.5"
          stroke-dasharray={state === 'not-yet' ? '5 3' : undefined}
        />
        {state === 'not-recorded' ? (
          <Words x={9} y={top + size - 7}>
            ?
          </Words>
        ) : null}
      </>
    );
  return (
    <>
      <rect x="1" y={top} width={size} height={size} fill={colour} />
      {state === 'now' ? (
        <>
          <rect x="8" y={top - 12} width="3" height="10" rx="1.5" fill="#11485a" />
          <rect x="14" y={top - 9} width="3" height="7" rx="1.5" fill="#e8963a" />
        </>
      ) : null}
    </>
  );
}

function stateWords(ui: Ui, { state, length }: LineStage): string {
  const t = courseTexts(ui.language);
  if (state === 'not-yet' || state === 'not-recorded') return t(`line.${state}`);
  const long = lengthWords(ui.language, length);
  return state === 'now' ? t('line.here', { length: long }) : long;
}

/** How long a stage has taken, between its square and the next one; a number stands with its unit. */
const lengthRows = (ui: Ui, { state, length }: LineStage, step: number): readonly string[] =>
  state === 'not-yet' || state === 'not-recorded'
    ? []
    : fitText(lengthWords(ui.language, length, true).replace(/(\d) /g, '$1\u00a0'), step - size - 14, 14, 2);

/** What is found: where it is now, or how long it has taken from the first day that was recorded to the last. */
function findingOf(ui: Ui, process: ProcessView, stages: readonly LineStage[]): string {
  const t = courseTexts(ui.language);
  const now = stages.find(({ state }) => state === 'now');
  if (now)
    return t('line.title', {
      stage: stageWords(ui.language, now),
      length: lengthWords(ui.language, now.length),
      mover: t(`mover.${nextMover(process)}`),
    });
  const done = doneInOrder(process.steps);
  const [first, last] = [done[0]?.whenEdtf, done.at(-1)?.whenEdtf];
  if (!first || !last) return t('line.none');
  const took = startsApart(keptWhen(first), keptWhen(last));
  const how = process.state === 'ended' ? 'ended' : 'passed';
  return isUnknown(took) ? t(`line.${how}.unknown`) : t(`line.${how}`, { length: lengthWords(ui.language, took) });
}

/** The line of a course: the stages with their days and courts, where it stands and whose move is next; the same as an ordered list. */
export function ProcessLine({
  ui,
  process,
  today,
  level = 3,
  small = false,
}: {
  ui: Ui;
  process: ProcessView;
  today: string;
  level?: 2 | 3;
  small?: boolean;
}): JSX.Element | null {
  const t = courseTexts(ui.language);
  const step = small ? narrow : wide;
  const stages = lineStages(process, today);
  if (stages.length === 0) return null;
  const id = `linja-${process.id}`;
  return (
    <Figure
      ui={ui}
      id={id}
      level={level}
      title={findingOf(ui, process, stages)}
      label={t('line.label')}
      picture={
        <Svg
          id={`${id}-kuva`}
          title={t('line.picture', { n: stages.length })}
          width={stages.length * step}
          height={top + size + 42}
        >
          <path
            d={`M 1 ${top + size / 2} H ${(stages.length - 1) * step + 1}`}
            fill="none"
            stroke={colour}
            stroke-width="2"
          />
          {stages.map((stage, place) => (
            <g transform={`translate(${place * step} 0)`}>
              <Square state={stage.state} />
              {fitText(seamedStageWords(ui.language, stage), step - 10, 14, 2).map((words, index) => (
                <Words x={1} y={top + size + 20 + index * row}>
                  {words}
                </Words>
              ))}
              {lengthRows(ui, stage, step).map((words, index, rows) => (
                <Words x={size + 8} y={top + size / 2 - 6 - (rows.length - 1 - index) * row} tone="muted">
                  {words}
                </Words>
              ))}
            </g>
          ))}
        </Svg>
      }
      small={small}
      legend={[
        {
          mark: (
            <LegendMark width={20}>
              <rect x="2" y="1" width="12" height="12" fill={colour} />
            </LegendMark>
          ),
          text: t('legend.passed'),
        },
        {
          mark: (
            <LegendMark width={20}>
              <rect x="5" y="1" width="3" height="12" rx="1.5" fill="#11485a" />
              <rect x="11" y="4" width="3" height="9" rx="1.5" fill="#e8963a" />
            </LegendMark>
          ),
          text: t('legend.now'),
        },
        {
          mark: (
            <LegendMark width={20}>
              <rect
                x="2"
                y="1"
                width="12"
                height="12"
                fill="#fff"
                stroke={colour}
                stroke-width="1.5"
                stroke-dasharray="5 3"
              />
            </LegendMark>
          ),
          text: t('legend.coming'),
        },
        ...(stages.some(({ state }) => state === 'not-recorded')
          ? [
              {
                mark: (
                  <LegendMark width={20}>
                    <rect x="2" y="1" width="12" height="12" fill="#fff" stroke={colour} stroke-width="1.5" />
                  </LegendMark>
                ),
                text: t('legend.not-recorded'),
              },
            ]
          : []),
      ]}
      twin={{
        summary: t('line.twin'),
        children: (
          <ol class="govuk-list govuk-list--number">
            {stages.map((stage) => (
              <li>{t('line.item', { stage: stageWords(ui.language, stage), state: stateWords(ui, stage) })}</li>
            ))}
          </ol>
        ),
      }}
      source={t('line.source', { day: formatDate(ui.language, today) })}
    />
  );
}
