import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../../platform/time/format.ts';
import { Card, CardBody, Rows, type Ui } from '../../../../platform/ui/index.ts';
import { ruleName } from '../../../deadline/index.ts';
import { citeAll } from '../../../law/index.ts';
import { processName } from '../../pages/words.ts';
import type { ProcessView } from '../../process-fields.ts';
import { compensationTexts } from '../compensation.texts.ts';
import type { Path, PathStep } from '../path.ts';
import { sentences, sentenceWords } from '../sentences.ts';

const drawn = ['claim', 'judgment', 'state', 'decision'] as const;
/** Where each state of the path stands among the steps that are drawn; none is open for one who has not reported. */
const places: Readonly<Record<PathStep, number>> = {
  respected: -1,
  unknown: -1,
  claim: 0,
  judgment: 1,
  state: 2,
  late: 2,
  decision: 3,
  decided: 4,
  paid: 4,
};

/** The steps in their order, with which is open. */
function StepList({ ui, of }: { ui: Ui; of: PathStep }): JSX.Element {
  const t = compensationTexts(ui.language);
  const place = places[of];
  const here = of === 'late' ? 'late' : 'open';
  const stands = (at: number) => (at > place ? 'not-yet' : at === place ? here : 'passed');
  return (
    <ol class="govuk-list govuk-list--number" aria-label={t('path')}>
      {drawn.map((step, at) => (
        <li aria-current={at === place ? 'step' : undefined}>
          {at === place ? <strong>{t(`path.${step}`)}</strong> : t(`path.${step}`)}
          <span class="rn-muted">{` · ${t(`is.${stands(at)}`)}`}</span>
        </li>
      ))}
    </ol>
  );
}

/** One criminal case on the way to compensation: its steps in order, the one that is open, its last day, and what to do. */
export function PathCard({ ui, course, path }: { ui: Ui; course: ProcessView; path: Path }): JSX.Element {
  const t = compensationTexts(ui.language);
  const { clock, says, step } = path;
  return (
    <Card id={`korvaus-${course.id}`} title={t(`open.${step}`)}>
      <CardBody>
        <p class="rn-muted">{processName(ui.language, course)}</p>
        {places[step] < 0 ? null : <StepList ui={ui} of={step} />}
        {clock === null ? null : (
          <p>
            <strong>
              {t(clock.rule.kind === 'period' ? 'period-ends' : 'last-day', {
                day: formatDate(ui.language, clock.due),
              })}
            </strong>
            {', '}
            {t('from-day', { day: formatDate(ui.language, clock.from), name: ruleName(ui.language, clock.rule) })}
          </p>
        )}
      </CardBody>
      {says.length === 0 ? null : (
        <Rows
          rows={says.map((sentence) => ({
            title: sentenceWords(ui.language, sentence),
            facts: [citeAll(ui.language, sentences[sentence])],
          }))}
        />
      )}
    </Card>
  );
}
