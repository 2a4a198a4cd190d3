import { type Provision, type ProvisionKey, provisionOf } from '../../law/index.ts';

const keys = [
  'palermo-3',
  'rl-25-3-1',
  'rl-25-3-1-purposes',
  'rl-25-3-1-marriage',
  'rl-25-3-2',
  'rl-25-3a',
  'eu-2011-36-2',
  'eu-2011-36-2-3',
  'eu-2011-36-2-5',
  'eu-2011-36-use',
  'vl-33',
  'rl-20-sexual',
  'rl-20-buying',
  'rl-20-pandering',
  'rl-20-aggravated-pandering',
  'rl-47-3a',
  'rl-25-8',
  'rl-25-7',
  'rl-25-1',
  'rl-25-2',
  'rl-36-6',
  'rl-36-7',
  'rl-17-8',
] as const satisfies readonly ProvisionKey[];

/** Provisions of the register behind the elements and the near offences, and that by which help is decided on. */
export const provisionsNow = (): Provision[] => keys.map((key) => provisionOf(key));
