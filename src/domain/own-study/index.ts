export type { ReportLogin } from './count-own.ts';
export { halfYearOf, isHalfYear, nextHalfYear } from './half-years.ts';
export { labelOf, valueLabelOf } from './labels.ts';
export { makeOwnRelease, type OwnQuestion, type OwnRelease } from './make-own-release.ts';
export { ownStudyTexts } from './own-study.texts.ts';
export { cliques, type OwnQuestionKey, ownQuestions } from './own-tables.ts';
export { type VariableKey, valuesOf, variableKeys, variables } from './variables.ts';
