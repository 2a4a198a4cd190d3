import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  boundFields,
  Card,
  CardBody,
  EmptyState,
  ErrorSummary,
  Form,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type CaseRow, CasesTable, caseCode } from '../../case/index.ts';
import type { FoundText } from '../found-text.ts';
import { searchWords } from '../search.texts.ts';
import { searchKinds } from '../search.ts';
import { Again, type AskedView, searchSlug } from './Again.tsx';
import { FoundCase } from './FoundCase.tsx';

interface SearchView extends AskedView {
  readonly cases: readonly CaseRow[];
  readonly moreCases: boolean;
  readonly found: readonly {
    readonly caseId: string;
    readonly code: string;
    readonly codeWord: string | null;
    readonly more: number;
    readonly texts: readonly FoundText[];
  }[];
  readonly otherCases: number;
  readonly reached: boolean;
  /** How many texts did not open: what stands there was not searched. */
  readonly closed: number;
  readonly looked: { readonly texts: number; readonly cases: number };
}

function SearchForm({ ui, state, caseId }: { ui: Ui; state: FormState; caseId: string | null }): JSX.Element {
  const t = searchWords(ui.language);
  const f = boundFields({ ui, texts: searchWords, state });
  return (
    <Form ui={ui} action={href(ui, searchSlug)} hidden={{ caseId: caseId ?? undefined }} asks>
      {f.text('q', { id: 'haku-q', type: 'search', width: 'half' })}
      {f.select(
        'kind',
        [{ value: '', label: t('kind.all') }, ...searchKinds.map((value) => ({ value, label: t(`kind.${value}`) }))],
        {
          chosen: true,
        },
      )}
      {f.day('since', { optional: true })}
      {caseId ? <Paragraph>{t('one-case', { code: caseCode(caseId) })}</Paragraph> : null}
      <Button>{t('do')}</Button>
    </Form>
  );
}

/** What is searched, what never is, and what is kept of it: beside an empty search, and where nothing was found. */
function WhatIsSearched({ ui }: { ui: Ui }): JSX.Element {
  const t = searchWords(ui.language);
  return (
    <Card id="mita-haetaan" title={t('what.title')}>
      <CardBody>
        <Paragraph>{t('what')}</Paragraph>
        <Paragraph>{t('what.not')}</Paragraph>
        <Paragraph>{t('what.logged')}</Paragraph>
      </CardBody>
    </Card>
  );
}

/** The search before anything is asked, and as it comes back when what was typed could not be searched. */
export function SearchFormPage({ caseId }: { caseId: string | null }, ui: Ui, state: FormState): JSX.Element {
  const t = searchWords(ui.language);
  const { errors } = boundFields({ ui, texts: searchWords, state });
  return (
    <Page ui={ui} current="cases" title={t('title')} hasErrors={errors.all.length > 0}>
      <ErrorSummary ui={ui} errors={errors.all} />
      <PageHead title={t('title')} />
      <Stack>
        <SearchForm ui={ui} state={state} caseId={caseId} />
        <WhatIsSearched ui={ui} />
      </Stack>
    </Page>
  );
}

function NothingFound({ ui, view }: { ui: Ui; view: SearchView }): JSX.Element {
  const t = searchWords(ui.language);
  const open = ui.allowed.has('case.open') ? <Link href={href(ui, '/t/uusi')}>{t('open-new')}</Link> : undefined;
  return (
    <>
      <EmptyState title={t('none', { typed: view.typed })} action={open}>
        {t('none.try')}
      </EmptyState>
      <WhatIsSearched ui={ui} />
    </>
  );
}

/** What was found: cases by their code, then texts by case, the best first. */
export function SearchPage(view: SearchView, ui: Ui): JSX.Element {
  const t = searchWords(ui.language);
  const { cases, found, caseId } = view;
  const values = { q: view.typed, kind: view.kind ?? '', since: view.since ?? '' };
  return (
    <Page ui={ui} current="cases" title={t('title')}>
      <PageHead title={t('title')} />
      <Stack>
        <SearchForm ui={ui} state={{ values }} caseId={caseId} />
        {caseId ? (
          <Again ui={ui} asked={{ ...view, caseId: null }}>
            {t('one-case.all')}
          </Again>
        ) : null}
        {view.moreCases ? <Notice tone="info">{t('by-code.more')}</Notice> : null}
        {view.reached ? <Notice tone="info">{t('reached', view.looked)}</Notice> : null}
        {view.closed > 0 ? <Notice tone="warning">{t('closed', { n: view.closed })}</Notice> : null}
        {cases.length > 0 ? (
          <Card id="tapaukset" title={t('by-code', { n: cases.length })}>
            <CardBody>
              <CasesTable ui={ui} cases={cases} order="word" />
            </CardBody>
          </Card>
        ) : null}
        {found.map((one) => (
          <FoundCase ui={ui} found={one} asked={view} dateOf={(day) => formatDate(ui.language, day)} />
        ))}
        {view.otherCases > 0 ? <Paragraph>{t('others', { n: view.otherCases })}</Paragraph> : null}
        {cases.length + found.length === 0 ? <NothingFound ui={ui} view={view} /> : null}
        <p class="rn-small">{t('looked', view.looked)}</p>
      </Stack>
    </Page>
  );
}
