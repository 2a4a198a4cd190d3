export { citeAll, citeWords, lengthOfTime, markWords, placeWords, plainPlace } from './cite.ts';
export { lawTexts } from './law.texts.ts';
export { drawnIn, lawful, sentencesDrawing } from './lawful-texts.ts';
export { DutyException } from './pages/DutyException.tsx';
export { Length, type Mark, marks, type Provision, standsOn, termStates } from './provision.ts';
export { isProvisionKey, limitOf, type ProvisionKey, provisionKeys, provisionOf } from './register.ts';
export { type StatuteKey, statuteKeys, statuteOf, textOf } from './statutes.ts';
export { Words } from './words.ts';
