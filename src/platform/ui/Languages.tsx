import type { JSX } from 'hono/jsx/jsx-runtime';
import { type Language, languages } from '../i18n/texts.ts';
import { Hidden } from './Text.tsx';
import { uiTexts } from './ui.texts.ts';
import type { Ui } from './ui.ts';

const names: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

/** The same page in another language: only the first segment of the address changes. */
export function Languages({ ui }: { ui: Ui }): JSX.Element {
  return (
    <nav aria-label={uiTexts(ui.language)('languages')}>
      <ul class="rn-langs">
        {languages.map((language) => (
          <li>
            <a
              href={`/${language}${ui.path}`}
              lang={language}
              hreflang={language}
              aria-current={language === ui.language ? 'true' : undefined}
            >
              {language.toUpperCase()}
              <Hidden> {names[language]}</Hidden>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
