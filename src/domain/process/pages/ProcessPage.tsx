import type { JSX } from 'hono/jsx/jsx-runtime';
import { Actions, ButtonLink, EmptyState, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { DutyException } from '../../law/index.ts';
import type { OwnBeside } from '../../practice/index.ts';
import { courseTexts } from '../course.texts.ts';
import type { Match } from '../hearing/hearing.ts';
import { HearingOffers } from '../hearing/pages/HearingOffers.tsx';
import type { NewsPrompt } from '../news/news.ts';
import type { ProcessView } from '../process-fields.ts';
import { isRespected } from '../prompts.ts';
import { ProcessCard } from './ProcessCard.tsx';
import { ProcessWays } from './ProcessWays.tsx';
import { Prompts } from './Prompts.tsx';

export interface ProcessesView {
  readonly head: CaseHead;
  readonly processes: readonly ProcessView[];
  /** What was answered on rows of one hearing in several registers. */
  readonly matches: readonly Match[];
  /** She waits for news, nothing was recorded for long, she was not asked about release. */
  readonly prompts: readonly NewsPrompt[];
  readonly today: string;
  /** The day on which the case was opened; not for authorities, whom it would tell since when she has had support. */
  readonly openedOn: string | null;
  /** Practices of organisations, by where they are shown. */
  readonly ownPractices: OwnBeside;
}

/** Her courses of proceedings, one beside another. */
export function ProcessPage(
  { head, processes, matches, prompts, today, openedOn, ownPractices }: ProcessesView,
  ui: Ui,
): JSX.Element {
  const t = courseTexts(ui.language);
  const begin = href(ui, `/t/${head.id}/prosessi/uusi`);
  const may = ui.allowed.has('process.keep');
  // Every course is one look long; of the one that goes on first, all steps stand open.
  const opened = processes.find(({ state, steps }) => state === 'open' && steps.length > 0) ?? processes[0];
  return (
    <CaseFrame ui={ui} head={head} current="process" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={
          may || ui.allowed.has('coupling.view') ? (
            <Actions label={t('title')}>
              {ui.allowed.has('coupling.view') ? (
                <ButtonLink href={href(ui, `/t/${head.id}/tuki-ja-vaiheet`)} small kind="secondary">
                  {t('support')}
                </ButtonLink>
              ) : null}
              {may ? (
                <ButtonLink href={begin} small icon="plus">
                  {t('begin')}
                </ButtonLink>
              ) : null}
            </Actions>
          ) : undefined
        }
      />
      <ProcessWays ui={ui} caseId={head.id} />
      <Stack>
        {processes.some(isRespected) ? null : <DutyException ui={ui} caseId={head.id} />}
        <HearingOffers ui={ui} caseId={head.id} steps={processes.flatMap(({ steps }) => steps)} matches={matches} />
        <Prompts ui={ui} caseId={head.id} processes={processes} news={prompts} today={today} />
        {processes.length === 0 ? (
          <EmptyState title={t('empty')} action={may ? <Link href={begin}>{t('begin')}</Link> : undefined}>
            {t('empty.what')}
          </EmptyState>
        ) : null}
        {processes.map((process) => (
          <ProcessCard {...{ ui, head, process, matches, today, openedOn, ownPractices, open: process === opened }} />
        ))}
        {ui.allowed.has('process.export') && processes.length > 0 ? (
          <p>
            <Link href={href(ui, '/prosessit/vienti')}>{t('export')}</Link>
          </p>
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
