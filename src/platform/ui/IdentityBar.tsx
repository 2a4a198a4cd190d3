import type { JSX } from 'hono/jsx/jsx-runtime';
import { quoted } from '../i18n/quoted.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import type { Ui } from './ui.ts';

export interface IdentityBarProps {
  ui: Ui;
  /** Name of the region, such as "Tapaus". */
  label: string;
  /** As shown: `T-7F3K2Q`. */
  code: string;
  codeWord: string | null;
  facts: readonly { icon: IconName; text: string }[];
  /** What must not be missed: `warn` forbids or protects, `check` asks to check first, `ok` is how it goes. */
  flags: readonly { icon: IconName; text: string; tone: 'warn' | 'check' | 'ok' }[];
}

/** Whose page this is; on every page of a case. */
export function IdentityBar({ ui, label, code, codeWord, facts, flags }: IdentityBarProps): JSX.Element {
  return (
    <section class="moj-identity-bar" aria-label={label}>
      <div class="govuk-width-container">
        <div class="moj-identity-bar__container">
          <div class="moj-identity-bar__details">
            <span class="moj-identity-bar__title">
              <span class="rn-code">{code}</span>
              {codeWord === null ? null : ` ${quoted(ui.language, codeWord)}`}
            </span>
          </div>
          {facts.length > 0 ? (
            <ul class="rn-facts">
              {facts.map((fact) => (
                <li>
                  <Icon name={fact.icon} />
                  <span>{fact.text}</span>
                </li>
              ))}
            </ul>
          ) : null}
          {flags.length > 0 ? (
            <ul class="rn-facts rn-facts--flags">
              {flags.map((flag) => (
                <li class={flag.tone === 'warn' ? 'rn-flag' : `rn-flag rn-flag--${flag.tone}`}>
                  <Icon name={flag.icon} />
                  <span>{flag.text}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </section>
  );
}
