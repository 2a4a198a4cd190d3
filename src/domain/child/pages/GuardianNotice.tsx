import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import { childTexts } from '../child.texts.ts';

/** Before anything that could reach a guardian: a guardian may be a danger. Nothing where none is recorded as one. */
export function GuardianNotice({
  ui,
  caseId,
  danger,
}: {
  ui: Ui;
  caseId: string;
  danger: boolean;
}): JSX.Element | null {
  if (!danger) return null;
  const t = childTexts(ui.language);
  return (
    <div class="rn-noprint">
      <Notice tone="warning">
        {t('guardian.warning')}{' '}
        {ui.allowed.has('child.view') ? <Link href={href(ui, `/t/${caseId}/lapsi`)}>{t('guardian.more')}</Link> : null}
      </Notice>
    </div>
  );
}

/**
 * On the screens of police and prosecutor, where a step could reach a guardian: the warning, if the reader may know of a danger; else that
 * nothing goes to a guardian before that has been found out, whether a child is recorded or not.
 */
export function GuardianFirst({ ui, caseId, danger }: { ui: Ui; caseId: string; danger: boolean }): JSX.Element {
  const t = childTexts(ui.language);
  if (danger) return <GuardianNotice ui={ui} caseId={caseId} danger />;
  return (
    <p class="rn-small">
      {t('guardian.first')} <Link href={href(ui, `/t/${caseId}/lapsi/velvollisuus`)}>{t('duties.title')}</Link>
    </p>
  );
}
