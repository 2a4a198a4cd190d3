import type { PieceSort } from '../codes.ts';

/** Where each sort is recorded, below the page of the case. */
export const recordSlugs: Readonly<Record<PieceSort, string>> = {
  event: '/kokonaisuus/lisaa/tapahtuma',
  actor: '/kokonaisuus/lisaa/ihminen',
  thing: '/kokonaisuus/lisaa/asia',
  control: '/kokonaisuus/lisaa/keino',
  factor: '/kokonaisuus/lisaa/riski-tai-suoja',
  exploitation: '/kokonaisuus/lisaa/muoto',
};
