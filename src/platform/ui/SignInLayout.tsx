import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon, Pair } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { Languages } from './Languages.tsx';
import { PublicFoot } from './PublicFoot.tsx';
import { Shell, type ShellProps } from './Shell.tsx';
import { Heading, type Level } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import { href } from './ui.ts';

const art = raw(
  '<svg class="rn-signin__art" viewBox="0 0 300 340" aria-hidden="true" focusable="false"><g stroke-linecap="round" stroke-width="76"><path d="M44 420V44" stroke="#2b6577"/><path d="M172 420V150" stroke="#e8963a"/></g></svg>',
);

export interface SignInLayoutProps extends ShellProps {
  /** The h1, which may say more than the tab. */
  heading: string;
}

/** The page before signing in: what this is at the left, the form at the right; one below the other on a phone. */
export function SignInLayout({ heading, children, ...shell }: SignInLayoutProps): JSX.Element {
  const { ui } = shell;
  const t = uiTexts(ui.language);
  return (
    <Shell {...shell}>
      <div class="rn-signin">
        <header class="rn-signin__side">
          <div class="rn-signin__in">
            <a class="rn-brand rn-brand--light" href={href(ui, '')}>
              <Pair on="light" />
              <span>Rinnalla</span>
            </a>
            <p class="rn-signin__h">{t('claim')}</p>
            <p>{t('claim.more')}</p>
            {art}
          </div>
        </header>
        <main id="sisalto" class="rn-signin__form" tabindex={-1}>
          <Languages ui={ui} />
          <h1 class="rn-h1">{heading}</h1>
          {children}
          <PublicFoot ui={ui} links={['help-now', 'help-here', 'ask-publicly', 'accessibility', 'privacy']} />
        </main>
      </div>
    </Shell>
  );
}

export interface ChoiceGroup {
  heading?: string | undefined;
  choices: readonly { value: string; icon: IconName; title: string; detail: string }[];
}

/** Buttons that send the form, one a choice: pictures beside names, in groups. Stands inside a Form. */
export function ChoiceButtons({
  name,
  groups,
  level = 3,
}: {
  name: string;
  groups: readonly ChoiceGroup[];
  level?: Level;
}): JSX.Element {
  return (
    <>
      {groups.map((group) => (
        <>
          {group.heading ? (
            <Heading level={level} class="rn-roles__h">
              {group.heading}
            </Heading>
          ) : null}
          <ul class="rn-roles">
            {group.choices.map((choice) => (
              <li>
                <button type="submit" name={name} value={choice.value}>
                  <Icon name={choice.icon} />
                  <span>
                    <strong>{choice.title}</strong>
                    <span>{choice.detail}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
