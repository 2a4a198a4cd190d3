import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf } from '../../../platform/time/format.ts';
import { Card, CardBody, Details, href, Link, PublicPage, Stack, type Ui } from '../../../platform/ui/index.ts';
import { helplineTexts } from '../helpline.texts.ts';
import { type Helpline, inOrder, isOld } from '../helpline.ts';
import { LineCard } from './LineCard.tsx';

export const exitSlug = '/apua/poistu';

/** Whom to call now, for anybody: the same page for everybody, without an account, a cookie or a script. */
export function HelpNowPage({ ui, lines }: { ui: Ui; lines: readonly Helpline[] }): JSX.Element {
  const t = helplineTexts(ui.language);
  const today = dayOf(ui.now);
  const shown = inOrder(lines, today);
  const [old, known] = [true, false].map((is) => shown.filter((line) => isOld(line, today) === is));
  const cards = (some: readonly Helpline[] | undefined) => some?.map((line) => <LineCard ui={ui} line={line} />);
  return (
    <PublicPage ui={ui} title={t('title')} exit={href(ui, exitSlug)} evaluation={t('evaluation')}>
      <h1 class="rn-h1">{t('title')}</h1>
      <p class="rn-lede">{t('lede')}</p>
      <Stack>
        {cards(known)}
        {old && old.length > 0 ? (
          <Details summary={t('old.title')}>
            <p class="govuk-body">{t('old.what')}</p>
            <Stack>{cards(old)}</Stack>
          </Details>
        ) : null}
        <Card id="soittaminen" title={t('means.title')}>
          <CardBody>
            <ul class="govuk-list govuk-list--bullet">
              {(['means.1', 'means.2', 'means.3', 'means.4'] as const).map((key) => (
                <li>{t(key)}</li>
              ))}
            </ul>
            <p class="govuk-body">
              <Link href={href(ui, '/apua/alueella')}>{t('near')}</Link>
            </p>
            <p class="govuk-body">
              <Link href={href(ui, '/kysy')}>{t('ask')}</Link>
            </p>
          </CardBody>
        </Card>
      </Stack>
    </PublicPage>
  );
}
