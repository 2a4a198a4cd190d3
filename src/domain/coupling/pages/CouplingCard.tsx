import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, href, Link, Paragraph, type Ui } from '../../../platform/ui/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { CouplingView } from '../coupling.view.ts';
import { CouplingPicture } from './CouplingPicture.tsx';
import { isComing } from './words.ts';

const mostDrawn = 2;

/** The next steps with their support, small: for the summary and the page of the process. */
export function CouplingCard({
  ui,
  caseId,
  coupling,
}: {
  ui: Ui;
  caseId: string;
  coupling: Omit<CouplingView, 'head'>;
}): JSX.Element {
  const t = couplingTexts(ui.language);
  const steps = coupling.steps.filter((step) => isComing(step) || (step.state === 'done' && step.starts.length > 0));
  return (
    <Card
      id="tuki-ja-vaiheet"
      title={t('card.title')}
      aside={<Link href={href(ui, `/t/${caseId}/tuki-ja-vaiheet`)}>{t('card.all')}</Link>}
    >
      <CardBody>
        {steps.length > 0 ? (
          <CouplingPicture ui={ui} id="tuki-ja-vaiheet-kuva" caseId={caseId} steps={steps} most={mostDrawn} />
        ) : (
          <Paragraph>{t('card.none')}</Paragraph>
        )}
      </CardBody>
    </Card>
  );
}
