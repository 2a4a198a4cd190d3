import { shownAs, shownClass } from '../line/index.ts';
import type { ProcessClass } from './codes.ts';

/** Every line of a course tells in which room it lies; a residence track lies apart. */
export const placeFields = { roomId: shownAs<number>('t.room_id'), class: shownClass<ProcessClass>() };
