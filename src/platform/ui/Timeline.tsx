import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Heading, Hidden, type Level } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

/** The lane an entry stands in; the shape tells it in grey as well. */
export type Lane = 'events' | 'services' | 'network' | 'process' | 'wellbeing' | 'gap';

const svg = (inner: string) => raw(`<svg viewBox="0 0 22 22" aria-hidden="true" focusable="false">${inner}</svg>`);
const hollow = (colour: string) => `fill="#fff" stroke="${colour}" stroke-width="2"`;
const circles = (second: string) => `<circle cx="7.5" cy="11" r="5.5"/><circle cx="14.5" cy="11" ${second}/>`;
const gap = svg(
  '<rect x="1.5" y="5" width="19" height="12" fill="#fdf3e0" stroke="#8a5208" stroke-width="1.5" stroke-dasharray="2 3"/>',
);

const happened = {
  events: svg('<path d="M11 2l9 9-9 9-9-9z" fill="#653a76"/>'),
  services: svg('<rect x="1" y="5" width="20" height="12" rx="6" fill="#0b6650"/>'),
  network: svg(`<g fill="#8a5208">${circles('r="6" stroke="#fff" stroke-width="1.5"')}</g>`),
  process: svg('<rect x="4" y="4" width="14" height="14" fill="#23598f"/>'),
  wellbeing: svg('<path d="M11 3l8 15H3z" fill="#3d4a52"/>'),
  gap,
};
const planned = {
  events: svg(`<path d="M11 3l8 8-8 8-8-8z" ${hollow('#653a76')}/>`),
  services: svg(`<rect x="2" y="6" width="18" height="10" rx="5" ${hollow('#0b6650')}/>`),
  network: svg(`<g ${hollow('#8a5208')}>${circles('r="5.5"')}</g>`),
  process: svg(`<rect x="4" y="4" width="14" height="14" ${hollow('#23598f')}/>`),
  wellbeing: svg(`<path d="M11 4l7 13H4z" ${hollow('#3d4a52')}/>`),
  gap,
};

export interface TimelineEntry {
  /** Where links into the list lead. */
  id?: string | undefined;
  lane: Lane;
  /** Not happened yet: hollow, and "tuleva" for those who listen. */
  planned?: boolean | undefined;
  title: Child;
  /** The page of its own. */
  href?: string | undefined;
  /** Lane and who: "Rikosprosessi, Rikostutkinta". */
  byline: string;
  /** Day, and time only when it is known. */
  date: Child;
  /** A short text; line breaks are kept. */
  text?: Child;
  /** A text that may distress: behind its factual name. */
  folded?: { summary: string; text: string } | undefined;
  action?: { href: string; label: string; hidden?: string | undefined } | undefined;
}

/** A month, or what else was said of the time, with its entries. */
export interface TimelineGroup {
  heading: string;
  entries: readonly TimelineEntry[];
}

/** A year or a month, or what else is folded as one. */
export interface TimelineFold {
  heading: string;
  /** What is in it, beside the heading. */
  note: string;
  open: boolean;
  groups: readonly TimelineGroup[];
}

export interface TimelineProps {
  ui: Ui;
  /** Newest first. */
  groups: readonly (TimelineGroup | TimelineFold)[];
  level?: 2 | 3 | undefined;
  /** The list has the whole width of the page: words stand beside what and when. */
  wide?: boolean | undefined;
}

const link = 'govuk-link govuk-link--no-visited-state';

/** Fifty of these stand on a page: one element each, no parts of the kit inside. */
function entryOf(ui: Ui, entry: TimelineEntry, level: Level): JSX.Element {
  const Tag = `h${level}` as 'h3';
  const { href, folded, action } = entry;
  return (
    <li class="moj-timeline__item" id={entry.id}>
      {(entry.planned ? planned : happened)[entry.lane]}
      <div class="moj-timeline__header">
        <Tag class="moj-timeline__title">
          {href ? (
            <a class={link} href={href}>
              {entry.title}
            </a>
          ) : (
            entry.title
          )}
          {entry.planned ? <Hidden> ({uiTexts(ui.language)('planned')})</Hidden> : null}
        </Tag>
        <p class="moj-timeline__byline">{entry.byline}</p>
      </div>
      {entry.date ? <p class="moj-timeline__date">{entry.date}</p> : null}
      {entry.text ? <p class="moj-timeline__description">{entry.text}</p> : null}
      {folded ? (
        <details class="govuk-details moj-timeline__folded">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{folded.summary}</span>
          </summary>
          <div class="govuk-details__text rn-pre">{folded.text}</div>
        </details>
      ) : null}
      {action ? (
        <p class="moj-timeline__more rn-noprint">
          <a class={link} href={action.href}>
            {action.label}
            {action.hidden ? <span class="govuk-visually-hidden"> {action.hidden}</span> : null}
          </a>
        </p>
      ) : null}
    </li>
  );
}

const heading = 'rn-list__h';

/** A group within a fold. What the fold itself says is not said twice where it folds, and what the fold before ended with not where none does. */
function foldedOf(
  ui: Ui,
  group: TimelineGroup,
  level: Level,
  fold: TimelineFold,
  before: string | undefined,
): JSX.Element {
  const said = group.heading === fold.heading ? ` ${heading}--said` : '';
  const goesOn = group === fold.groups[0] && group.heading === before ? ` ${heading}--on` : '';
  return groupOf(ui, group, level, heading + said + goesOn);
}

function groupOf(ui: Ui, group: TimelineGroup, level: Level, named = heading): JSX.Element {
  return (
    <>
      <Heading level={level} class={named}>
        {group.heading}
      </Heading>
      <ol class="moj-timeline">{group.entries.map((entry) => entryOf(ui, entry, (level + 1) as Level))}</ol>
    </>
  );
}

const lastOf = (group: TimelineGroup | TimelineFold | undefined): string | undefined =>
  group && ('groups' in group ? group.groups.at(-1)?.heading : group.heading);

/** What happened, month by month: the list that says the same as the picture of lanes. */
export function Timeline({ ui, groups, level = 2, wide = false }: TimelineProps): JSX.Element {
  return (
    <div class={wide ? 'rn-list rn-list--wide' : 'rn-list'}>
      {groups.map((group, at) =>
        'groups' in group ? (
          <details class="rn-years" open={group.open}>
            <summary>
              <span class="rn-years__t">{group.heading}</span> <span class="rn-rows__s">{group.note}</span>
            </summary>
            {group.groups.map((each) => foldedOf(ui, each, level, group, lastOf(groups[at - 1])))}
          </details>
        ) : (
          groupOf(ui, group, level)
        ),
      )}
    </div>
  );
}
