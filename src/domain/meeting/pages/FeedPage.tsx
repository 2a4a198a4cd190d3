import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  ErrorSummary,
  Form,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { OwnFeed } from '../calendar.ts';
import { meetingTexts } from '../meeting.texts.ts';

interface FeedForm {
  readonly feed: OwnFeed | null;
  readonly language: string;
}

function StateCard({ ui, feed }: { ui: Ui; feed: OwnFeed | null }): JSX.Element {
  const t = meetingTexts(ui.language);
  const moment = (item: string) => formatMoment(ui.language, new Date(item));
  return (
    <Card id="tila" title={t('feed.state')}>
      <CardBody>
        {feed ? (
          <>
            <Paragraph>
              {t('feed.made', { moment: moment(feed.madeAt) })}{' '}
              {feed.readAt ? t('feed.read', { moment: moment(feed.readAt) }) : t('feed.unread')}
            </Paragraph>
            <Form ui={ui} action={href(ui, '/minun/kalenteri/lopeta')} inline>
              <Button kind="secondary">{t('feed.end')}</Button>
            </Form>
          </>
        ) : (
          <Paragraph>{t('feed.none')}</Paragraph>
        )}
      </CardBody>
    </Card>
  );
}

/** The own feed: whether there is one, and making it, anew or for the first time. */
export function FeedPage({ feed, language }: FeedForm, ui: Ui, state: FormState): JSX.Element {
  const t = meetingTexts(ui.language);
  const f = boundFields({ ui, texts: meetingTexts, state, under: 'feed' });
  return (
    <Page ui={ui} title={t('feed.title')} current="calendar" hasErrors={f.errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={f.errors.all} />
      <PageHead title={t('feed.title')} lede={t('feed.lede')} />
      <Stack narrow>
        <Notice tone="warning">{t('feed.warning')}</Notice>
        <StateCard ui={ui} feed={feed} />
        <Card id="uusi" title={t(feed ? 'feed.renew' : 'feed.make')}>
          <CardBody>
            <Form ui={ui} action={href(ui, '/minun/kalenteri')}>
              {f.radio('language', languages, {
                hint: feed ? t('feed.renew.hint') : undefined,
                first: feed?.language ?? language,
              })}
              <Button>{t(feed ? 'feed.renew' : 'feed.make')}</Button>
            </Form>
          </CardBody>
        </Card>
        <p class="govuk-body">
          <Link href={href(ui, '/kalenteri')}>{t('calendar.title')}</Link> {' · '}
          <Link href={href(ui, '/minun')}>{t('feed.account')}</Link>
        </p>
      </Stack>
    </Page>
  );
}

/** The address, this once. */
export function FeedMadePage({ path }: { path: string }, ui: Ui): JSX.Element {
  const t = meetingTexts(ui.language);
  return (
    <Page ui={ui} title={t('feed.title')} current="calendar">
      <PageHead title={t('feed.once.title')} lede={t('feed.once')} />
      <Stack narrow>
        <p class="govuk-inset-text">
          <code lang="zxx">{`${ui.origin ?? ''}${path}`}</code>
        </p>
        <Notice tone="warning">{t('feed.warning')}</Notice>
        <p class="govuk-body">
          <Link href={href(ui, '/minun/kalenteri')}>{t('feed.back')}</Link>
        </p>
      </Stack>
    </Page>
  );
}
