import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { ButtonLink, Card, EmptyState, href, PageHead, Rows, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { accessTexts } from '../access.texts.ts';
import { barReasons } from '../access.ts';
import type { BarView } from '../bar.ts';

/** Whom a bar is on, as far as the viewer may know the name. */
export const barredName = (ui: Ui, bar: BarView): string =>
  bar.organisation ?? bar.worker ?? capital(accessTexts(ui.language)('bars.unnamed'));

/** The bars in force. */
export function BarsPage({ head, bars }: { head: CaseHead; bars: readonly BarView[] }, ui: Ui): JSX.Element {
  const t = accessTexts(ui.language);
  const to = (slug: string) => href(ui, `/t/${head.id}/estot/${slug}`);
  const reason = (item: string) => t(`bar.reason.${barReasons.find((known) => known === item) ?? 'other'}`);
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('bars.title')}>
      <PageHead
        title={t('bars.title')}
        lede={t('bars.lede')}
        actions={ui.allowed.has('bar.set') ? <ButtonLink href={to('uusi')}>{t('bars.new')}</ButtonLink> : undefined}
      />
      <Stack narrow>
        {bars.length === 0 ? (
          <EmptyState title={t('bars.none')}>{t('bars.none.more')}</EmptyState>
        ) : (
          <Card id="estot" title={t('bars.list')} count={bars.length}>
            <Rows
              rows={bars.map((bar) => {
                const day = formatDate(ui.language, dayOf(new Date(bar.setAt)));
                return {
                  title: barredName(ui, bar),
                  icon: { name: 'ban' as const },
                  facts: [
                    reason(bar.reason),
                    bar.setBy ? t('bars.set', { day, name: bar.setBy }) : t('bars.set-nameless', { day }),
                    bar.lifting === 'none' ? '' : t('bars.asked'),
                  ],
                  ...(bar.lifting === 'asked' || !ui.allowed.has('bar.lift')
                    ? {}
                    : {
                        action: {
                          href: to(`${bar.id}/pura`),
                          label: t(bar.lifting === 'to-confirm' ? 'bars.confirm' : 'bars.lift'),
                          hidden: barredName(ui, bar),
                        },
                      }),
                };
              })}
            />
          </Card>
        )}
      </Stack>
    </CaseFrame>
  );
}
