import { shownClass } from '../line/index.ts';
import type { ProcessClass } from './codes.ts';

/** Every line of a course tells in which class it lies; a residence track lies apart. */
export const placeFields = { class: shownClass<ProcessClass>() };
