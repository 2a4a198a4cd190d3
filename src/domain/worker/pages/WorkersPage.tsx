import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  DataTable,
  href,
  Link,
  Page,
  PageHead,
  Pagination,
  StatusTag,
  type Ui,
} from '../../../platform/ui/index.ts';
import { workerTexts } from '../worker.texts.ts';
import type { WorkerRole } from '../worker.ts';

interface WorkersView {
  readonly organisation: string;
  readonly me: string;
  readonly workers: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly roles: readonly string[];
    readonly ended: boolean;
  }[];
  readonly next: { readonly afterId?: string | undefined } | null;
  readonly first: boolean;
}

type Shown = WorkersView['workers'][number];

function Name({ worker, you }: { worker: Shown; you: string | undefined }): JSX.Element {
  return (
    <>
      {worker.name}
      {you ? ` (${you})` : ''}
      {worker.title ? (
        <>
          <br />
          <span class="rn-small">{worker.title}</span>
        </>
      ) : null}
    </>
  );
}

/** The workers of one's own organisation; an organisation admin can end an account from here. */
export function WorkersPage(view: WorkersView, ui: Ui): JSX.Element {
  const t = workerTexts(ui.language);
  const mayEnd = ui.allowed.has('worker.end-account');
  const end = (worker: Shown) =>
    worker.ended || worker.id === view.me ? (
      ''
    ) : (
      <Link href={href(ui, `/minun/tyontekijat/${worker.id}/paata`)} hidden={worker.name}>
        {t('workers.end')}
      </Link>
    );
  const columns = [{ label: t('workers.name') }, { label: t('workers.roles') }, { label: t('workers.account') }];
  const rows = view.workers.map((worker) => [
    <Name worker={worker} you={worker.id === view.me ? t('workers.you') : undefined} />,
    worker.roles.map((role) => t(`role.${role as WorkerRole}`)).join(', '),
    worker.ended ? (
      <StatusTag state="ended" text={t('workers.ended')} />
    ) : (
      <StatusTag state="active" text={t('workers.open')} />
    ),
    ...(mayEnd ? [end(worker)] : []),
  ]);
  const lede = t(mayEnd ? 'workers.lede' : 'workers.lede.plain', { organisation: view.organisation });
  return (
    <Page ui={ui} title={t('workers.tab')} current="workers">
      <PageHead title={t('workers.title')} lede={lede} />
      <Card id="tyontekijat" title={t('workers.caption')}>
        <div class="rn-card__body">
          <DataTable
            ui={ui}
            caption={t('workers.caption')}
            captionHidden
            columns={mayEnd ? [...columns, { label: t('workers.end'), hidden: true }] : columns}
            rows={rows}
          />
        </div>
      </Card>
      <Pagination
        ui={ui}
        previous={view.first ? undefined : href(ui, '/minun/tyontekijat')}
        next={view.next?.afterId ? href(ui, `/minun/tyontekijat?afterId=${view.next.afterId}`) : undefined}
        of={t('workers.tab').toLowerCase()}
      />
    </Page>
  );
}
