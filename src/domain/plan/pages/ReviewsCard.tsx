import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatWeekday } from '../../../platform/time/format.ts';
import { AttentionCard, href, type Ui } from '../../../platform/ui/index.ts';
import { dueForReview } from '../goal.ts';
import { planTexts } from '../plan.texts.ts';
import type { PlanView } from '../plan-view.ts';

/** Goals whose day of review has come; nothing when there are none. */
export function ReviewsCard({ ui, view }: { ui: Ui; view: PlanView }): JSX.Element {
  const t = planTexts(ui.language);
  return (
    <AttentionCard
      ui={ui}
      id="tarkistettavat"
      rows={dueForReview(view.goals, view.today).map((goal) => ({
        title: t('review.due', { words: goal.words }),
        facts: [t('review.day', { day: formatWeekday(ui.language, goal.reviewOn ?? view.today) }), goal.organisation],
        icon: { name: 'clock', tone: 'amber' },
        action:
          goal.own && ui.allowed.has('goal.set')
            ? {
                href: href(ui, `/t/${view.head.id}/suunnitelma/tavoite/${goal.id}/tarkistus`),
                label: t('review.do'),
                hidden: goal.words,
              }
            : undefined,
      }))}
    />
  );
}
