/**
 * What is said wherever something is recorded, shown and corrected: who wrote it, what she was not asked, former versions, and what a
 * text that others read must not hold.
 */
export const fi = {
  by: '{author}, {organisation}',
  'handed-from': 'tuli vastuun siirrossa: {organisation}',
  'author.unknown': 'kirjaaja',
  'answer.not-asked': 'ei kysytty',
  'answer.did-not-answer': 'ei halunnut vastata',
  'field.hers.hint': 'Hänen sanoillaan, enintään {most} merkkiä.',
  'error.outcome.choose': 'Valitse, miten kävi.',
  'error.looks-like-identity':
    'Teksti näyttää sisältävän henkilötunnuksen, puhelinnumeron tai sähköpostiosoitteen. Poista se.',
  former: 'Aiemmat versiot',
  'former.reason': 'Syy: {reason}',
  'field.reason': 'Miksi korjaat?',
  'field.mistaken': 'Kirjattu vahingossa: rivi poistuu listasta, mutta säilyy historiassa',
  'former.version': 'Versio {version}, {moment}, {author}',
  'error.reason.required': 'Kirjoita, miksi korjaat.',
  'reason.the-case-is-closed': 'Tapaus on suljettu. Avaa se ensin uudelleen.',
  'reason.changed': 'Joku muu muutti tätä välillä. Katso, mitä nyt on tallennettu, ja tallenna uudelleen.',
} as const;
