import type { JSX } from 'hono/jsx/jsx-runtime';
import { lengthWords } from '../../../platform/time/length.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { Details, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { stageWords } from '../court-words.ts';
import { gaps, spells, stageTimes } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';

/** How long the course stood in each stage, and the times in which nothing was recorded. */
export function Times({ ui, process, today }: { ui: Ui; process: ProcessView; today: string }): JSX.Element {
  const t = courseTexts(ui.language);
  const ended = process.state === 'ended';
  const times = stageTimes(spells(process.steps, today, ended), ended);
  const silent = gaps(process.steps, today, ended);
  const when = (whenEdtf: string | null) => writeWhen(keptWhen(whenEdtf ?? ''), ui.language);
  return (
    <Details summary={t('times')}>
      {times.length === 0 ? <p>{t('times.none')}</p> : null}
      <ul class="govuk-list govuk-list--bullet">
        {times.map((time) => (
          <li>
            {t('times.stage', {
              stage: stageWords(ui.language, time),
              length: lengthWords(ui.language, time.length),
            })}
          </li>
        ))}
        {silent.map((gap) => (
          <li>
            {gap.before
              ? t('times.gap', {
                  from: when(gap.after.whenEdtf),
                  until: when(gap.before.whenEdtf),
                  length: lengthWords(ui.language, gap.length),
                })
              : t('times.gap-now', {
                  from: when(gap.after.whenEdtf),
                  length: lengthWords(ui.language, gap.length),
                })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
