import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Bar, ClassChip, href, PageHead, SegmentedLinks, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { wholeTexts } from '../whole.texts.ts';

export type WholeTab = 'map' | 'list' | 'control' | 'conditions' | 'elements' | 'topics';

const slugs: Record<WholeTab, string> = {
  map: '?view=map',
  list: '?view=list',
  control: '/hallinta',
  conditions: '/olosuhteet',
  elements: '/osatekijat',
  topics: '/mietittavaksi',
};

export interface WholeFrameProps {
  ui: Ui;
  head: CaseHead;
  /** The view that is open; absent on a page beside the views, such as a form. */
  tab?: WholeTab | undefined;
  /** What a phone shows at the same address, where that is another view. */
  phoneTab?: WholeTab | undefined;
  /** Name of the page where it is not the whole itself. */
  title?: string | undefined;
  /** What the views of map and list keep of their address, such as a filter: `form=labour&means=isolation`. */
  query?: string | undefined;
  actions?: Child;
  hasErrors?: boolean | undefined;
  children: Child;
}

/** Every page of the whole: the case, why one sees it, and the ways to look at it. */
export function WholeFrame({
  ui,
  head,
  tab,
  phoneTab,
  title,
  query,
  actions,
  hasErrors,
  children,
}: WholeFrameProps): JSX.Element {
  const t = wholeTexts(ui.language);
  const base = href(ui, `/t/${head.id}/kokonaisuus`);
  const shown = (Object.keys(slugs) as WholeTab[]).filter(
    (slug) => (slug !== 'elements' && slug !== 'topics') || ui.allowed.has('elements.view'),
  );
  const address = (wholeTab: WholeTab) =>
    `${base}${slugs[wholeTab]}${query && (wholeTab === 'map' || wholeTab === 'list') ? `&${query}` : ''}`;
  const views = (open: WholeTab) => (
    <Bar>
      <SegmentedLinks
        label={t('tabs.label')}
        items={shown.map((item) => ({ href: address(item), label: t(`tab.${item}`), current: item === open }))}
      />
    </Bar>
  );
  return (
    <CaseFrame ui={ui} head={head} current="whole" title={title ?? t('title')} hasErrors={hasErrors}>
      <PageHead
        title={title ?? t('title')}
        lede={
          <>
            {t('why')} <ClassChip ui={ui} icon={classIcons.account} label={roomTexts(ui.language)('account')} />
          </>
        }
        actions={actions}
      />
      {tab && phoneTab && phoneTab !== tab ? (
        <>
          <div class="rn-wide-only">{views(tab)}</div>
          <div class="rn-phone-only">{views(phoneTab)}</div>
        </>
      ) : tab ? (
        views(tab)
      ) : null}
      {children}
    </CaseFrame>
  );
}
