import { ctdcOtherNames, ctdcQuestions } from './ctdc-questions.ts';
import { ctdcFields, ctdcRepeats, optionOf } from './ctdc-variables.ts';
import { bareSpelling, byBareSpelling, type FlagGroup, type Option, type Scheme } from './scheme.ts';

const mostCharacters = 32;

const flagGroups: readonly FlagGroup[] = ctdcQuestions.map((question) => {
  const options = new Map(
    question.options.flatMap((words) => {
      const option = optionOf(words);
      const codes = [words[0], ctdcOtherNames[words[0]] ?? words[0]];
      return question.starts.flatMap((start) => codes.map((code) => [bareSpelling(start + code), option] as const));
    }),
  );
  return {
    field: question.field,
    optionOf: (columnName) => options.get(bareSpelling(columnName)) ?? cutShort(columnName),
  };

  /** Programs that keep 32 characters of a name cut the longest ones. */
  function cutShort(columnName: string): Option | undefined {
    if (columnName.length !== mostCharacters) return undefined;
    const start = bareSpelling(columnName);
    const found = new Set([...options].flatMap(([name, option]) => (name.startsWith(start) ? [option] : [])));
    return found.size === 1 ? [...found][0] : undefined;
  }
});

const byName = byBareSpelling(ctdcFields, ({ name }) => [name]);
const repeats = new Set(ctdcRepeats.map(bareSpelling));
const fewFlags = 4;
const perpetrator = /^IP_/;

/** The variables of the Counter-Trafficking Data Collaborative. */
export const ctdc: Scheme = {
  name: 'ctdc',
  fieldOf: (columnName) => byName.get(bareSpelling(columnName)),
  groups: flagGroups,
  repeats: (columnName) => repeats.has(bareSpelling(columnName)),
  tellsOfPairs: (columnName) => perpetrator.test(columnName),
};

/** True for the heading of a file of the collaborative: at least four of its columns of 0 and 1. */
export const isCtdc = (heading: readonly string[]): boolean =>
  heading.filter((name) => flagGroups.some(({ optionOf: known }) => known(name))).length >= fewFlags;
