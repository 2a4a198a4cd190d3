import { alone, chosenClass, dayIn, mayIdentify, words } from '../line/index.ts';
import { noteClasses } from '../room/index.ts';

/** A note has at most this many characters: it is written in half a minute and read in less. */
export const longestNote = 1000;

export const noteFields = {
  class: chosenClass(noteClasses),
  happenedOn: dayIn('happened_on'),
  text: mayIdentify(alone(words(longestNote))),
};
