import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Rows, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import { offenceCourse } from '../durations.ts';
import { isTrafficking, offences } from '../offences.ts';
import type { ProcessView } from '../process-fields.ts';
import { AddLink } from './AddLink.tsx';
import { lawWords, offenceName } from './words.ts';

/** Under which names the offence has gone, and for how long under others than its own. */
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
  const { daysUnderOtherNames } = offenceCourse(process.offences, isTrafficking);
  const may = process.own && ui.allowed.has('process.keep');
  return (
    <Card
      id={`nimikkeet-${process.id}`}
      level={3}
      title={t('offences')}
      aside={may ? <AddLink {...{ ui, caseId, process, title }} to="nimike" label="rename" /> : undefined}
    >
      {daysUnderOtherNames === null ? null : (
        <CardBody>
          <p>
            <strong class="rn-strong">{t('offences.other-names', { n: daysUnderOtherNames })}</strong>
          </p>
        </CardBody>
      )}
      <Rows
        ordered
        rows={process.offences.map((offence) => {
          const law = offences[offence.code]?.law;
          return {
            title: offenceName(ui.language, offence),
            facts: [
              t('offence.since', { day: formatDate(ui.language, offence.namedOn) }),
              t('offence.said-by', { voice: t(`voice.${offence.saidBy}`) }),
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
