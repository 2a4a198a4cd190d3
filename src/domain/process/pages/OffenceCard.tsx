import type { JSX } from 'hono/jsx/jsx-runtime';
import { lengthWords } from '../../../platform/time/length.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { Card, CardBody, href, Rows, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { offenceCourse } from '../durations.ts';
import type { OffenceView } from '../offence-fields.ts';
import { isTrafficking, offences } from '../offences.ts';
import type { ProcessView } from '../process-fields.ts';
import { AddLink } from './AddLink.tsx';
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
export function OffenceCard({
  ui,
  caseId,
  process,
  title,
}: {
  ui: Ui;
  caseId: string;
  process: ProcessView;
  title: string;
}): JSX.Element | null {
  const t = courseTexts(ui.language);
  if (process.offences.length === 0) return null;
  const { underOtherNames } = offenceCourse(process.offences, isTrafficking);
  const changed = changeWords(ui, process.offences);
  const may = process.own && ui.allowed.has('process.keep');
  return (
    <Card
      id={`nimikkeet-${process.id}`}
      level={3}
      title={t('offences')}
      aside={may ? <AddLink {...{ ui, caseId, process, title }} to="nimike" label="rename" /> : undefined}
    >
      {underOtherNames === null && changed === null ? null : (
        <CardBody>
          {underOtherNames === null ? null : (
            <p>
              <strong class="rn-strong">
                {t('offences.other-names', { length: lengthWords(ui.language, underOtherNames) })}
              </strong>
            </p>
          )}
          {changed === null ? null : <p>{changed}</p>}
        </CardBody>
      )}
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
    </Card>
  );
}
