import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { formatDate, formatWeekday } from '../../../platform/time/format.ts';
import {
  Card,
  CaseCode,
  Due,
  EmptyState,
  href,
  Pagination,
  type Row,
  Rows,
  SectionHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { personHeading } from '../../organisation/index.ts';
import { processTexts, stepWords } from '../../process/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import { byStage, type InjuredView } from '../injured.ts';
import { stageWords } from './stage-words.ts';

export interface InjuredPage {
  /** Kind of the viewer's organisation: `police` or `prosecutor`. */
  readonly kind: string;
  readonly rows: readonly InjuredView[];
  readonly next: { readonly afterDay: string; readonly afterId: string } | null;
  readonly first: boolean;
}

function nextFact(ui: Ui, { next }: InjuredView) {
  const t = authorityTexts(ui.language);
  if (next === null) return t('list.next.none');
  const name = stepWords(ui.language, next);
  const what = name.slice(0, 1).toLocaleLowerCase(ui.language) + name.slice(1);
  if (next.on === null) return t('list.next.undated', { what });
  const text = t('list.next', { what, day: formatWeekday(ui.language, next.on) });
  if (!next.passed) return text;
  const state = processTexts(ui.language)('step-state.not-recorded');
  return <Due state="late" text={t('list.passed', { text, state })} />;
}

function row(ui: Ui, kind: string, party: InjuredView): Row {
  const t = authorityTexts(ui.language);
  const stage = party.stage ? stageWords(ui, party.stage) : t('list.stage.none');
  return {
    title: (
      <>
        <CaseCode code={party.code} href={href(ui, `/t/${party.caseId}`)} /> {quoted(ui.language, party.codeWord)}
      </>
    ),
    facts: [
      stage,
      nextFact(ui, party),
      party.notBefore ? (
        <Due state="soon" text={t('list.blocked', { day: formatDate(ui.language, party.notBefore) })} />
      ) : undefined,
      party.asksProtection ? t('list.protection') : undefined,
      kind === 'prosecutor' ? t(party.counsel ? 'list.counsel' : 'list.counsel.none') : undefined,
    ],
  };
}

/** The own cases of an investigator, by next day; of a prosecutor, by stage. */
export function InjuredParties({ ui, page }: { ui: Ui; page: InjuredPage }): JSX.Element {
  const t = authorityTexts(ui.language);
  const title = personHeading(ui.language, page.kind, 'many');
  const next = page.next ? href(ui, `/tyo?${String(new URLSearchParams({ ...page.next }))}`) : undefined;
  const previous = page.first ? undefined : href(ui, '/tyo');
  if (page.rows.length === 0) return <EmptyState title={t('list.empty.title')}>{t('list.empty')}</EmptyState>;
  const cards =
    page.kind === 'prosecutor'
      ? byStage(page.rows).map(({ stage, rows }) => (
          <Card
            id={`vaihe-${stage ?? 'ei'}`}
            level={3}
            title={stage ? processTexts(ui.language)(`stage.${stage}`) : t('list.stage.none')}
            count={rows.length}
          >
            <Rows rows={rows.map((party) => row(ui, page.kind, party))} />
          </Card>
        ))
      : null;
  return (
    <>
      {cards ? (
        <section aria-labelledby="asianomistajat">
          <Stack>
            <SectionHead id="asianomistajat" title={title} />
            {cards}
          </Stack>
        </section>
      ) : (
        <Card id="asianomistajat" title={title} aside={t('list.order')}>
          <Rows rows={page.rows.map((party) => row(ui, page.kind, party))} />
        </Card>
      )}
      <Pagination ui={ui} previous={previous} next={next} of={title.toLowerCase()} />
    </>
  );
}
