export const fi = {
  former: 'Aiemmat versiot',
  'former.reason': 'Syy: {reason}',
  'field.reason': 'Miksi korjaat?',
  'field.mistaken': 'Kirjattu vahingossa: rivi poistuu listasta, mutta säilyy historiassa',
} as const;
