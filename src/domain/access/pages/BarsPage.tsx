import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  EmptyState,
  href,
  PageHead,
  Paragraph,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type Listed, nameApart } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import { barReasons } from '../access.ts';
import type { BarView, SinceBar } from '../bar.ts';

/** Whom a bar is on, as far as the viewer may know the name. */
export const barredName = (ui: Ui, bar: BarView, namesakes: readonly Listed[]): string =>
  nameApart(ui.language, namesakes, bar.organisationId, bar.organisation) ??
  bar.worker ??
  capital(accessTexts(ui.language)('bars.unnamed'));

/** What was asked of a barred worker or organisation, by whom, when, until when. */
export function sinceWords(ui: Ui, item: SinceBar, namesakes: readonly Listed[]): string[] {
  const t = accessTexts(ui.language);
  const day = (moment: string) => formatDate(ui.language, dayOf(new Date(moment)));
  return [
    t(`since.${item.kind}`, {
      organisation: nameApart(ui.language, namesakes, item.organisationId, item.organisation),
    }),
    t('since.at', { day: day(item.at) }),
    item.dueOn ? t('since.due', { day: formatDate(ui.language, item.dueOn) }) : '',
  ];
}

/** What has come about since, for those who see the bar to give to another. */
function SinceCard({ ui, head, since, namesakes }: Omit<BarsView, 'bars'> & { readonly ui: Ui }): JSX.Element {
  const t = accessTexts(ui.language);
  return (
    <Card id="sen-jalkeen" title={t('since')} count={since.length}>
      <CardBody>
        <Paragraph>{t('since.what')}</Paragraph>
      </CardBody>
      <Rows
        rows={since.map((item) => ({
          title: nameApart(ui.language, namesakes, item.barredId, item.barred) ?? capital(t('bars.unnamed')),
          icon: { name: 'clock' as const },
          facts: sinceWords(ui, item, namesakes),
          ...(item.kind === 'task' && item.workerId !== null && ui.allowed.has('bar.pass-task')
            ? {
                action: {
                  href: href(ui, `/t/${head.id}/estot/tehtava/${item.id}`),
                  label: t('since.pass'),
                  hidden: item.barred ?? undefined,
                },
              }
            : {}),
        }))}
      />
    </Card>
  );
}

interface BarsView {
  readonly head: CaseHead;
  readonly bars: readonly BarView[];
  readonly since: readonly SinceBar[];
  readonly namesakes: readonly Listed[];
}

/** The bars in force, and what has come about since. */
export function BarsPage({ head, bars, since, namesakes }: BarsView, ui: Ui): JSX.Element {
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
        {since.length > 0 ? <SinceCard ui={ui} head={head} since={since} namesakes={namesakes} /> : null}
        {bars.length === 0 ? (
          <EmptyState title={t('bars.none')}>{t('bars.none.more')}</EmptyState>
        ) : (
          <Card id="estot" title={t('bars.list')} count={bars.length}>
            <Rows
              rows={bars.map((bar) => {
                const day = formatDate(ui.language, dayOf(new Date(bar.setAt)));
                return {
                  title: barredName(ui, bar, namesakes),
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
                          hidden: barredName(ui, bar, namesakes),
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
