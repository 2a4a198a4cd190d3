import type { Fact } from './fact.ts';
import { facts as bars } from './facts-bars.ts';
import { facts as ends } from './facts-ends.ts';
import { facts as known } from './facts-known.ts';
import { facts as parts } from './facts-parts.ts';
import { facts as rows } from './facts-rows.ts';
import { facts as warnings } from './facts-warnings.ts';
import { organisationOf, type WorkerKey, workerKeys } from './words.ts';

/** Every fact of the proof. */
export const facts: readonly Fact[] = [...parts, ...bars, ...rows, ...warnings, ...ends, ...known];

/** Who may not know it. */
export const askersOf = ({ knownTo, knownToo = [] }: Fact): readonly WorkerKey[] =>
  workerKeys.filter((key) => !knownTo.includes(organisationOf(key)) && !knownToo.includes(key));
