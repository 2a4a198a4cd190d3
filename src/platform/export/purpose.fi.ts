/** Asked of whoever gives no purpose of a file that says why. */
export const fi = {
  'error.purpose.any':
    'Kirjoita tarkoitus niin, että siitä ymmärtää, miksi tiedosto tarvitaan: 10–200 merkkiä. Pelkkä ”muu” ei riitä.',
} as const;
