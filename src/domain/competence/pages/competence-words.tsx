import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Language } from '../../../platform/i18n/texts.ts';
import { type Day, formatDate } from '../../../platform/time/format.ts';
import { type IconName, Mark, type Row, StatusTag, type Ui } from '../../../platform/ui/index.ts';
import { practiceTexts } from '../../practice/index.ts';
import { competenceTexts } from '../competence.texts.ts';
import { type CompetenceTheme, type Learnt, type Level, standingOf } from '../competence.ts';

export const themeName = (language: Language, theme: CompetenceTheme): string =>
  practiceTexts(language)(`theme.${theme}`);

export const themeNames = (language: Language, themes: readonly CompetenceTheme[]): string =>
  themes.map((theme) => themeName(language, theme)).join(', ');

/** The mark of a word: full, half, ring; hatched where none is shown. It always stands beside the word. */
export const signs = {
  'guides-others': 'circle-full',
  can: 'circle-half',
  'needs-support': 'circle',
  'not-shown': 'circle-hatched',
} as const satisfies Record<Level | 'not-shown', IconName>;

/** What is told of one theme: the mark and the word. */
export const Word = ({ ui, word }: { ui: Ui; word: Level | 'not-shown' }): JSX.Element => (
  <Mark
    icon={signs[word]}
    tone={word === 'not-shown' ? 'muted' : 'lake'}
    word={competenceTexts(ui.language)(`word.${word}`)}
  />
);

/** Until when a training is valid; soon and past are said so. */
export function Until({ ui, until, today }: { ui: Ui; until: Day | null; today: Day }): JSX.Element {
  const t = competenceTexts(ui.language);
  if (until === null) return <>{t('until.for-good')}</>;
  const day = formatDate(ui.language, until);
  const standing = standingOf(until, today);
  if (standing === 'valid') return <>{t('until.day', { day })}</>;
  return <StatusTag state={standing === 'ended' ? 'stopped' : 'soon'} text={t(`until.${standing}`, { day })} />;
}

/** What a training that was done says of itself. */
export const learntFacts = (ui: Ui, { themes, doneOn, validUntil }: Learnt, today: Day): Row['facts'] => [
  themeNames(ui.language, themes),
  competenceTexts(ui.language)('done.day', { day: formatDate(ui.language, doneOn) }),
  <Until ui={ui} until={validUntil} today={today} />,
];
