import { lengthWords } from '../../../platform/time/length.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import type { Fold, Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { stageWords } from '../court-words.ts';
import { gaps, spells, stageTimes } from '../durations.ts';
import type { ProcessView } from '../process-fields.ts';

/** How long the course stood in each stage, and the times in which nothing was recorded. */
export function timesFold({ ui, process, today }: { ui: Ui; process: ProcessView; today: string }): Fold {
  const t = courseTexts(ui.language);
  const ended = process.state === 'ended';
  const when = (whenEdtf: string | null) => writeWhen(keptWhen(whenEdtf ?? ''), ui.language);
  const times = stageTimes(spells(process.steps, today, ended), ended).map((time) =>
    t('times.stage', { stage: stageWords(ui.language, time), length: lengthWords(ui.language, time.length) }),
  );
  const silent = gaps(process.steps, today, ended).map((gap) =>
    gap.before
      ? t('times.gap', {
          from: when(gap.after.whenEdtf),
          until: when(gap.before.whenEdtf),
          length: lengthWords(ui.language, gap.length),
        })
      : t('times.gap-now', { from: when(gap.after.whenEdtf), length: lengthWords(ui.language, gap.length) }),
  );
  return {
    id: `kestot-${process.id}`,
    title: t('times'),
    // What is silent to this day is what asks for something; else how long it has stood where it stands.
    lead: silent.at(-1) ?? times.at(-1) ?? t('times.none'),
    open: false,
    children:
      times.length + silent.length === 0 ? (
        <p>{t('times.none')}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {[...times, ...silent].map((words) => (
            <li>{words}</li>
          ))}
        </ul>
      ),
  };
}
