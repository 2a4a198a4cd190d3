import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, type Ui } from '../../../platform/ui/index.ts';
import { exceptionTexts } from '../exception.texts.ts';

/**
 * The exception to every sentence that says that the person decides or that help depends on no report. It stands whether a child is recorded
 * or not: what is not recorded may still be so.
 */
export function DutyException({ ui, caseId }: { ui: Ui; caseId?: string | undefined }): JSX.Element {
  const t = exceptionTexts(ui.language);
  const to = ui.allowed.has('child.view') ? 'lapsi' : ui.allowed.has('child.duties') ? 'lapsi/velvollisuus' : undefined;
  return (
    <p class="rn-small">
      {t('exception.child')} {t('exception.grave')}{' '}
      {caseId && to ? <Link href={href(ui, `/t/${caseId}/${to}`)}>{t('exception.more')}</Link> : null}
    </p>
  );
}
