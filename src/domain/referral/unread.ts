import { dayOf } from '../../platform/time/format.ts';
import type { NoteClass } from '../room/index.ts';
import type { Body, Line } from './referral.ts';

/** What is shown of a request that cannot be opened. */
export const unreadBody = (words: string): Body => ({ asked: words, shared: [] });

/** What is shown of the lines of a class that cannot be opened: one, on the day of the referral. */
export const unreadLines =
  (ofClass: NoteClass, at: Date) =>
  (words: string): Line[] => [{ kind: 'note', class: ofClass, on: dayOf(at), text: words, codes: {} }];
