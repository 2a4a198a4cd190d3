export {
  type FormerVersion,
  type Kept,
  type KeptRow,
  keptColumns,
  keptInCase,
  keptView,
  openBody,
  openReason,
  ownRoom,
  readFormer,
  readVersions,
  sealLine,
  type VersionRow,
} from './kept.queries.ts';
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
