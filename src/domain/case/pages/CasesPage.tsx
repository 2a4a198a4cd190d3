import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  Page,
  PageHead,
  Pagination,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { personHeading } from '../../organisation/index.ts';
import { caseTexts } from '../case.texts.ts';
import type { CaseRow } from '../case.ts';
import { CasesTable } from './CasesTable.tsx';
import { type ChosenList, ListChoices, listAt, RememberList } from './ListChoices.tsx';

interface CasesView extends ChosenList {
  /** Kind of the viewer's organisation: each profession has its own word for her. */
  kind: string;
  cases: readonly CaseRow[];
  next: { afterDay?: string; afterId: string } | null;
  first: boolean;
}

function NoCases({ ui, view }: { ui: Ui; view: CasesView }): JSX.Element {
  const t = caseTexts(ui.language);
  if (view.show !== 'all')
    return (
      <EmptyState
        title={t(`list.empty.${view.show}`)}
        action={<Link href={listAt(ui, { ...view, show: 'all' })}>{t(`list.all.${view.state}`)}</Link>}
      />
    );
  const mayOpen = ui.allowed.has('case.open') && view.state === 'open';
  return (
    <EmptyState
      title={t(`list.empty.${view.state}`)}
      action={mayOpen ? <Link href={href(ui, '/t/uusi')}>{t('search.open-new')}</Link> : undefined}
    />
  );
}

export function CasesPage(view: CasesView, ui: Ui): JSX.Element {
  const t = caseTexts(ui.language);
  const title = personHeading(ui.language, view.kind, 'cases');
  const { afterDay, afterId } = view.next ?? {};
  return (
    <Page ui={ui} current="cases" title={title}>
      <PageHead
        title={title}
        lede={t('list.lede')}
        actions={
          ui.allowed.has('case.open') ? (
            <ButtonLink href={href(ui, '/t/uusi')} icon="plus" small>
              {t('new.title')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        <ListChoices ui={ui} view={view} />
        <RememberList ui={ui} view={view} />
        {view.cases.length === 0 ? (
          <NoCases ui={ui} view={view} />
        ) : (
          <Card id="tapaukset" title={t(`list.${view.state}`)}>
            <div class="rn-card__body">
              <CasesTable ui={ui} cases={view.cases} order={view.order} />
            </div>
          </Card>
        )}
        <Pagination
          ui={ui}
          previous={view.first ? undefined : listAt(ui, view)}
          next={afterId ? listAt(ui, view, { ...(afterDay ? { afterDay } : {}), afterId }) : undefined}
          of={t('list.title').toLowerCase()}
        />
      </Stack>
    </Page>
  );
}
