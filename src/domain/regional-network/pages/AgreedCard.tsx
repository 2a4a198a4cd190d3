import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate, formatWeekday } from '../../../platform/time/format.ts';
import { Card, EmptyState, href, Link, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { Agreed } from '../meetings.ts';
import type { NetworkView } from '../network.view.ts';
import { regionalNetworkTexts } from '../regional-network.texts.ts';

const icons = {
  open: { name: 'circle-dot', tone: 'lake' },
  done: { name: 'circle-check', tone: 'moss' },
  dropped: { name: 'circle-line', tone: 'muted' },
} as const;

/** By when, said to be late where that day has passed; or how it was settled. */
function dueOf(ui: Ui, { state, dueOn }: Agreed, today: string): Pick<Row, 'date' | 'due'> {
  if (state !== 'open') return { date: regionalNetworkTexts(ui.language)(`state.${state}`) };
  if (dueOn === null) return {};
  const text = formatWeekday(ui.language, dueOn);
  return dueOn < today ? { due: { state: 'late', text } } : { date: text };
}

/** What was agreed, each with the organisation that does it and a day. */
export function AgreedCard({ ui, view }: { ui: Ui; view: NetworkView }): JSX.Element {
  const t = regionalNetworkTexts(ui.language);
  const { agreed, key, own, today } = view;
  const rows = agreed.map(
    (each): Row => ({
      title: each.what,
      facts: [each.organisation, t('agreed.on', { day: formatDate(ui.language, each.agreedOn) })],
      icon: icons[each.state],
      ...dueOf(ui, each, today),
      action: own.keeps
        ? { href: href(ui, `/verkostot/${key}/sovittu/${each.id}/muuta`), label: t('agreed.change'), hidden: each.what }
        : undefined,
    }),
  );
  return (
    <Card
      id="sovittu"
      title={t('agreed.title')}
      count={rows.length}
      aside={
        own.keeps ? <Link href={href(ui, `/verkostot/${key}/sovittu/uusi`)}>{t('agreed.record')}</Link> : undefined
      }
      foot={t('agreed.foot')}
    >
      {rows.length === 0 ? <EmptyState title={t('agreed.none')} /> : <Rows rows={rows} />}
    </Card>
  );
}
