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
