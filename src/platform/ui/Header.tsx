import type { JSX } from 'hono/jsx/jsx-runtime';
import { Form } from './Form.tsx';
import { Icon, Pair } from './Icon.tsx';
import { Languages } from './Languages.tsx';
import { Hidden } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import { href, type Ui } from './ui.ts';

function Search({ ui, id }: { ui: Ui; id: string }): JSX.Element {
  const t = uiTexts(ui.language);
  return (
    <search class="rn-search">
      <Form ui={ui} action={href(ui, '/haku')} inline>
        <label class="govuk-visually-hidden" for={id}>
          {t('search')}
        </label>
        <button type="submit">
          <Icon name="search" />
          <Hidden>{t('search.do')}</Hidden>
        </button>
        <input id={id} name="q" type="search" placeholder={t('search.short')} autocomplete="off" maxlength={100} />
      </Form>
    </search>
  );
}

interface HeaderProps {
  ui: Ui;
  /** Key of the navigation link that this page belongs to. */
  current?: string | undefined;
}

function PhoneMenu({ ui, current }: HeaderProps): JSX.Element {
  const t = uiTexts(ui.language);
  return (
    <details class="rn-menu">
      <summary>
        <Icon name="menu" />
        {t('menu')}
      </summary>
      <nav aria-label={t('navigation.phone')}>
        <ul>
          {ui.navigation.map((link) => (
            <li>
              <a href={link.href} aria-current={link.key === current ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
          <li>
            <a href={href(ui, '/minun')}>{t('me', { name: ui.worker?.name ?? '' })}</a>
          </li>
        </ul>
      </nav>
      <Search ui={ui} id="haku-valikko" />
    </details>
  );
}

function WideMenu({ ui, current }: HeaderProps): JSX.Element {
  return (
    <nav class="moj-primary-navigation" aria-label={uiTexts(ui.language)('navigation')}>
      <ul class="moj-primary-navigation__list">
        {ui.navigation.map((link) => (
          <li class="moj-primary-navigation__item">
            <a
              class="moj-primary-navigation__link"
              href={link.href}
              aria-current={link.key === current ? 'page' : undefined}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One row: mark, links, search, languages, the worker. Below 1020 px the links open from a menu. */
export function Header({ ui, current }: HeaderProps): JSX.Element {
  const { worker } = ui;
  return (
    <header class="rn-header">
      <div class="govuk-width-container rn-header__in">
        <a class="rn-brand" href={href(ui, worker ? '/tyo' : '')}>
          <Pair />
          <span>Rinnalla</span>
        </a>
        {worker ? <WideMenu ui={ui} current={current} /> : null}
        <div class="rn-tools">
          {worker ? <Search ui={ui} id="haku" /> : null}
          <Languages ui={ui} />
          {worker ? (
            <a class="rn-tools__a" href={href(ui, '/minun')}>
              <Icon name="person" />
              {worker.name}
            </a>
          ) : null}
        </div>
        {worker ? <PhoneMenu ui={ui} current={current} /> : null}
      </div>
    </header>
  );
}
