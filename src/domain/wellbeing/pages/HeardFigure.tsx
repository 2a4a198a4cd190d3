import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { CardBody, DataTable, type Ui } from '../../../platform/ui/index.ts';
import { Figure, LegendMark, Svg, Words } from '../../../platform/ui/picture/index.ts';
import { type Answer, answers, type HeardView, questions } from '../heard-fields.ts';
import { wellbeingTexts } from '../wellbeing.texts.ts';
import { inOrder } from '../wellbeing.ts';
import { AnswerMark } from './AnswerMark.tsx';
import { afterWhat } from './step-words.ts';

/** So many columns are drawn; the list has the rest. */
const mostColumns = 24;
const [columnWidth, top, rowHeight] = [104, 34, 100];

/** One strip a question, one column an answer, in the order of the days. Shape and word at every place. */
function Strips({ ui, shown }: { ui: Ui; shown: readonly HeardView[] }): JSX.Element {
  const t = wellbeingTexts(ui.language);
  const width = Math.max(shown.length * columnWidth, 200);
  const height = top + questions.length * rowHeight;
  const middle = (index: number) => index * columnWidth + columnWidth / 2;
  const word = (answer: Answer) => t(answer === 'did-not-answer' ? 'short.did-not-answer' : `answer.${answer}`);
  return (
    <Svg id="kuultu-kuva" title={t('picture.label')} width={width} height={height}>
      {shown.map((answer, index) => (
        <Words x={middle(index)} y={20} anchor="middle" tone="muted">
          {formatDate(ui.language, answer.answeredOn)}
        </Words>
      ))}
      {questions.map((question, row) => {
        const y = top + row * rowHeight;
        return (
          <g>
            <path d={`M0 ${y}H${width}`} stroke="#efebe4" stroke-width="1" />
            <Words x={0} y={y + 24} as="title">
              {t(`question.${question}`)}
            </Words>
            <path d={`M0 ${y + 50}H${width}`} stroke="#ddd7cc" stroke-width="2" />
            {shown.map((answer, index) => (
              <g>
                <circle cx={middle(index)} cy={y + 50} r={12} fill="#ffffff" />
                <AnswerMark answer={answer[question]} x={middle(index)} y={y + 50} />
                <Words x={middle(index)} y={y + 82} anchor="middle">
                  {word(answer[question])}
                </Words>
              </g>
            ))}
          </g>
        );
      })}
    </Svg>
  );
}

/** The same in words; no sum in it, as there is none in the picture. */
function Twin({ ui, heard }: { ui: Ui; heard: readonly HeardView[] }): JSX.Element {
  const t = wellbeingTexts(ui.language);
  return (
    <DataTable
      ui={ui}
      caption={t('picture.label')}
      captionHidden
      columns={[
        { label: t('col.day') },
        { label: t('col.who') },
        { label: t('question.wasHeard') },
        { label: t('question.understood') },
        { label: t('question.helped') },
      ]}
      rows={heard.map((answer) => [
        formatDate(ui.language, answer.answeredOn),
        afterWhat(ui.language, answer),
        t(`answer.${answer.wasHeard}`),
        t(`answer.${answer.understood}`),
        t(`helped.${answer.helped}`),
      ])}
    />
  );
}

/** Her answers over time as small multiples: each question a strip of its own. */
export function HeardFigure({
  ui,
  heard,
  today,
}: {
  ui: Ui;
  heard: readonly HeardView[];
  today: string;
}): JSX.Element | null {
  const t = wellbeingTexts(ui.language);
  const all = inOrder(heard);
  const last = all.at(-1);
  if (!last) return null;
  const shown = all.slice(-mostColumns);
  const used = answers.filter((answer) => shown.some((row) => questions.some((question) => row[question] === answer)));
  return (
    <section class="rn-card" aria-labelledby="kuultu">
      <CardBody>
        <Figure
          ui={ui}
          id="kuultu"
          title={t('picture.heading', { day: formatDate(ui.language, last.answeredOn) })}
          label={t('picture.label')}
          picture={<Strips ui={ui} shown={shown} />}
          legend={used.map((answer) => ({
            mark: (
              <LegendMark>
                <g transform="translate(4 0) scale(.7)">
                  <AnswerMark answer={answer} x={12} y={10} />
                </g>
              </LegendMark>
            ),
            text: t(`answer.${answer}`),
          }))}
          note={shown.length < all.length ? t('picture.latest') : undefined}
          twin={{ children: <Twin ui={ui} heard={all} /> }}
          source={t('picture.source', { day: formatDate(ui.language, today) })}
        />
      </CardBody>
    </section>
  );
}
