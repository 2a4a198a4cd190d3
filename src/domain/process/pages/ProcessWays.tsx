import type { JSX } from 'hono/jsx/jsx-runtime';
import { Bar, href, SegmentedLinks, type Ui } from '../../../platform/ui/index.ts';
import { courseTexts } from '../course.texts.ts';

const ways = [
  { key: 'steps', action: 'process.view', slug: '/prosessi' },
  { key: 'news', action: 'news.view', slug: '/prosessi/uutta' },
  { key: 'compensation', action: 'compensation.view', slug: '/prosessi/korvaus' },
] as const;

/** From the steps to what is new and to compensation, as far as it is open to the viewer. */
export function ProcessWays({
  ui,
  caseId,
  current = 'steps',
}: {
  ui: Ui;
  caseId: string;
  current?: (typeof ways)[number]['key'];
}): JSX.Element | null {
  const t = courseTexts(ui.language);
  const open = ways.filter(({ action }) => ui.allowed.has(action));
  if (open.length < 2) return null;
  return (
    <Bar>
      <SegmentedLinks
        label={t('ways')}
        items={open.map(({ key, slug }) => ({
          href: href(ui, `/t/${caseId}${slug}`),
          label: t(`ways.${key}`),
          current: key === current,
        }))}
      />
    </Bar>
  );
}
