export { classOptions } from './class-options.ts';
export { ownRoom } from './own-room.queries.ts';
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
