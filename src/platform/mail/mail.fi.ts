export const fi = {
  'news.subject': 'Uutta Rinnallassa',
  'news.text': 'Sinulle on uutta Rinnallassa. Kirjaudu sisään kuten tavallisesti.',
  'digest.subject': 'Rinnallan aamuviesti',
  'digest.text': 'Rinnallassa on sinulle asioita tälle päivälle. Kirjaudu sisään kuten tavallisesti.',
  foot: 'Tässä viestissä ei ole linkkiä eikä muuta tietoa. Siihen ei voi vastata.',
} as const;
