export { citationsOn } from './citations.ts';
export {
  asOfWords,
  checkedWords,
  citeAll,
  citeWords,
  forceWords,
  type Known,
  lengthOfTime,
  markWords,
  numberWords,
  paperWords,
  placeWords,
  statuteWords,
  trailWords,
} from './cite.ts';
export {
  bare,
  Checked,
  canBeChecked,
  changed,
  checkerLength,
  editionAfter,
  type LawEntry,
  Noted,
  printOf,
  type Standing,
} from './entry.ts';
export { amountsOf, amountWords, timesOf, timeWords } from './given.ts';
export {
  keepLawOpenly,
  lawKept,
  readEntries,
  readRuleEntries,
  type WrittenEntry,
  writeLaw,
} from './law.queries.ts';
export { lawTexts } from './law.texts.ts';
export { type DrawingPage, drawnIn, lawful, sentencesDrawing } from './lawful-texts.ts';
export { actSince, firstYear, type Misfit, misfits } from './misfits.ts';
export { DutyException } from './pages/DutyException.tsx';
export { checkedLook, lookOf, markLooks } from './pages/mark-looks.ts';
export {
  Length,
  type Mark,
  marks,
  mostPending,
  type Pending,
  Provision,
  ProvisionChange,
  stages,
  standsOn,
  termStates,
  versions,
} from './provision.ts';
export {
  editionsOf,
  isProvisionKey,
  lawNow,
  limitOf,
  type ProvisionKey,
  provisionKeys,
  provisionOf,
  type Register,
  registerOf,
  shippedRegister,
} from './register.ts';
export { foundWords } from './source-found.ts';
export { type StatuteKey, statuteKeys, statuteOf, textOf } from './statutes.ts';
export { Words } from './words.ts';
