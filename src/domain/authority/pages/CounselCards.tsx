import type { JSX } from 'hono/jsx/jsx-runtime';
import { listWords } from '../../../platform/i18n/list-words.ts';
import { formatWeekday } from '../../../platform/time/format.ts';
import { Card, CardBody, Due, href, Link, Paragraph, Rows, type Ui } from '../../../platform/ui/index.ts';
import { type ClockOnce, shippedRules } from '../../deadline/index.ts';
import { countedOnce, heldWords, isNotRecorded, processTexts, stepWords } from '../../process/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { counts } from '../authority.ts';
import type { CounselView } from '../read-counsel.ts';
import { coursesNow } from '../screen.ts';
import { lineRow } from './LineRows.tsx';

const most = 5;

function deadlineRow(ui: Ui, clock: ClockOnce, today: string) {
  const day = formatWeekday(ui.language, clock.dueOn);
  return {
    icon: { name: 'clock' as const },
    title: shippedRules.find(({ key }) => key === clock.ruleKey)?.name[ui.language] ?? clock.ruleKey,
    facts: [clock.about ?? undefined, clock.own ? undefined : clock.organisation],
    date: clock.dueOn < today ? <Due state="late" text={day} /> : day,
  };
}

/** First for counsel: the next deadlines, the next steps, and what has been written for police and prosecutor. */
export function CounselCards({ ui, caseId, view }: { ui: Ui; caseId: string; view: CounselView }): JSX.Element {
  const t = authorityTexts(ui.language);
  const running = view.deadlines.filter(({ state }) => state === 'running').slice(0, most);
  const planned = coursesNow(view.processes, view.today).flatMap((course) => course.planned);
  const steps = countedOnce(planned, view.matches);
  const lines = view.lines.filter((line) => counts(line, view.today));
  return (
    <>
      <Card
        id="maaraajat"
        title={t('counsel.deadlines')}
        aside={<Link href={href(ui, `/t/${caseId}/maaraajat`)}>{t('counsel.deadlines.all')}</Link>}
      >
        {running.length > 0 ? (
          <Rows rows={running.map((clock) => deadlineRow(ui, clock, view.today))} />
        ) : (
          <CardBody>
            <Paragraph>{t('counsel.deadlines.none')}</Paragraph>
          </CardBody>
        )}
      </Card>
      <Card id="vaiheet" title={t('counsel.steps')}>
        {steps.length > 0 ? (
          <Rows
            rows={steps.slice(0, most).map(({ lead: step, rows }) => ({
              icon: { name: 'calendar' as const },
              title: (
                <Link href={href(ui, `/t/${caseId}/prosessi/kuuleminen/${step.id}`)}>
                  {stepWords(ui.language, step)}
                </Link>
              ),
              facts: [
                isNotRecorded(step, view.today) ? processTexts(ui.language)('step-state.not-recorded') : undefined,
                step.own && rows.length === 1
                  ? undefined
                  : t('screen.told-by', {
                      organisation: listWords(
                        ui.language,
                        rows.map(({ organisation }) => organisation),
                      ),
                    }),
                step.place,
              ],
              text: step.note,
              date: step.from ? heldWords(ui.language, step) : t('screen.undated'),
            }))}
          />
        ) : (
          <CardBody>
            <Paragraph>{t('counsel.steps.none')}</Paragraph>
          </CardBody>
        )}
      </Card>
      {lines.length > 0 ? (
        <Card id="rivit" title={t('title')}>
          <Rows rows={lines.map((line) => lineRow(ui, caseId, line, ui.allowed.has('justice.change')))} />
        </Card>
      ) : null}
    </>
  );
}
