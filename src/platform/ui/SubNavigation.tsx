import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';
import { Hidden } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { NavigationLink, Ui } from './ui.ts';

export interface SubNavigationProps {
  ui: Ui;
  /** What these pages are, such as "Tapauksen sivut". */
  label: string;
  items: readonly NavigationLink[];
  /** Pages that are opened less often: they open under a word of their own. On a phone they stand with the others. */
  more?: readonly NavigationLink[] | undefined;
  /** Key of the open page. */
  current: string;
}

const Links = ({ items, current }: Pick<SubNavigationProps, 'items' | 'current'>): JSX.Element => (
  <ul>
    {items.map((item) => (
      <li>
        <a href={item.href} aria-current={item.key === current ? 'page' : undefined}>
          {item.label}
        </a>
      </li>
    ))}
  </ul>
);

/** The pages behind the last word of the row. Its own open page is said in that word: a closed fold hides no place. */
function More({
  ui,
  label,
  items,
  current,
}: Pick<SubNavigationProps, 'ui' | 'label' | 'items' | 'current'>): JSX.Element {
  const t = uiTexts(ui.language);
  const open = items.find((item) => item.key === current);
  return (
    <details class="rn-subnav__more">
      <summary class={open ? 'rn-subnav__here' : undefined}>
        {open ? t('sub.current', { label: t('sub.more'), current: open.label }) : t('sub.more')}
        <Hidden>, {label.toLowerCase()}</Hidden>
      </summary>
      <Links items={items} current={current} />
    </details>
  );
}

/** The pages of one case, or below a link of the primary navigation, in a fixed order; on a phone they open under the name of the open one. */
export function SubNavigation({ ui, label, items, more = [], current }: SubNavigationProps): JSX.Element {
  const t = uiTexts(ui.language);
  const all = [...items, ...more];
  const open = all.find((item) => item.key === current);
  return (
    <div class="rn-subnav">
      <div class="govuk-width-container">
        <nav class="moj-sub-navigation" aria-label={label}>
          <ul class="moj-sub-navigation__list">
            {items.map((item) => (
              <li class="moj-sub-navigation__item">
                <a
                  class="moj-sub-navigation__link"
                  href={item.href}
                  aria-current={item.key === current ? 'page' : undefined}
                >
                  {item.label}
                </a>
              </li>
            ))}
            {more.length > 0 ? (
              <li class="moj-sub-navigation__item">
                <More ui={ui} label={label} items={more} current={current} />
              </li>
            ) : null}
          </ul>
        </nav>
        <details class="rn-menu">
          <summary>
            <Icon name="menu" />
            {open ? t('sub.current', { label, current: open.label }) : label}
          </summary>
          <nav aria-label={t('sub.phone', { label })}>
            <Links items={all} current={current} />
          </nav>
        </details>
      </div>
    </div>
  );
}
