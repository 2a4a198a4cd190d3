import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Chip, ClassChips } from './Chips.tsx';
import { Icon } from './Icon.tsx';
import { Heading, Hidden, type Level, Link } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

export interface ConsentCardProps {
  ui: Ui;
  /** Unique in the page; the action is described by it. */
  id: string;
  level?: Level | undefined;
  /** Who gives, and to whom; or several who share among themselves. */
  parties: { from: string; to: readonly string[] } | { among: readonly string[] };
  chips: readonly Chip[];
  /** Purpose, time, and what else must be seen. */
  facts: readonly { term: string; detail: Child }[];
  /** How and when it was given. */
  given: Child;
  action?: { href: string; label: string } | undefined;
  /** Over or withdrawn: quiet ground. */
  ended?: boolean | undefined;
}

function Parties({ ui, parties }: Pick<ConsentCardProps, 'ui' | 'parties'>): JSX.Element {
  const t = uiTexts(ui.language);
  if ('among' in parties) {
    return (
      <>
        <Hidden>{t('consent.among')} </Hidden>
        {parties.among.map((name, index) => (
          <>
            {index > 0 ? <Icon name="swap" /> : null}
            <span>
              {name}
              {index < parties.among.length - 1 ? <Hidden>, </Hidden> : null}
            </span>
          </>
        ))}
      </>
    );
  }
  return (
    <>
      <span>{parties.from}</span>
      <Icon name="arrow-right" />
      <Hidden>{t('consent.to')} </Hidden>
      <span>{parties.to.join(', ')}</span>
    </>
  );
}

/** One consent: between whom, what, why, how long, how it was given, and the way to end it. An item of ConsentList. */
export function ConsentCard({
  ui,
  id,
  level = 3,
  parties,
  chips,
  facts,
  given,
  action,
  ended,
}: ConsentCardProps): JSX.Element {
  return (
    <li class={`rn-card rn-consent${ended ? ' rn-consent--ended' : ''}`}>
      <div class="rn-card__body">
        <Heading level={level} id={id} class="rn-flow">
          <Parties ui={ui} parties={parties} />
        </Heading>
        <ClassChips ui={ui} chips={chips} />
        <dl class="rn-dl">
          {facts.map(({ term, detail }) => (
            <>
              <dt>{term}</dt>
              <dd>{detail}</dd>
            </>
          ))}
        </dl>
      </div>
      <div class="rn-card__foot">
        <span>{given}</span>
        {action ? (
          <span class="rn-noprint">
            <Link href={action.href} describedBy={id}>
              {action.label}
            </Link>
          </span>
        ) : null}
      </div>
    </li>
  );
}

/** Consents side by side; one below the other on a phone. */
export function ConsentList({ children }: { children: Child }): JSX.Element {
  return <ul class="rn-consents">{children}</ul>;
}
