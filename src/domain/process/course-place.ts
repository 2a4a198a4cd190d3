import type { ProcessClass } from './codes.ts';

/** Where a line of a course lies; a residence track lies apart. */
export interface Place {
  readonly roomId: number;
  readonly class: ProcessClass;
}

/** Every line of a course tells in which room it lies. */
export const place = {
  shown: (row: { readonly room_id: number; readonly class: ProcessClass }): Place => ({
    roomId: row.room_id,
    class: row.class,
  }),
};
