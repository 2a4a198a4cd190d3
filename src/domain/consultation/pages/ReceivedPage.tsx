import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  Details,
  EmptyState,
  href,
  Page,
  PageHead,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import type { ReceivedRow } from '../consultation.ts';
import { kindWords, regionWords, urgencyWords, waitedWords } from './consultation-words.ts';

interface ReceivedListView {
  readonly now: string;
  readonly consultations: readonly ReceivedRow[];
}

/** What is known of a consultation before it is taken. */
export function receivedFacts(ui: Ui, received: ReceivedRow, now: Date): string[] {
  const t = consultationTexts(ui.language);
  return [
    ...(received.state === 'waiting' ? [] : [t(`received.state.${received.state}`)]),
    ...(received.takenBy ? [t('received.taken-by', { name: received.takenBy })] : []),
    urgencyWords(ui, received.urgency),
    regionWords(ui, received.region),
    ...(received.state === 'waiting' || received.state === 'taken' ? [waitedWords(ui, received.askedAt, now)] : []),
  ];
}

function rowOf(ui: Ui, received: ReceivedRow, now: Date): Row {
  const title = kindWords(ui, received.kinds);
  return {
    icon: { name: received.urgency === 'today' && received.state === 'waiting' ? 'clock' : 'inbox' },
    title,
    facts: receivedFacts(ui, received, now),
    action: {
      href: href(ui, `/saapuneet/k/${received.id}`),
      label: consultationTexts(ui.language)('received.open'),
      hidden: title,
    },
  };
}

/** The intake room's consultations: what waits, what is ours to answer, what is over. */
export function ReceivedPage({ now, consultations }: ReceivedListView, ui: Ui): JSX.Element {
  const t = consultationTexts(ui.language);
  const rows = (keep: (row: ReceivedRow) => boolean) =>
    consultations.filter(keep).map((consultation) => rowOf(ui, consultation, new Date(now)));
  const [waiting, taken, over] = [
    rows(({ state }) => state === 'waiting'),
    rows(({ state }) => state === 'taken'),
    rows(({ state }) => state !== 'waiting' && state !== 'taken'),
  ];
  return (
    <Page ui={ui} current="intake" title={t('received.title')}>
      <PageHead title={t('received.title')} count={waiting.length || undefined} lede={t('received.lede')} />
      <Stack narrow>
        {waiting.length === 0 ? (
          <EmptyState title={t('received.empty')}>{t('received.empty.more')}</EmptyState>
        ) : (
          <Card id="odottavat" title={t('received.waiting')}>
            <Rows rows={waiting} />
          </Card>
        )}
        {taken.length === 0 ? null : (
          <Card id="otetut" title={t('received.taken')}>
            <Rows rows={taken} />
          </Card>
        )}
        {over.length === 0 ? null : (
          <Details summary={`${t('received.over')} (${over.length})`}>
            <Rows rows={over} />
          </Details>
        )}
      </Stack>
    </Page>
  );
}
