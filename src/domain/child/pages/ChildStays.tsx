import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import { childTexts } from '../child.texts.ts';
import type { ChildDuties } from '../duties.ts';
import { isGuardianDanger, openDuties } from '../read-children.ts';

/** At a hand-over: a child goes along only on the client's yes, what is unfinished, and that a guardian may be a danger for whoever goes on. */
export function ChildStays({
  ui,
  caseId,
  children,
}: {
  ui: Ui;
  caseId: string;
  children: readonly ChildDuties[];
}): JSX.Element | null {
  if (children.length === 0) return null;
  const t = childTexts(ui.language);
  const open = [...new Set(openDuties(children))].map((code) => t(`duty.${code}`));
  return (
    <Notice tone="warning" title={t('stays.title')}>
      {t('stays.text')} {isGuardianDanger(children) ? t('guardian.warning') : ''}{' '}
      {open.length > 0 ? t('stays.open', { duties: open.join(', ') }) : ''}{' '}
      <Link href={href(ui, `/t/${caseId}/lapsi`)}>{t('guardian.more')}</Link>
    </Notice>
  );
}

/** To whoever takes over: nothing of a child comes along, whether there is one or not, so it has to be asked; and the duty is then one's own. */
export function ChildAsked({ ui, caseId, from }: { ui: Ui; caseId: string; from: string }): JSX.Element {
  const t = childTexts(ui.language);
  return (
    <Notice tone="info" title={t('asked.title')}>
      {t('asked.text', { from })} <Link href={href(ui, `/t/${caseId}/lapsi/velvollisuus`)}>{t('duties.title')}</Link>
    </Notice>
  );
}
