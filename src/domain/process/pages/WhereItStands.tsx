import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { ProcessView } from '../process-fields.ts';
import { ProcessLine } from './ProcessLine.tsx';

const mostDrawn = 2;

/** Where her open courses stand, for the first page of the case. Nothing where there is none: nobody is asked to have one. */
export function WhereItStands({
  ui,
  caseId,
  processes,
  today,
  next,
}: {
  ui: Ui;
  caseId: string;
  processes: readonly ProcessView[];
  today: string;
  /** What stands behind the next step. */
  next?: Child;
}): JSX.Element | null {
  const t = courseTexts(ui.language);
  const drawn = processes.filter(
    ({ kind, state, steps }) => kind === 'criminal' && state === 'open' && steps.length > 0,
  );
  if (drawn.length === 0) return null;
  return (
    <Card
      id="missa-mennaan"
      title={t('stands.title')}
      aside={<Link href={href(ui, `/t/${caseId}/prosessi`)}>{t('stands.all')}</Link>}
      foot={next}
    >
      <CardBody>
        {drawn.slice(0, mostDrawn).map((process) => (
          <ProcessLine ui={ui} process={process} today={today} small />
        ))}
      </CardBody>
    </Card>
  );
}
