/** What is asked before a file is taken out. */
export const fi = {
  'field.purpose': 'Mihin tarvitset tiedoston?',
  'error.purpose.required': 'Kirjoita, mihin tarvitset tiedoston.',
} as const;
