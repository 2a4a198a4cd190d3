import { ctdcFields, ctdcQuestions, optionOf } from './ctdc-variables.ts';
import { bareSpelling, byBareSpelling, type FlagGroup, type Scheme } from './scheme.ts';

const flagGroups: readonly FlagGroup[] = ctdcQuestions.map((question) => {
  const options = new Map(
    question.options.flatMap((words) => {
      const option = optionOf(words);
      return question.starts.map((start) => [bareSpelling(start + words[0]), option] as const);
    }),
  );
  return { field: question.field, optionOf: (columnName) => options.get(bareSpelling(columnName)) };
});

const byName = byBareSpelling(ctdcFields, ({ name }) => [name]);
const fewFlags = 4;

/** The variables of the Counter-Trafficking Data Collaborative. */
export const ctdc: Scheme = {
  name: 'ctdc',
  fieldOf: (columnName) => byName.get(bareSpelling(columnName)),
  groups: flagGroups,
};

/** True for the heading of a file of the collaborative: at least four of its columns of 0 and 1. */
export const isCtdc = (heading: readonly string[]): boolean =>
  heading.filter((name) => flagGroups.some(({ optionOf: known }) => known(name))).length >= fewFlags;
