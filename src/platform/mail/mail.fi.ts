export const fi = {
  subject: 'Uutta Rinnallassa',
  text: 'Sinulle on uutta Rinnallassa. Kirjaudu sisään kuten tavallisesti.\n\nTässä viestissä ei ole linkkiä eikä muuta tietoa. Siihen ei voi vastata.\n',
} as const;
