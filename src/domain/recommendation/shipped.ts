import type { Recommendation } from './item.ts';
import { aok, nap } from './rows/aok-and-nap.ts';
import { eu21, nrm22 } from './rows/eu21-and-nrm22.ts';
import { greta2 } from './rows/greta2.ts';
import { greta3 } from './rows/greta3.ts';
import { havm, laps, yvv } from './rows/ombudsmen-and-parliament.ts';
import { ikut, seive } from './rows/seive-and-ikut.ts';
import { themesOfHelp } from './rows/themes-help.ts';
import { themesOfProcess } from './rows/themes-process.ts';
import { tip18 } from './rows/tip18.ts';
import { tip19 } from './rows/tip19.ts';
import { tip17, tip20 } from './rows/tip20-and-17.ts';

/** Every recommendation that the program brings along. */
export const shippedItems: readonly Recommendation[] = [
  ...aok,
  ...nap,
  ...eu21,
  ...nrm22,
  ...greta2,
  ...greta3,
  ...laps,
  ...yvv,
  ...havm,
  ...seive,
  ...ikut,
  ...themesOfHelp,
  ...themesOfProcess,
  ...tip18,
  ...tip19,
  ...tip20,
  ...tip17,
];
