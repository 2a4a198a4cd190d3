import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { ButtonLink, Card, EmptyState, href, PageHead, Rows, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { type Listed, namesApart } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { CircleEntry } from '../circle.ts';

interface CircleView {
  readonly head: CaseHead;
  readonly organisationId: string;
  readonly organisation: string;
  readonly circle: readonly CircleEntry[];
  readonly namesakes: readonly Listed[];
}

/** Who, besides its own team and the lead's, sees that a hidden part is on the case. */
export function CirclePage(view: CircleView, ui: Ui): JSX.Element {
  const { head, organisationId, organisation, circle, namesakes } = view;
  const nameOf = namesApart(ui.language, namesakes);
  const t = accessTexts(ui.language);
  const to = (slug: string) => href(ui, `/t/${head.id}/osuus/${organisationId}/piiri/${slug}`);
  return (
    <CaseFrame ui={ui} head={head} current="network" title={t('circle.title')}>
      <PageHead
        title={t('circle.title')}
        lede={t('circle.lede', { organisation })}
        actions={
          ui.allowed.has('circle.admit') ? <ButtonLink href={to('lisaa')}>{t('circle.admit')}</ButtonLink> : undefined
        }
      />
      <Stack narrow>
        {circle.length === 0 ? (
          <EmptyState title={t('circle.none')}>{t('circle.none.more')}</EmptyState>
        ) : (
          <Card id="piiri" title={t('circle.list')} count={circle.length}>
            <Rows
              rows={circle.map((entry) => ({
                title: entry.name,
                icon: { name: 'person' as const },
                facts: [
                  nameOf({ id: entry.organisationId, name: entry.organisation }),
                  t('circle.admitted', { day: formatDate(ui.language, dayOf(new Date(entry.admittedAt))) }),
                  t(entry.onCase ? 'circle.on-case' : 'circle.not-in-sight'),
                ],
                ...(ui.allowed.has('circle.end')
                  ? { action: { href: to(`${entry.id}/poista`), label: t('circle.end'), hidden: entry.name } }
                  : {}),
              }))}
            />
          </Card>
        )}
      </Stack>
    </CaseFrame>
  );
}
