import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';
import { uiTexts } from './ui.texts.ts';
import type { NavigationLink, Ui } from './ui.ts';

export interface SubNavigationProps {
  ui: Ui;
  /** What these pages are, such as "Tapauksen sivut". */
  label: string;
  items: readonly NavigationLink[];
  /** Key of the open page. */
  current: string;
}

/** The pages of one case, or below a link of the primary navigation, in a fixed order; on a phone they open under the name of the open one. */
export function SubNavigation({ ui, label, items, current }: SubNavigationProps): JSX.Element {
  const t = uiTexts(ui.language);
  const open = items.find((item) => item.key === current);
  const mark = (item: NavigationLink) => (item.key === current ? 'page' : undefined);
  return (
    <div class="rn-subnav">
      <div class="govuk-width-container">
        <nav class="moj-sub-navigation" aria-label={label}>
          <ul class="moj-sub-navigation__list">
            {items.map((item) => (
              <li class="moj-sub-navigation__item">
                <a class="moj-sub-navigation__link" href={item.href} aria-current={mark(item)}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <details class="rn-menu">
          <summary>
            <Icon name="menu" />
            {open ? t('sub.current', { label, current: open.label }) : label}
          </summary>
          <nav aria-label={t('sub.phone', { label })}>
            <ul>
              {items.map((item) => (
                <li>
                  <a href={item.href} aria-current={mark(item)}>
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
    </div>
  );
}
