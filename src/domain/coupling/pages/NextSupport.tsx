import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { couplingTexts } from '../coupling.texts.ts';
import type { CouplingView } from '../coupling.view.ts';
import { sentence } from './CouplingPicture.tsx';
import { isComing } from './words.ts';

/** The next step and what is said to be missing for it, in one sentence with the way to all of it; nothing where no step is to come. */
export function NextSupport({
  ui,
  caseId,
  coupling,
}: {
  ui: Ui;
  caseId: string;
  coupling: Omit<CouplingView, 'head'>;
}): JSX.Element | null {
  const next = coupling.steps.find(isComing);
  if (!next) return null;
  const t = couplingTexts(ui.language);
  return (
    <>
      {sentence(ui, coupling.steps)}{' '}
      <Link href={href(ui, `/t/${caseId}/tuki-ja-vaiheet/${next.stepId}`)}>{t('card.title')}</Link>
    </>
  );
}
