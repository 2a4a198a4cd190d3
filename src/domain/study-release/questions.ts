import { type OwnQuestionKey, ownQuestions, type VariableKey, variableKeys } from '../own-study/index.ts';

/** The questions that come with the program, as a form offers them. */
export const questionKeys = Object.keys(ownQuestions) as [OwnQuestionKey, ...OwnQuestionKey[]];

/** What is kept of a study may name a question of a former release. */
export const isQuestion = (key: string): key is OwnQuestionKey => Object.hasOwn(ownQuestions, key);

/** The facts that a question shows. */
export const shownBy = (key: OwnQuestionKey): readonly VariableKey[] => ownQuestions[key].variables ?? variableKeys;
