export { classOptions } from './class-options.ts';
export { closedWords, type Place, reasonOf } from './closed-words.ts';
export { formerVersions } from './former.queries.ts';
export type { FormerColumns, FormerVersion } from './former-version.ts';
export {
  type Kept,
  type KeptRow,
  keptColumns,
  keptView,
  openBody,
  ownRoom,
} from './kept.queries.ts';
export { keptTexts } from './kept.texts.ts';
export { Former } from './pages/Former.tsx';
export { ownFirst, type Placed, queryLines } from './placed.queries.ts';
export { roomTexts } from './room.texts.ts';
export {
  classIcons,
  type GrantableClass,
  grantableClasses,
  type InformationClass,
  informationClasses,
  type NoteClass,
  noteClasses,
} from './room.ts';
