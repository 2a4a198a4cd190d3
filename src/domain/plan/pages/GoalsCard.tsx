import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../../../platform/i18n/quoted.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { Card, CardBody, Details, EmptyState, href, Link, StatusTag, type Ui } from '../../../platform/ui/index.ts';
import { needTexts } from '../../need/index.ts';
import type { GoalOpinion, GoalView } from '../goal-fields.ts';
import type { GoalToldBy } from '../goal-told.ts';
import { planTexts } from '../plan.texts.ts';
import type { PlanView } from '../plan-view.ts';
import { isOpen } from '../task.ts';

function Opinion({ ui, opinion }: { ui: Ui; opinion: GoalOpinion }): JSX.Element {
  const t = planTexts(ui.language);
  return (
    <p>
      {t(`opinion.${opinion.whose}`, { organisation: opinion.organisation })}:{' '}
      <strong>{t(`outcome.${opinion.outcome}`)}</strong>
      {opinion.text ? `. ${opinion.text}` : ''}{' '}
      <span class="rn-small rn-muted">
        {opinion.author ?? t('author.unknown')}, {formatDate(ui.language, new Date(opinion.writtenAt))}
      </span>
    </p>
  );
}

/** What came of it where it was referred to, in the receiver's words. */
function Told({ ui, view, told }: { ui: Ui; view: PlanView; told: GoalToldBy }): JSX.Element {
  const t = planTexts(ui.language);
  return (
    <p>
      <Link href={href(ui, `/t/${view.head.id}/ohjaukset#ohjaus-${told.referralId}`)} hidden={t('told.referral')}>
        {told.by}
      </Link>
      : <strong>{t(`outcome.${told.outcome}`)}</strong>
      {told.text ? `. ${told.text}` : ''}{' '}
      <span class="rn-small rn-muted">{formatDate(ui.language, new Date(told.toldAt))}</span>
    </p>
  );
}

function GoalLinks({ ui, view, goal }: { ui: Ui; view: PlanView; goal: GoalView }): JSX.Element | null {
  const t = planTexts(ui.language);
  const at = (to: string) => href(ui, `/t/${view.head.id}/suunnitelma/tavoite/${goal.id}${to}`);
  const links = [
    goal.own && ui.allowed.has('goal.set')
      ? { to: '/tarkistus', label: t(goal.state === 'open' ? 'review.do' : 'review.reopen') }
      : null,
    goal.own && ui.allowed.has('goal.set') ? { to: '', label: t('goal.correct') } : null,
    ui.allowed.has('goal.add-view') ? { to: '/nakemys', label: t('opinion.add') } : null,
  ].filter((link) => link !== null);
  if (links.length === 0) return null;
  return (
    <p class="rn-small rn-noprint">
      {links.map(({ to, label }, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          <Link href={at(to)} hidden={goal.words}>
            {label}
          </Link>
        </>
      ))}
    </p>
  );
}

/** One goal: her words first, then what is done for it, whose line it is, and how it went. */
function Goal({ ui, view, goal }: { ui: Ui; view: PlanView; goal: GoalView }): JSX.Element {
  const t = planTexts(ui.language);
  const tasks = view.tasks.filter((task) => task.goalId === goal.id);
  const open = tasks.filter(isOpen).length;
  return (
    <div class="rn-goal" id={`tavoite-${goal.id}`}>
      <p class="rn-goal__words">{quoted(ui.language, goal.words)}</p>
      <p class="rn-small rn-muted">
        {needTexts(ui.language)(`domain.${goal.domain}`)} ·{' '}
        {t('by', { author: goal.author ?? t('author.unknown'), organisation: goal.organisation })} ·{' '}
        {goal.state === 'open' && goal.reviewOn
          ? t('review.next', { day: formatDate(ui.language, goal.reviewOn) })
          : t('goal.ended', { day: formatDate(ui.language, goal.endedOn ?? goal.setOn) })}
        {open > 0 ? ` · ${t('goal.tasks', { n: open })}` : ''}
        {goal.handedFrom ? ` · ${t('handed-from', { organisation: goal.handedFrom })}` : ''}
      </p>
      {goal.state === 'open' ? null : (
        <p>
          <StatusTag state="ended" text={t(`outcome.${goal.state}`)} />
        </p>
      )}
      {goal.steps ? <p class="rn-pre">{goal.steps}</p> : null}
      {goal.why ? <p>{t(goal.state === 'open' ? 'goal.said' : 'goal.why', { why: goal.why })}</p> : null}
      {goal.opinions.map((opinion) => (
        <Opinion ui={ui} opinion={opinion} />
      ))}
      {view.told
        .filter(({ goalId }) => goalId === goal.id)
        .map((told) => (
          <Told ui={ui} view={view} told={told} />
        ))}
      <GoalLinks ui={ui} view={view} goal={goal} />
    </div>
  );
}

export function GoalsCard({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = planTexts(ui.language);
  const open = view.goals.filter(({ state }) => state === 'open');
  const ended = view.goals.filter(({ state }) => state !== 'open');
  if (view.goals.length === 0) {
    const add = ui.allowed.has('goal.set') ? (
      <Link href={href(ui, `/t/${view.head.id}/suunnitelma/tavoite`)}>{t('goal.add')}</Link>
    ) : undefined;
    return (
      <EmptyState title={t('goals.empty')} action={add}>
        {t('goals.empty.more')}
      </EmptyState>
    );
  }
  return (
    <Card id="tavoitteet" title={t('goals')} count={open.length}>
      <CardBody>
        {open.map((goal) => (
          <Goal ui={ui} view={view} goal={goal} />
        ))}
        {open.length === 0 ? <p class="rn-muted">{t('goals.none-open')}</p> : null}
        {ended.length > 0 ? (
          <Details summary={t('goals.ended', { n: ended.length })}>
            {ended.map((goal) => (
              <Goal ui={ui} view={view} goal={goal} />
            ))}
          </Details>
        ) : null}
      </CardBody>
    </Card>
  );
}
