import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Button,
  Card,
  EmptyState,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Stack,
  TextField,
  type Ui,
} from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseRow } from '../case.ts';
import { CasesTable } from './CasesTable.tsx';

interface SearchView {
  typed: string;
  cases: readonly CaseRow[];
  more: boolean;
}

export function SearchPage(view: SearchView, ui: Ui): JSX.Element {
  const t = caseTexts(ui.language);
  const open = ui.allowed.has('case.open') ? <Link href={href(ui, '/t/uusi')}>{t('search.open-new')}</Link> : undefined;
  return (
    <Page ui={ui} current="cases" title={t('search.title')}>
      <PageHead title={t('search.title')} />
      <Stack>
        <form method="get" action={href(ui, '/haku')} autocomplete="off">
          <TextField
            ui={ui}
            name="q"
            id="haku-q"
            label={t('search.label')}
            hint={t('search.hint')}
            value={view.typed}
            type="search"
            width="half"
          />
          <Button>{t('search.do')}</Button>
        </form>
        {view.more ? <Notice tone="info">{t('search.too-many')}</Notice> : null}
        {view.typed === '' ? null : view.cases.length === 0 ? (
          <EmptyState title={t('search.none', { typed: view.typed })} action={open} />
        ) : (
          <Card id="osumat" title={t('search.found', { n: view.cases.length })} aside={open}>
            <div class="rn-card__body">
              <CasesTable ui={ui} cases={view.cases} />
            </div>
          </Card>
        )}
      </Stack>
    </Page>
  );
}
