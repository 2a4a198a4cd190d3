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
import type { CaseChoices } from '../writable-cases.ts';
import { caseRows } from './case-rows.tsx';

interface CaseChoiceProps {
  readonly ui: Ui;
  readonly choices: CaseChoices;
  readonly current: 'work' | 'network';
  /** Name of the page, and the question that it asks. */
  readonly tab: string;
  readonly title: string;
  readonly lede: string;
  readonly empty: string;
  /** What leads on from a case, and its address below the case. */
  readonly label: string;
  readonly below: string;
  /** The page itself. */
  readonly slug: string;
}

/** One step before what is done on a case: for which one? */
export function CaseChoice({ ui, choices, slug, ...said }: CaseChoiceProps): JSX.Element {
  const t = homeTexts(ui.language);
  const search = <Link href={href(ui, '/haku')}>{t('note.search')}</Link>;
  const lead = ({ id, code }: CaseRow) => ({
    href: href(ui, `/t/${id}${said.below}`),
    label: said.label,
    hidden: code,
  });
  const next = choices.next && href(ui, `${slug}?${String(new URLSearchParams({ ...choices.next }))}`);
  return (
    <Page ui={ui} title={said.tab} current={said.current}>
      <PageHead title={said.title} lede={said.lede} />
      <Stack narrow>
        {choices.cases.length === 0 ? (
          <EmptyState title={said.empty} action={search} />
        ) : (
          <Card id="tapaukset" title={t('cases')} aside={search}>
            <Rows rows={caseRows(ui, dayOf(ui.now), choices.cases, lead)} />
          </Card>
        )}
        <Pagination
          ui={ui}
          previous={choices.first ? undefined : href(ui, slug)}
          next={next ?? undefined}
          of={t('note.of')}
        />
      </Stack>
    </Page>
  );
}
