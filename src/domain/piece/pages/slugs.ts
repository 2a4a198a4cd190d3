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

/** The sorts that may be put down in several cases at once, and where. */
export const sameSlugs = {
  event: '/kirjaa-sama/tapahtuma',
  control: '/kirjaa-sama/keino',
  factor: '/kirjaa-sama/riski-tai-suoja',
} as const;
export type SameSort = keyof typeof sameSlugs;
export const isSameSort = (sort: PieceSort): sort is SameSort => sort in sameSlugs;
