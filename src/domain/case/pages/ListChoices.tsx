import type { JSX } from 'hono/jsx/jsx-runtime';
import { Bar, Button, ButtonGroup, Form, href, Link, SegmentedLinks, type Ui } from '../../../platform/ui/index.ts';
import { caseTexts } from '../case.texts.ts';
import { caseOrders, casesShown, isSameChoice, type ListChoice, usualList } from '../case.ts';

/** How the own list is seen now, and how it is remembered. */
export interface ChosenList extends ListChoice {
  readonly state: 'open' | 'closed';
  readonly remembered: ListChoice;
}

/** The address of the list seen in some way. What is remembered would else fill in what is not said, so the way is always said whole. */
export const listAt = (
  ui: Ui,
  { state, order, show }: ListChoice & Pick<ChosenList, 'state'>,
  after: Readonly<Record<string, string>> = {},
): string => href(ui, `/t?${new URLSearchParams({ state, order, show, ...after }).toString()}`);

/** State, which cases and in which order: each a few links that keep the others. */
export function ListChoices({ ui, view }: { ui: Ui; view: ChosenList }): JSX.Element {
  const t = caseTexts(ui.language);
  return (
    <Bar>
      <SegmentedLinks
        label={t('list.filter')}
        items={(['open', 'closed'] as const).map((state) => ({
          href: listAt(ui, { ...view, state }),
          label: t(`list.${state}`),
          current: view.state === state,
        }))}
      />
      <SegmentedLinks
        label={t('list.show')}
        items={casesShown.map((show) => ({
          href: listAt(ui, { ...view, show }),
          label: t(`show.${show}`),
          current: view.show === show,
        }))}
      />
      <SegmentedLinks
        label={t('list.order')}
        items={caseOrders.map((order) => ({
          href: listAt(ui, { ...view, order }),
          label: t(`order.${order}`),
          current: view.order === order,
        }))}
      />
    </Bar>
  );
}

/** Has the way in which the list is seen remembered, or goes back to the usual one; nothing where it is both usual and remembered. */
export function RememberList({ ui, view }: { ui: Ui; view: ChosenList }): JSX.Element | null {
  const t = caseTexts(ui.language);
  const isRemembered = isSameChoice(view, view.remembered);
  const isUsual = isSameChoice(view, usualList);
  if (isRemembered && isUsual) return null;
  return (
    <ButtonGroup>
      {isRemembered ? null : (
        <Form ui={ui} action={href(ui, '/minun/tapauslista')} hidden={{ order: view.order, show: view.show }} inline>
          <Button kind="secondary" small>
            {t('list.remember')}
          </Button>
        </Form>
      )}
      {isUsual ? null : <Link href={listAt(ui, { ...usualList, state: view.state })}>{t('list.usual')}</Link>}
    </ButtonGroup>
  );
}
