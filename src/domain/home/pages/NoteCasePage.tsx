import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf } from '../../../platform/time/format.ts';
import {
  Card,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Pagination,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseRow } from '../../case/index.ts';
import { homeTexts } from '../home.texts.ts';
import { caseRows } from './case-rows.tsx';

interface NoteCaseView {
  readonly cases: readonly CaseRow[];
  readonly next: { readonly afterDay: string; readonly afterId: string } | null;
  readonly first: boolean;
}

/** One step before a note: for which case? */
export function NoteCasePage(view: NoteCaseView, ui: Ui): JSX.Element {
  const t = homeTexts(ui.language);
  const search = <Link href={href(ui, '/haku')}>{t('note.search')}</Link>;
  const write = ({ id, code }: CaseRow) => ({ href: href(ui, `/t/${id}/merkinta`), label: t('note.do'), hidden: code });
  const next = view.next ? href(ui, `/merkinta?${String(new URLSearchParams({ ...view.next }))}`) : undefined;
  return (
    <Page ui={ui} title={t('note.tab')} current="work">
      <PageHead title={t('note.title')} lede={t('note.lede')} />
      <Stack narrow>
        {view.cases.length === 0 ? (
          <EmptyState title={t('note.empty')} action={search} />
        ) : (
          <Card id="tapaukset" title={t('cases')} aside={search}>
            <Rows rows={caseRows(ui, dayOf(ui.now), view.cases, write)} />
          </Card>
        )}
        <Pagination ui={ui} previous={view.first ? undefined : href(ui, '/merkinta')} next={next} of={t('note.of')} />
      </Stack>
    </Page>
  );
}
