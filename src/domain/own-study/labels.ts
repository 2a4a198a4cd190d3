import { type Language, languages } from '../../platform/i18n/texts.ts';
import { type InThreeLanguages, waitBands } from '../../study/index.ts';
import { processTexts } from '../process/index.ts';
import { countyByName, regionName } from '../service/index.ts';
import { soonDays } from './groups.ts';
import { ownStudyTexts } from './own-study.texts.ts';
import { type VariableKey, variableOf } from './variables.ts';

const inAll = (say: (language: Language) => string): InThreeLanguages =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as InThreeLanguages;

/** What words of variables count. */
const counted = { days: soonDays };

/** What a variable is called. */
export const labelOf = (key: VariableKey): InThreeLanguages =>
  inAll((language) => ownStudyTexts(language)(`variable.${key}`, counted));

/** What a value of a variable is called: a period and a region of this deployment what they are, a county as in the language. */
export function valueLabelOf(key: VariableKey, value: string): InThreeLanguages {
  const { values, words = key } = variableOf(key);
  if (!Array.isArray(values)) return inAll((language) => regionName(language, countyByName(value) ?? value));
  const wait = words === 'wait' && waitBands.find(({ code }) => code === value);
  return wait ? wait.label : inAll((language) => saidOf(words, value, language));
}

function saidOf(words: string, value: string, language: Language): string {
  const t = ownStudyTexts(language);
  const [, from = '', isWide, to = ''] = /^(\d+)(--?|\+)?(\d*)$/.exec(value) ?? [];
  if (from === '')
    return (
      processTexts.find(language, `stage.${value}`) ??
      ownStudyTexts.find(language, `value.${words}.${value}`, counted) ??
      value
    );
  if (words === 'length') return t(to ? 'value.days' : 'value.daysAtLeast', { from, to });
  return isWide === '+' ? t('value.atLeast', { from }) : to ? `${from}–${to}` : from;
}
