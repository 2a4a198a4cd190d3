import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { href, Link, Notice, Page, PageHead, Paragraph, Stack, type Ui } from '../../../platform/ui/index.ts';
import { caseTexts } from '../../case/index.ts';
import { joiningTexts } from '../joining.texts.ts';

interface CodeMade {
  to: string;
  code: string;
  lastDay: Day;
}

/** The code, this once. */
export function CodeMadePage({ to, code, lastDay }: CodeMade, ui: Ui, { caseId }: { caseId: string }): JSX.Element {
  const t = joiningTexts(ui.language);
  return (
    <Page ui={ui} title={t('made.title')} current="cases">
      <PageHead title={t('made.title')} lede={t('made.lede')} />
      <Stack narrow>
        <p class="govuk-inset-text">
          <code class="govuk-heading-m" lang="zxx">
            {code}
          </code>
        </p>
        <Paragraph>{t('made.to', { to })}</Paragraph>
        <Paragraph>{t('made.once', { day: formatDate(ui.language, lastDay) })}</Paragraph>
        <Notice tone="warning">{t('made.safe')}</Notice>
        <p class="govuk-body">
          <Link href={href(ui, `/t/${caseId}/verkosto#yhteydet`)}>{caseTexts(ui.language)('nav.network')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
