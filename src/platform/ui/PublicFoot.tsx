import type { JSX } from 'hono/jsx/jsx-runtime';
import { uiTexts } from './ui.texts.ts';
import { href, type Ui } from './ui.ts';

const slugs = {
  'help-now': '/apua',
  'help-here': '/apua/alueella',
  'ask-publicly': '/kysy',
  accessibility: '/saavutettavuus',
  privacy: '/tietosuoja',
} as const;

/** Links at the foot of a page for anybody. */
export function PublicFoot({ ui, links }: { ui: Ui; links: readonly (keyof typeof slugs)[] }): JSX.Element {
  return (
    <ul class="rn-signin__foot">
      {links.map((link) => (
        <li>
          <a class="govuk-link govuk-link--no-visited-state" href={href(ui, slugs[link])}>
            {uiTexts(ui.language)(link)}
          </a>
        </li>
      ))}
    </ul>
  );
}
