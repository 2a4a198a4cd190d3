import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { Heading, Hidden, type Level, Link } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface FilterBarProps {
  ui: Ui;
  /** The list it filters; the fields become its query. */
  action: string;
  level?: Level | undefined;
  /** What is filtered now, each with the address without it. */
  active: readonly { label: string; removeHref: string }[];
  /** The list without any filter. */
  clearHref: string;
  /** "12 tapausta", "yli 1 000 tapausta". */
  result?: string | undefined;
  /** The fields. */
  children: Child;
}

function Active({
  ui,
  active,
  clearHref,
  level,
}: Pick<FilterBarProps, 'ui' | 'active' | 'clearHref'> & { level: Level }): JSX.Element {
  const t = uiTexts(ui.language);
  return (
    <div class="rn-filter__active">
      <Heading level={level} class="rn-filter__h">
        {t('filter.active')}
      </Heading>
      <ul class="rn-chips">
        {active.map(({ label, removeHref }) => (
          <li>
            <a class="rn-filter__x" href={removeHref}>
              <Icon name="cross" small />
              <Hidden>{t('filter.remove')} </Hidden>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <span class="rn-small">
        <Link href={clearHref}>{t('filter.clear')}</Link>
      </span>
    </div>
  );
}

/** Fields that narrow a list, kept in the address. Both ends of the fields can apply; what is on is always in sight. */
export function FilterBar({ ui, action, level = 2, active, clearHref, result, children }: FilterBarProps): JSX.Element {
  const t = uiTexts(ui.language);
  return (
    <div class="rn-filter">
      <details>
        <summary>
          <Icon name="filter" />
          {t('filter.show')}
          {active.length > 0 ? <span class="rn-count">{active.length}</span> : null}
        </summary>
        <form class="rn-filter__in" method="get" action={action} autocomplete="off">
          <Button kind="secondary" small>
            {t('filter.apply')}
          </Button>
          <div class="rn-filter__fields">{children}</div>
          <Button>{t('filter.apply')}</Button>
        </form>
      </details>
      {active.length > 0 ? <Active ui={ui} active={active} clearHref={clearHref} level={level} /> : null}
      {result ? <p class="rn-filter__result">{result}</p> : null}
    </div>
  );
}

export interface SegmentedLinksProps {
  label: string;
  items: readonly { href: string; label: string; current?: boolean | undefined }[];
}

/** A view or a period, kept in the address: a few links of which one is open. */
export function SegmentedLinks({ label, items }: SegmentedLinksProps): JSX.Element {
  return (
    <div class="rn-bar__l">
      <span aria-hidden="true">{label}</span>
      <nav aria-label={label}>
        <ul class="rn-seg">
          {items.map(({ href, label: text, current }) => (
            <li>
              <a href={href} aria-current={current ? 'true' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

export interface ChoiceInBarProps {
  ui: Ui;
  /** The list it narrows; the choice becomes its query. */
  action: string;
  /** What else of the query stays. */
  hidden?: Readonly<Record<string, string>> | URLSearchParams | undefined;
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** One choice that narrows a list, in sight beside its views: a filter of one field needs no opening. */
export function ChoiceInBar({ ui, action, hidden = {}, name, label, value, options }: ChoiceInBarProps): JSX.Element {
  return (
    <form class="rn-bar__pick" method="get" action={action} autocomplete="off">
      {(hidden instanceof URLSearchParams ? [...hidden] : Object.entries(hidden)).map(([key, kept]) => (
        <input type="hidden" name={key} value={kept} />
      ))}
      <label for={name}>{label}</label>
      <select class="govuk-select" id={name} name={name} autocomplete="off">
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Button kind="secondary" small>
        {uiTexts(ui.language)('filter.apply')}
      </Button>
    </form>
  );
}

/** Segmented links and choices beside one another, above a list. */
export function Bar({ children }: { children: Child }): JSX.Element {
  return <div class="rn-bar">{children}</div>;
}
