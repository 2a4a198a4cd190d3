import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { consultationTexts } from '../consultation.texts.ts';
import type { AskedRow } from '../consultation.ts';
import { askedWords, kindWords, waitedWords } from './consultation-words.ts';

interface AskedView {
  readonly now: string;
  readonly consultations: readonly AskedRow[];
}

export const askedState = (ui: Ui, { state, taker }: Pick<AskedRow, 'state' | 'taker'>): string =>
  consultationTexts(ui.language)(`own.state.${state}`, { taker: taker ?? '' });

/** The asker's own consultations. */
export function AskedPage({ now, consultations }: AskedView, ui: Ui): JSX.Element {
  const t = consultationTexts(ui.language);
  const ask = <ButtonLink href={href(ui, '/k/uusi')}>{t('own.new')}</ButtonLink>;
  return (
    <Page ui={ui} current="work" title={t('own.title')}>
      <PageHead title={t('own.title')} lede={t('own.lede')} actions={ask} />
      <Stack narrow>
        {consultations.length === 0 ? (
          <EmptyState title={t('own.empty')} action={<Link href={href(ui, '/k/uusi')}>{t('own.new')}</Link>}>
            {t('own.empty.more')}
          </EmptyState>
        ) : (
          <Card id="konsultaatiot" title={t('own.title')}>
            <Rows
              rows={consultations.map((consultation) => ({
                icon: { name: consultation.unread ? 'inbox' : 'bubble', tone: consultation.unread ? 'amber' : 'lake' },
                title: kindWords(ui, consultation.kinds),
                facts: [
                  askedState(ui, consultation),
                  askedWords(ui, consultation.askedAt),
                  consultation.state === 'waiting' ? waitedWords(ui, consultation.askedAt, new Date(now)) : '',
                ].filter(Boolean),
                action: {
                  href: href(ui, `/k/${consultation.id}`),
                  label: t('own.open'),
                  hidden: kindWords(ui, consultation.kinds),
                },
              }))}
            />
          </Card>
        )}
      </Stack>
    </Page>
  );
}
