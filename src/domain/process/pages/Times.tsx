import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Details, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { gaps, spells, stageTimes } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';

/** How long the course stood in each stage, and the times in which nothing was recorded. */
export function Times({ ui, process, today }: { ui: Ui; process: ProcessView; today: string }): JSX.Element {
  const t = courseTexts(ui.language);
  const ended = process.state === 'ended';
  const times = stageTimes(spells(process.steps, today, ended), ended);
  const silent = gaps(process.steps, today, ended);
  const day = (value: string) => formatDate(ui.language, value);
  const days = (n: number) => t('line.days', { n });
  return (
    <Details summary={t('times')}>
      {times.length === 0 ? <p>{t('times.none')}</p> : null}
      <ul class="govuk-list govuk-list--bullet">
        {times.map((time) => (
          <li>
            {t('times.stage', {
              stage: t(`stage.${time.stage}`),
              days: time.exact ? days(time.days) : t('line.about', { n: time.days }),
            })}
          </li>
        ))}
        {silent.map((gap) => (
          <li>
            {gap.until
              ? t('times.gap', { from: day(gap.from), until: day(gap.until), days: days(gap.days) })
              : t('times.gap-now', { from: day(gap.from), days: days(gap.days) })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
