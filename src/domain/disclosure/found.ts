import type { Telling } from '../../platform/identity/tells-where.ts';

/** What may not leave in a text: where somebody is, who, or the name of a shelter or of another place that not everybody may know of. */
export const foundKinds = [
  'street-address',
  'postal-code',
  'map-link',
  'link',
  'coordinates',
  'phone',
  'email',
  'identity-code',
  'place-name',
] as const satisfies readonly (Telling | 'place-name')[];
export type Found = (typeof foundKinds)[number];

/** Which text of which line, or of which link by its place, held what. */
export interface Unchecked {
  readonly of: 'line' | 'link';
  readonly at: number;
  readonly field: 'label' | 'text' | 'where';
  readonly kinds: readonly Found[];
}
