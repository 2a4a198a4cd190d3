import { lengthWords } from '../../../platform/time/length.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { type Fold, href, Rows, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { offenceCourse } from '../durations.ts';
import type { OffenceView } from '../offence-fields.ts';
import { isTrafficking, offences } from '../offences.ts';
import type { ProcessView } from '../process-fields.ts';
import { lawWords, offenceName } from './words.ts';

/** Who uses a name: a court by its instance, where that is known. */
const voiceWords = (ui: Ui, { saidBy, instance }: OffenceView): string =>
  courseTexts(ui.language)(instance === null ? `voice.${saidBy}` : `court.${instance}`);

/** How the name has changed from one who uses it to the next; nothing where it has not. */
function changeWords(ui: Ui, names: readonly OffenceView[]): string | null {
  const t = courseTexts(ui.language);
  const changes = names.filter((name, at) => {
    const before = names[at - 1];
    return before === undefined || offenceName(ui.language, before) !== offenceName(ui.language, name);
  });
  if (changes.length < 2) return null;
  const said = changes.map((name) =>
    t('offence.named', { name: offenceName(ui.language, name), voice: voiceWords(ui, name) }),
  );
  return t('offences.changed', { names: said.join(t('offences.then')) });
}

/** Under which names the offence has gone and how they changed, and for how long under others than its own. */
export function offenceFold({ ui, caseId, process }: { ui: Ui; caseId: string; process: ProcessView }): Fold | null {
  const t = courseTexts(ui.language);
  const latest = process.offences.at(-1);
  if (latest === undefined) return null;
  const { underOtherNames } = offenceCourse(process.offences, isTrafficking);
  const changed = changeWords(ui, process.offences);
  const may = process.own && ui.allowed.has('process.keep');
  return {
    id: `nimikkeet-${process.id}`,
    title: t('offences'),
    lead: changed ?? offenceName(ui.language, latest),
    text:
      underOtherNames === null
        ? undefined
        : t('offences.other-names', { length: lengthWords(ui.language, underOtherNames) }),
    open: false,
    children: (
      <Rows
        ordered
        rows={process.offences.map((offence) => {
          const law = offences[offence.code]?.law;
          return {
            title: offenceName(ui.language, offence),
            facts: [
              t('offence.since', { when: writeWhen(keptWhen(offence.whenEdtf), ui.language) }),
              t('offence.said-by', { voice: voiceWords(ui, offence) }),
              law ? lawWords(ui.language, [law]) : undefined,
            ],
            text: offence.note ?? undefined,
            action:
              offence.own && may
                ? {
                    href: href(ui, `/t/${caseId}/prosessi/nimike/${offence.id}`),
                    label: t('correct'),
                    hidden: offenceName(ui.language, offence),
                  }
                : undefined,
          };
        })}
      />
    ),
  };
}
