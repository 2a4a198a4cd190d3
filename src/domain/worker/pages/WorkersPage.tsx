import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  href,
  Link,
  Page,
  PageHead,
  Pagination,
  type Row,
  Rows,
  Stack,
  StatusTag,
  type Ui,
} from '../../../platform/ui/index.ts';
import { workerTexts } from '../worker.texts.ts';
import type { Colleague, WorkerRole } from '../worker.ts';

interface WorkersView {
  readonly organisation: string;
  readonly me: string;
  readonly workers: readonly (Colleague & { readonly ended: boolean })[];
  readonly next: { readonly afterId?: string | undefined } | null;
  readonly first: boolean;
}

const worksOnCases = ({ roles }: Colleague): boolean => roles.includes('worker') || roles.includes('team-lead');

/** The workers of one's own organisation; an organisation admin can end an account or appoint a team lead from here. */
export function WorkersPage(view: WorkersView, ui: Ui): JSX.Element {
  const t = workerTexts(ui.language);
  const mayEnd = ui.allowed.has('worker.end-account');
  const to = (worker: Colleague, slug: string) => href(ui, `/minun/tyontekijat/${worker.id}/${slug}`);
  const rowOf = (worker: WorkersView['workers'][number]): Row => ({
    title: worker.id === view.me ? `${worker.name} (${t('workers.you')})` : worker.name,
    facts: [
      worker.title,
      worker.roles.map((role) => t(`role.${role as WorkerRole}`)).join(', '),
      worker.ended ? <StatusTag state="ended" text={t('workers.ended')} /> : undefined,
    ],
    control:
      mayEnd && !worker.ended && worker.id !== view.me ? (
        <>
          {worksOnCases(worker) ? (
            <>
              <Link href={to(worker, 'tiiminvetaja')} hidden={worker.name}>
                {t('workers.team-lead')}
              </Link>
              <br />
            </>
          ) : null}
          <Link href={to(worker, 'paata')} hidden={worker.name}>
            {t('workers.end')}
          </Link>
        </>
      ) : undefined,
  });
  const lede = t(mayEnd ? 'workers.lede' : 'workers.lede.plain', { organisation: view.organisation });
  return (
    <Page ui={ui} title={t('workers.tab')} current="workers">
      <PageHead title={t('workers.title')} lede={lede} />
      <Stack>
        <Card id="tyontekijat" title={t('workers.caption')}>
          <Rows rows={view.workers.map(rowOf)} />
        </Card>
        <Pagination
          ui={ui}
          previous={view.first ? undefined : href(ui, '/minun/tyontekijat')}
          next={view.next?.afterId ? href(ui, `/minun/tyontekijat?afterId=${view.next.afterId}`) : undefined}
          of={t('workers.tab').toLowerCase()}
        />
        {ui.allowed.has('version.view') ? <Link href={href(ui, '/minun/paivitys')}>{t('versions.link')}</Link> : null}
      </Stack>
    </Page>
  );
}
