import { releaseStudy } from '../../src/study/index.ts';
import { attack } from './attack.ts';
import { attackJointly } from './joint.ts';
import { readRelease } from './known.ts';
import { someStudy } from './people.ts';
import { truthOf, wrongNumbers } from './truth.ts';

/** What attacking a series of releases of the program has shown. */
export interface Outcome {
  readonly hidden: number;
  readonly jointly: number;
  /** One line a fault, with the seed that makes it again. */
  readonly faults: readonly string[];
}

/** Tables over all attributes at once with more cells than this are not tried: the programme would take seconds. */
const mostJointly = 240;

/**
 * Makes people from each seed, has the program release tables about them, and attacks. Most studies are small, because
 * small ones have the narrow places; every third has up to four attributes and three dimensions.
 */
export async function attackReleases(from: number, count: number): Promise<Outcome> {
  const faults: string[] = [];
  let [hidden, jointly] = [0, 0];
  for (let seed = from; seed < from + count; seed += 1) {
    const found = await attackOne(seed);
    faults.push(...found.faults);
    hidden += found.hidden;
    jointly += found.jointly;
  }
  return { hidden, jointly, faults };
}

async function attackOne(seed: number): Promise<Outcome> {
  const { records, k, tables } = someStudy(seed, seed % 3 === 0 ? {} : { attributes: 3, dimensions: 2 });
  const release = await releaseStudy(records, { k, tables });
  const truth = truthOf(records, release.attributes);
  const findings = attack(release, truth);
  const joint = seed % 5 === 0 ? attackJointly(release, mostJointly, truth) : undefined;
  const line = (what: string) => `seed ${seed}, k ${k}: ${what}`;
  return {
    hidden: readRelease(release).hidden.size,
    jointly: joint ? 1 : 0,
    faults: [
      ...wrongNumbers(records, release).map((cell) => line(`${cell} is not the true number`)),
      ...[...findings, ...(joint ?? [])].map(({ name, low, high, by }) =>
        line(`${name} lies in ${low}…${high} (${by})`),
      ),
    ],
  };
}
