import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Fold, Ui } from '../../../platform/ui/index.ts';
import { everywhere, languageName, openingWords, type Readable, regionName } from '../../service/index.ts';
import { helpHereTexts } from '../help-here.texts.ts';
import type { NearService } from '../near.ts';

/** A text of another is told so far: what is longer is cut at a word. */
const longest = 280;
const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, '')}…`;

export const named = (ui: Ui, languages: readonly string[]): string =>
  languages
    .map((code) => languageName(ui.language, code))
    .toSorted((a, b) => a.localeCompare(b, ui.language))
    .join(', ');

/** What one wants to know before one calls; what nobody has told is not said. */
function factsOf(ui: Ui, service: NearService, said: Readable, language: string | undefined): string[] {
  const t = helpHereTexts(ui.language);
  const { nameless, whoPays, languages, heard } = service;
  return [
    ...(nameless === 'not-told' ? [] : [t(`nameless.${nameless}`)]),
    ...(whoPays === 'free' ? [t('free')] : []),
    ...(heard === 'interpreter' && language
      ? [t('heard.interpreter', { language: languageName(ui.language, language) })]
      : []),
    ...(heard === 'not-told' ? [t('heard.not-told')] : []),
    ...(languages.length > 0 ? [t('languages', { languages: named(ui, languages) })] : []),
    ...said.opening.map((line) => t('opening', { when: openingWords(ui, line) })),
    ...(said.eligibility ? [t('whom', { who: cut(said.eligibility) })] : []),
    ...(said.access ? [t('begin', { how: cut(said.access) })] : []),
  ];
}

function Reach({ ui, said }: { ui: Ui; said: Readable }): JSX.Element {
  const t = helpHereTexts(ui.language);
  const ways: Child[] = [
    ...said.phones.map(({ number }) => (
      <a class="govuk-button rn-number" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
        {t('call', { number })}
      </a>
    )),
    ...(said.url === null
      ? []
      : [
          <a class="govuk-link" href={said.url} rel="noreferrer">
            {t('web')}
          </a>,
        ]),
  ];
  if (ways.length === 0) return <p class="rn-muted">{t('reach')}</p>;
  return (
    <ul class="rn-numbers">
      {ways.map((way) => (
        <li>{way}</li>
      ))}
    </ul>
  );
}

/** A service for anybody in one line: whom to call, whether one must tell who one is; opened, what it does and how to ask. */
export function serviceFold(
  ui: Ui,
  service: NearService,
  { nth, language, open }: { nth: number; language: string | undefined; open: boolean },
): Fold {
  const t = helpHereTexts(ui.language);
  const said = service.said(ui.language);
  const about = said.summary ?? said.description;
  const places = service.regions.map((region) =>
    region === everywhere ? t('country') : regionName(ui.language, region),
  );
  return {
    id: `palvelu-${nth}`,
    title: said.name,
    lead: said.phones.map(({ number }) => number).join(' · '),
    text: [
      ...(service.nameless === 'yes' ? [t('nameless.short')] : []),
      ...(service.whoPays === 'free' ? [t('free.short')] : []),
      ...(service.heard === 'interpreter' ? [t('heard.short')] : []),
    ].join(' · '),
    open,
    children: (
      <>
        <p class="rn-small rn-muted">{[service.provider, ...places.slice(0, 3)].join(' · ')}</p>
        {about ? <p class="govuk-body">{cut(about)}</p> : null}
        <Reach ui={ui} said={said} />
        <ul class="govuk-list">
          {factsOf(ui, service, said, language).map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      </>
    ),
  };
}
