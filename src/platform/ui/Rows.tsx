import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Due, type DueProps } from './Due.tsx';
import { Icon, type Tone } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Link } from './Text.tsx';

export interface Row {
  title: Child;
  /** Muted facts; drawn with · between them. Empty ones are left out. */
  facts?: readonly Child[] | undefined;
  /** Longer text below the facts; line breaks are kept. */
  text?: Child;
  icon?: { name: IconName; tone?: Tone | undefined } | undefined;
  /** Time of day at the left, such as `10.00`. */
  time?: string | undefined;
  /** Date at the right on wide screens; late and soon get an icon. */
  date?: Child;
  due?: DueProps | undefined;
  action?: { href: string; label: string; hidden?: string | undefined } | undefined;
  /** A small form or button instead of a link. */
  control?: Child;
  /** Beside what is to be done: what opens in the row, as wide as its text. */
  beside?: Child;
}

export interface RowsProps {
  rows: readonly Row[];
  /** The list is numbered by time or rank. */
  ordered?: boolean | undefined;
}

const present = (fact: Child): boolean => fact !== undefined && fact !== null && fact !== false && fact !== '';

/** Muted facts of one row, with · between them. */
export function Facts({ facts }: { facts: readonly Child[] }): JSX.Element {
  return (
    <p class="rn-rows__s">
      {facts.filter(present).map((fact, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          {fact}
        </>
      ))}
    </p>
  );
}

function RowText({ row }: { row: Row }): JSX.Element {
  return (
    <>
      <p class="rn-rows__t">{row.title}</p>
      {row.facts?.some(present) ? <Facts facts={row.facts} /> : null}
      {row.text ? <p class="rn-rows__more">{row.text}</p> : null}
    </>
  );
}

function RowAction({ row }: { row: Row }): JSX.Element | null {
  const link = row.action ? (
    <Link href={row.action.href} hidden={row.action.hidden}>
      {row.action.label}
    </Link>
  ) : null;
  if (row.control || row.beside)
    return (
      <div class="rn-rows__a rn-noprint">
        {row.control ?? link}
        {row.beside}
      </div>
    );
  return link ? <p class="rn-rows__a">{link}</p> : null;
}

/** Rows of one card: who, what, when, and one thing to do. One column on a phone. */
export function Rows({ rows, ordered }: RowsProps): JSX.Element {
  const timed = rows.some((row) => row.time !== undefined);
  const pictured = !timed && rows.some((row) => row.icon);
  const right = rows.some((row) => [row.action, row.control, row.beside, row.date, row.due].some(Boolean));
  const classes = `rn-rows${timed ? ' rn-rows--time' : ''}${pictured ? ' rn-rows--ico' : ''}${right ? ' rn-rows--act' : ''}`;
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag class={classes}>
      {rows.map((row) => (
        <li>
          {timed ? <span class="rn-time">{row.time}</span> : null}
          {pictured ? row.icon ? <Icon name={row.icon.name} tone={row.icon.tone ?? 'lake'} /> : <span /> : null}
          <div>
            <RowText row={row} />
          </div>
          {row.due ? (
            <p class="rn-date rn-rows__s">
              <Due {...row.due} />
            </p>
          ) : row.date ? (
            <p class="rn-date rn-rows__s">{row.date}</p>
          ) : null}
          <RowAction row={row} />
        </li>
      ))}
    </Tag>
  );
}
