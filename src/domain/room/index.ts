export { classIcons, type GrantableClass, grantableClasses, type InformationClass, informationClasses, type NoteClass, noteClasses } from './room.ts';
export { roomTexts } from './room.texts.ts';
