import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Actions,
  ButtonLink,
  EmptyState,
  href,
  Link,
  PageHead,
  SectionHead,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { deadlineTexts } from '../deadline.texts.ts';
import type { Rule } from '../deadline.ts';
import type { DeadlineView } from '../deadline-fields.ts';
import { DeadlineCard } from './DeadlineCard.tsx';

interface DeadlinesView {
  readonly head: CaseHead;
  readonly today: string;
  readonly deadlines: readonly DeadlineView[];
  readonly rules: readonly Rule[];
  readonly writes: readonly string[];
}

/** The deadlines of a case: what runs, by its last day, and what has ended. */
export function DeadlinesPage(view: DeadlinesView, ui: Ui): JSX.Element {
  const t = deadlineTexts(ui.language);
  const base = `/t/${view.head.id}/maaraajat`;
  const mayKeep = ui.allowed.has('deadline.keep');
  const start = (
    <ButtonLink href={href(ui, `${base}/uusi`)} small icon="plus">
      {t('start')}
    </ButtonLink>
  );
  const cards = (clocks: readonly DeadlineView[]) =>
    clocks.flatMap((clock) => {
      const rule = view.rules.find(({ key }) => key === clock.ruleKey);
      if (!rule) return [];
      const mayEnd = mayKeep && clock.own && clock.state === 'running' && view.writes.includes(clock.class);
      const endHref = mayEnd ? href(ui, `${base}/${clock.id}`) : undefined;
      return [<DeadlineCard ui={ui} clock={clock} rule={rule} today={view.today} endHref={endHref} />];
    });
  const running = view.deadlines.filter(({ state }) => state === 'running');
  const ended = view.deadlines.filter(({ state }) => state !== 'running');
  return (
    <CaseFrame ui={ui} head={view.head} current="deadlines" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={mayKeep ? <Actions label={t('title')}>{start}</Actions> : undefined}
      />
      <Stack narrow>
        {running.length > 0 ? cards(running) : <EmptyState title={t('empty')}>{t('empty.what')}</EmptyState>}
        <p>
          <Link href={href(ui, '/maaraajat')}>{t('rules')}</Link>
        </p>
        {ended.length > 0 ? (
          <>
            <SectionHead id="paattyneet" title={t('ended.title')} />
            {cards(ended)}
          </>
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
