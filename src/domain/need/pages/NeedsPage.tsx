import type { JSX } from 'hono/jsx/jsx-runtime';
import { ButtonLink, EmptyState, href, Link, PageHead, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import type { OwnBeside } from '../../practice/index.ts';
import { needTexts } from '../need.texts.ts';
import { courses } from '../need.ts';
import type { NeedView } from '../need-fields.ts';
import { DomainCard } from './DomainCard.tsx';
import { PlanWays } from './PlanWays.tsx';

export interface NeedsView {
  head: CaseHead;
  needs: readonly NeedView[];
  /** Practices of organisations, by where they are shown. */
  ownPractices: OwnBeside;
}

/** Needs, one domain a card in an order that never changes; what has not been looked at is said at the end. */
export function NeedsPage({ head, needs, ownPractices }: NeedsView, ui: Ui): JSX.Element {
  const t = needTexts(ui.language);
  const record = href(ui, `/t/${head.id}/suunnitelma/tarve`);
  const sitting = href(ui, `/t/${head.id}/suunnitelma/tarpeet/kaikki`);
  const may = ui.allowed.has('need.record');
  const all = courses(needs);
  const silent = all.filter(({ now }) => now.length === 0);
  return (
    <CaseFrame ui={ui} head={head} current="plan" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={
          may ? (
            <>
              <ButtonLink href={sitting} small icon="pencil">
                {t('sitting.open')}
              </ButtonLink>
              <ButtonLink href={record} small kind="secondary">
                {t('add')}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <PlanWays ui={ui} caseId={head.id} current="needs" />
      <Stack>
        {needs.length === 0 ? (
          <EmptyState title={t('empty')} action={may ? <Link href={sitting}>{t('sitting.open')}</Link> : undefined}>
            {t('empty.more')}
          </EmptyState>
        ) : null}
        {all
          .filter(({ now }) => now.length > 0)
          .map((course) => (
            <DomainCard ui={ui} caseId={head.id} course={course} ownPractices={ownPractices} />
          ))}
        {needs.length > 0 && silent.length > 0 ? (
          <p class="rn-muted">
            {t('not-looked', { list: silent.map(({ domain }) => t(`domain.${domain}`)).join(', ') })}
          </p>
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
