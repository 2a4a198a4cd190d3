import { z } from 'zod';
import type { FileKind, Removal } from '../../platform/files/kinds.ts';
import { tick } from '../../platform/http/fields.ts';
import {
  byProgram,
  chosenClass,
  closed,
  column,
  first,
  type LineView,
  optionalWords,
  reasonOptional,
  words,
} from '../line/index.ts';
import { noteClasses } from '../room/index.ts';

/** Classes that a document can lie in: those of notes, and who somebody is. Where somebody is lies in no document: it has a circle of its own. */
export const documentClasses = [...noteClasses, 'identity'] as const;

/** The largest file that is taken: 25 MB. */
export const mostBytes = 25_000_000;
/** Out of so many newest openings of the case those of one document are told: which file was opened is closed in each. */
export const mostOpenings = 200;
export const [longestName, longestDescription] = [120, 500];

export const documentFields = {
  class: chosenClass(documentClasses),
  name: words(longestName),
  description: optionalWords(longestDescription),
  evidence: first(column('evidence', tick())),
  kind: byProgram(column('kind', z.custom<FileKind>())),
  bytes: byProgram(column('bytes', z.custom<number>())),
  removed: byProgram(column('removed', z.custom<Removal[]>())),
  /** The version with which the file came. */
  filed: byProgram(column('filed', z.custom<number>())),
  /** SHA-256 of the file as it is opened, in hexadecimal. */
  digest: byProgram(closed(z.custom<string>())),
  ...reasonOptional,
};
export type DocumentView = LineView<typeof documentFields>;
