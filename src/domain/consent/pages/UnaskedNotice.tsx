import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { href, Link, Notice, type Ui } from '../../../platform/ui/index.ts';
import { unaskedTexts } from '../unasked.texts.ts';

/** Who reads what is recorded of a child on a consent that did not speak of one, and in a form the tick that the client was asked; nothing where nobody does. */
export function UnaskedNotice({
  ui,
  caseId,
  unasked,
  children,
}: {
  ui: Ui;
  caseId: string;
  unasked: readonly string[];
  children?: Child;
}): JSX.Element | null {
  if (unasked.length === 0) return null;
  const t = unaskedTexts(ui.language);
  return (
    <>
      <Notice tone="warning" title={t('unasked.title')}>
        {t('unasked', { names: unasked.join(', ') })}{' '}
        <Link href={href(ui, `/t/${caseId}/verkosto`)}>{t('unasked.do')}</Link>
      </Notice>
      {children}
    </>
  );
}
