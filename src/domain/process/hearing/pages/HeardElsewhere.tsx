import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, type Ui } from '../../../../platform/ui/index.ts';
import type { StepView } from '../../step-fields.ts';
import { hearingTexts } from '../hearing.texts.ts';
import { answerOn, type Match } from '../hearing.ts';

/** That a step stands in another register too, with the way to all of its rows. Nothing where nobody has said so. */
export function HeardElsewhere({
  ui,
  caseId,
  step,
  matches,
}: {
  ui: Ui;
  caseId: string;
  step: StepView;
  matches: readonly Match[];
}): JSX.Element | null {
  const t = hearingTexts(ui.language);
  const same = matches.some(
    ({ stepId, otherId }) =>
      (stepId === step.id || otherId === step.id) && answerOn(matches, stepId, otherId)?.answer === 'same',
  );
  if (!same) return null;
  return (
    <p class="rn-rows__s">
      <Link href={href(ui, `/t/${caseId}/prosessi/kuuleminen/${step.id}`)} hidden={t(`step.${step.code}`)}>
        {t('offer.same')}
      </Link>
    </p>
  );
}
