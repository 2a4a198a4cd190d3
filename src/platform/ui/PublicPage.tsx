import type { JSX } from 'hono/jsx/jsx-runtime';
import { Languages } from './Languages.tsx';
import { PublicFoot } from './PublicFoot.tsx';
import { Shell, type ShellProps } from './Shell.tsx';
import { uiTexts } from './ui.texts.ts';

export interface PublicPageProps extends ShellProps {
  /** Where the way out leads: an address of ours that empties the browser and goes on to a neutral page. */
  exit: string;
}

/** A page for anybody: no navigation and no name of the service, a way out that stays in sight. */
export function PublicPage({ exit, children, ...shell }: PublicPageProps): JSX.Element {
  const { ui } = shell;
  const t = uiTexts(ui.language);
  return (
    <Shell {...shell}>
      <nav class="rn-leave" aria-label={t('leave')}>
        <a class="govuk-button rn-leave__link" href={exit} data-leave rel="noreferrer">
          {t('leave')}
        </a>
      </nav>
      <main id="sisalto" class="govuk-width-container rn-public" tabindex={-1}>
        <Languages ui={ui} />
        {children}
        <PublicFoot ui={ui} links={['help-now', 'help-here', 'accessibility', 'privacy']} />
      </main>
    </Shell>
  );
}
