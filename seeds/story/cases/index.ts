import type { CaseStory } from '../script.ts';
import { haapa } from './haapa.ts';
import { hassel } from './hassel.ts';
import { jalava } from './jalava.ts';
import { kanerva } from './kanerva.ts';
import { koivu } from './koivu.ts';
import { kuusi } from './kuusi.ts';
import { leppa } from './leppa.ts';
import { lumme } from './lumme.ts';
import { paju } from './paju.ts';
import { pihlaja } from './pihlaja.ts';
import { raita } from './raita.ts';
import { ronn } from './ronn.ts';
import { suvi } from './suvi.ts';
import { tuomi } from './tuomi.ts';
import { vaahtera } from './vaahtera.ts';

/** Every case of the story. */
export const cases: readonly CaseStory[] = [
  koivu,
  kanerva,
  suvi,
  pihlaja,
  raita,
  haapa,
  vaahtera,
  tuomi,
  kuusi,
  leppa,
  jalava,
  ronn,
  hassel,
  paju,
  lumme,
];
