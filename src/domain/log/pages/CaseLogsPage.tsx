import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Button,
  Card,
  CaseCode,
  EmptyState,
  href,
  Page,
  PageHead,
  Pagination,
  Rows,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { logTexts } from '../log.texts.ts';

interface CaseLogsView {
  readonly typed: string;
  readonly cases: readonly { readonly id: string; readonly code: string }[];
  readonly next: { readonly after?: string | undefined } | null;
  readonly first: boolean;
}

const slug = '/loki/tapaukset';

/** Which cases have a log of the own organisation; the way in for one who is on no list of cases. */
export function CaseLogsPage(view: CaseLogsView, ui: Ui): JSX.Element {
  const t = logTexts(ui.language);
  const at = (after?: string) => {
    const fields = new URLSearchParams({ ...(view.typed ? { code: view.typed } : {}), ...(after ? { after } : {}) });
    return href(ui, fields.size > 0 ? `${slug}?${String(fields)}` : slug);
  };
  const rows = view.cases.map(({ id, code }) => ({
    title: <CaseCode code={code} />,
    action: { href: href(ui, `/t/${id}/loki`), label: t('cases.open'), hidden: code },
  }));
  return (
    <Page ui={ui} title={t('cases.tab')} current="log">
      <PageHead title={t('cases.title')} lede={t('cases.lede')} />
      <Stack>
        <form method="get" action={href(ui, slug)} autocomplete="off">
          <TextField
            ui={ui}
            name="code"
            label={t('cases.label')}
            hint={t('cases.hint')}
            value={view.typed}
            type="search"
            width="half"
          />
          <Button kind="secondary">{t('cases.do')}</Button>
        </form>
        {rows.length === 0 ? (
          <EmptyState title={t(view.typed ? 'cases.none' : 'cases.empty')} />
        ) : (
          <Card id="lokit" title={t('cases.list')}>
            <Rows rows={rows} />
          </Card>
        )}
        <Pagination
          ui={ui}
          previous={view.first ? undefined : at()}
          next={view.next?.after ? at(view.next.after) : undefined}
          of={t('cases.tab').toLowerCase()}
        />
      </Stack>
    </Page>
  );
}
