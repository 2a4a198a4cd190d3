import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Bar,
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Pagination,
  SegmentedLinks,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { personHeading } from '../../organisation/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseRow } from '../case.ts';
import { CasesTable } from './CasesTable.tsx';

interface CasesView {
  /** Kind of the viewer's organisation: each profession has its own word for her. */
  kind: string;
  state: 'open' | 'closed';
  cases: readonly CaseRow[];
  next: { afterDay: string; afterId: string } | null;
  first: boolean;
}

export function CasesPage(view: CasesView, ui: Ui): JSX.Element {
  const t = caseTexts(ui.language);
  const title = personHeading(ui.language, view.kind, 'cases');
  const at = (query: string) => href(ui, `/t${query}`);
  const mayOpen = ui.allowed.has('case.open');
  const next = view.next
    ? at(`?state=${view.state}&afterDay=${view.next.afterDay}&afterId=${view.next.afterId}`)
    : undefined;
  return (
    <Page ui={ui} current="cases" title={title}>
      <PageHead
        title={title}
        lede={t('list.lede')}
        actions={
          mayOpen ? (
            <ButtonLink href={at('/uusi')} icon="plus" small>
              {t('new.title')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        <Bar>
          <SegmentedLinks
            label={t('list.filter')}
            items={[
              { href: at(''), label: t('list.open'), current: view.state === 'open' },
              { href: at('?state=closed'), label: t('list.closed'), current: view.state === 'closed' },
            ]}
          />
        </Bar>
        {view.cases.length === 0 ? (
          <EmptyState
            title={t(`list.empty.${view.state}`)}
            action={
              mayOpen && view.state === 'open' ? <Link href={at('/uusi')}>{t('search.open-new')}</Link> : undefined
            }
          />
        ) : (
          <Card id="tapaukset" title={t(`list.${view.state}`)}>
            <div class="rn-card__body">
              <CasesTable ui={ui} cases={view.cases} />
            </div>
          </Card>
        )}
        <Pagination
          ui={ui}
          previous={view.first ? undefined : at(`?state=${view.state}`)}
          next={next}
          of={t('list.title').toLowerCase()}
        />
      </Stack>
    </Page>
  );
}
