import { type Fold, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { StepSupport } from '../coupling.view.ts';
import { BothSides } from './StepCards.tsx';
import { SupportList } from './SupportList.tsx';
import { stepName, whenWords } from './words.ts';

/** What a step asks for: names of what is said to be missing, else how much nobody has recorded yet. */
function askedWords(ui: Ui, step: StepSupport): string {
  const t = couplingTexts(ui.language);
  const items = step.state === 'done' ? step.starts : step.behind;
  const missing = items.filter(({ status }) => status === 'missing').map(({ kind }) => t(`kind.${kind}`));
  if (missing.length > 0) return t('fold.missing', { kinds: missing.join(', ').toLowerCase() });
  const blank = items.filter(({ status }) => status === 'not-recorded').length;
  return blank > 0 ? t('fold.blank', { n: blank }) : t('fold.nothing');
}

/** One step on the page of all of them: closed, what it asks for; opened, every kind of support with how it stands. */
export function stepFold(ui: Ui, caseId: string, step: StepSupport, open: boolean): Fold {
  const t = couplingTexts(ui.language);
  const name = stepName(ui.language, step);
  return {
    id: `vaihe-${step.stepId}`,
    title: name,
    lead: askedWords(ui, step),
    text: [whenWords(ui.language, step), step.processLabel].filter(Boolean).join(', '),
    open,
    children: (
      <>
        {step.state === 'done' ? (
          <SupportList ui={ui} caseId={caseId} step={step} items={step.starts} />
        ) : (
          <BothSides ui={ui} caseId={caseId} step={step} />
        )}
        <p>
          <Link href={href(ui, `/t/${caseId}/tuki-ja-vaiheet/${step.stepId}`)} hidden={name.toLowerCase()}>
            {t('open')}
          </Link>
        </p>
      </>
    ),
  };
}
