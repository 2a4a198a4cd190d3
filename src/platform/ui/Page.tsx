import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatTime } from '../time/format.ts';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { Shell, type ShellProps } from './Shell.tsx';
import { SubNavigation } from './SubNavigation.tsx';
import { uiTexts } from './ui.texts.ts';
import { href, type Ui } from './ui.ts';

export interface PageProps extends ShellProps {
  /** Key of the primary navigation link that this page belongs to. */
  current?: string | undefined;
  /** Key of the page below that link, where it has several. */
  under?: string | undefined;
  /** The bar of the case, on every page of a case. */
  identity?: Child;
  /** The pages of the case. */
  subNavigation?: Child;
}

/** A whole page: everything around its content. */
export function Page({ current, under, identity, subNavigation, children, ...shell }: PageProps): JSX.Element {
  return (
    <Shell {...shell}>
      <Header ui={shell.ui} current={current} />
      {identity}
      {subNavigation}
      <Below ui={shell.ui} current={current} under={under} />
      <main id="sisalto" class="govuk-width-container" tabindex={-1}>
        <div class="rn-main">
          <SavedNotice ui={shell.ui} />
          {children}
        </div>
      </main>
      <Footer ui={shell.ui} />
    </Shell>
  );
}

/** Says once, on the page that follows, that it was saved, and leads to where it is corrected or taken back. */
function SavedNotice({ ui }: { ui: Ui }): JSX.Element | null {
  if (!ui.saved) return null;
  const t = uiTexts(ui.language);
  const { way } = ui.saved;
  return (
    <div class="rn-saved rn-noprint">
      <Notice tone="done">
        {t('saved', { time: formatTime(ui.language, ui.now) })}{' '}
        {way ? <a href={href(ui, way.at)}>{t(`saved.${way.does}`)}</a> : null}
      </Notice>
    </div>
  );
}

/** The pages below the link of the primary navigation that is open. */
function Below({ ui, current, under }: Pick<PageProps, 'ui' | 'current' | 'under'>): JSX.Element | null {
  const link = ui.navigation.find(({ key }) => key === current);
  if (!link?.pages || under === undefined) return null;
  return <SubNavigation ui={ui} label={link.label} items={link.pages} current={under} />;
}

function Footer({ ui }: { ui: Ui }): JSX.Element {
  const t = uiTexts(ui.language);
  return (
    <footer class="rn-footer">
      <div class="govuk-width-container">
        <ul aria-label={t('footer')}>
          <li>
            <a href={href(ui, '/apua')}>{t('help-now')}</a>
          </li>
          <li>
            <a href={href(ui, '/saavutettavuus')}>{t('accessibility')}</a>
          </li>
          <li>
            <a href={href(ui, '/tietosuoja')}>{t('privacy')}</a>
          </li>
          {ui.worker ? (
            <li>
              <a href={href(ui, '/miksi')}>{t('why')}</a>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  );
}
