import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, href, Link, Notice, PublicPage, Stack, type Ui } from '../../../platform/ui/index.ts';
import { exitSlug } from './DeskPage.tsx';
import { deskTexts } from './desk.texts.ts';
import { inGroups } from './receipt.ts';

/** The receipt, this once. */
export function ReceiptPage({ ui, receipt }: { ui: Ui; receipt: string }): JSX.Element {
  const t = deskTexts(ui.language);
  return (
    <PublicPage ui={ui} title={t('title')} exit={href(ui, exitSlug)}>
      <h1 class="rn-h1">{t('receipt.title')}</h1>
      <Stack>
        <Card id="numero" title={t('receipt.lede')}>
          <CardBody>
            <p class="rn-receipt" data-receipt>
              {inGroups(receipt)}
            </p>
            <Notice tone="warning">{t('receipt.once')}</Notice>
            <p class="govuk-body">{t('receipt.next')}</p>
            <Link href={href(ui, '/kysy/vastaus')}>{t('title.answer')}</Link>
          </CardBody>
        </Card>
      </Stack>
    </PublicPage>
  );
}
