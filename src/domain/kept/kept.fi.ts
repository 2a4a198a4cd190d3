/** What is said wherever a record is kept, shown and corrected. */
export const fi = {
  by: '{author}, {organisation}',
  'author.unknown': 'kirjaaja',
  'answer.not-asked': 'ei kysytty',
  'answer.did-not-answer': 'ei halunnut vastata',
  'field.hers.hint': 'Hänen sanoillaan, enintään {most} merkkiä.',
  former: 'Aiemmat versiot',
  'former.reason': 'Syy: {reason}',
  'field.reason': 'Miksi korjaat?',
  'field.mistaken': 'Kirjattu vahingossa: rivi poistuu listasta, mutta säilyy historiassa',
  'former.version': 'Versio {version}, {moment}, {author}',
  'error.reason.required': 'Kirjoita, miksi korjaat.',
  'error.outcome.choose': 'Valitse, miten kävi.',
  'reason.changed': 'Joku muu muutti tätä välillä. Katso, mitä nyt on tallennettu, ja tallenna uudelleen.',
} as const;
