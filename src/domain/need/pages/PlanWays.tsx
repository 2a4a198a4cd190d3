import type { JSX } from 'hono/jsx/jsx-runtime';
import { Bar, href, SegmentedLinks, type Ui } from '../../../platform/ui/index.ts';
import { needTexts } from '../need.texts.ts';

/** The ways to look at the plan: what is wanted and promised, what is needed, and when people meet. */
export function PlanWays({
  ui,
  caseId,
  current,
}: {
  ui: Ui;
  caseId: string;
  current: 'plan' | 'needs' | 'meetings';
}): JSX.Element {
  const t = needTexts(ui.language);
  const base = `/t/${caseId}/suunnitelma`;
  return (
    <Bar>
      <SegmentedLinks
        label={t('ways')}
        items={[
          { href: href(ui, base), label: t('ways.plan'), current: current === 'plan' },
          { href: href(ui, `${base}/tarpeet`), label: t('ways.needs'), current: current === 'needs' },
          { href: href(ui, `${base}/ajat`), label: t('ways.meetings'), current: current === 'meetings' },
        ]}
      />
    </Bar>
  );
}
