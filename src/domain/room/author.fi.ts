/** Whose record it is, wherever one is shown. */
export const fi = {
  by: '{author}, {organisation}',
  'author.unknown': 'kirjaaja',
} as const;
