import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon, type Tone } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Hidden } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

/** A case by its code, `T-7F3K2Q`; a link where the row leads to it. */
export function CaseCode({ code, href }: { code: string; href?: string | undefined }): JSX.Element {
  return href ? (
    <a class="rn-case" href={href}>
      {code}
    </a>
  ) : (
    <span class="rn-case">{code}</span>
  );
}

export interface Chip {
  icon: IconName;
  label: string;
  /** No right to it: dashed, with a lock, and "(ei näe)" for those who listen. */
  closed?: boolean | undefined;
}

/** A kind of information: icon and word. */
export function ClassChip({ ui, icon, label, closed }: Chip & { ui: Ui }): JSX.Element {
  return (
    <span class={closed ? 'rn-chip rn-chip--closed' : 'rn-chip'}>
      <Icon name={closed ? 'lock' : icon} />
      {label}
      {closed ? <Hidden> {uiTexts(ui.language)('closed')}</Hidden> : null}
    </span>
  );
}

export function ClassChips({ ui, chips }: { ui: Ui; chips: readonly Chip[] }): JSX.Element {
  return (
    <ul class="rn-chips">
      {chips.map((chip) => (
        <li>
          <ClassChip ui={ui} {...chip} />
        </li>
      ))}
    </ul>
  );
}

export interface StatusTagProps {
  /** `active` holds, `soon` asks for something or waits, `ended` is over, `stopped` was ended by somebody. */
  state: 'active' | 'soon' | 'ended' | 'stopped' | 'plain';
  text: string;
  icon?: IconName | undefined;
}

const stateIcons = { active: 'check', soon: 'clock', ended: 'dash', stopped: 'cross', plain: 'info' } as const;

/** The state of a matter: icon and word. */
export function StatusTag({ state, text, icon }: StatusTagProps): JSX.Element {
  return (
    <span class={`rn-tag rn-tag--${state}`}>
      <Icon name={icon ?? stateIcons[state]} small />
      {text}
    </span>
  );
}

export interface MarkProps {
  icon: IconName;
  tone: Tone;
  word: string;
}

/** A value of a table cell: icon and word. */
export function Mark({ icon, tone, word }: MarkProps): JSX.Element {
  return (
    <span class="rn-mark">
      <Icon name={icon} tone={tone} />
      {word}
    </span>
  );
}
