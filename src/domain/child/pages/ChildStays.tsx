import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import { childTexts } from '../child.texts.ts';
import type { ChildDuties } from '../read-children.ts';

/** At a hand-over: what is recorded of a child does not go along, and a guardian may be a danger for whoever goes on. */
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
  const danger = children.some(({ guardian, age }) => guardian === 'danger' && age !== 'turned-18');
  return (
    <Notice tone="warning" title={t('stays.title')}>
      {t('stays.text')} {danger ? t('guardian.warning') : ''}{' '}
      <Link href={href(ui, `/t/${caseId}/lapsi`)}>{t('guardian.more')}</Link>
    </Notice>
  );
}
