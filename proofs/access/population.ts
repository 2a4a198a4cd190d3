import type { Chance } from './chance.ts';
import { oneOf, perhaps } from './chance.ts';
import type { Organisation, Worker } from './facts.ts';
import type { Kind, Role } from './words.ts';
import { kinds } from './words.ts';

const regions = ['north', 'east', 'south', 'west'] as const;

const howMany: Record<Kind, number> = {
  'victim-support': 2,
  ngo: 3,
  shelter: 4,
  'social-services': 3,
  'health-services': 3,
  'child-protection': 2,
  counsel: 2,
  'assistance-system': 1,
  police: 2,
  prosecutor: 1,
  immigration: 1,
  'regional-network': 1,
  research: 1,
};

/** 26 organisations of all kinds over four regions. */
export const organisations = (): Organisation[] =>
  kinds.flatMap((kind, k) =>
    Array.from(
      { length: howMany[kind] },
      (_, n): Organisation => ({ id: `${kind}-${n + 1}`, kind, region: regions[(k + n) % regions.length]! }),
    ),
  );

const special: readonly (readonly Role[])[] = [
  ['organisation-admin'],
  ['data-protection-officer'],
  ['intake-worker'],
  ['team-lead'],
];
const outside: Partial<Record<Kind, Role>> = { 'regional-network': 'network-coordinator', research: 'researcher' };

/** Eight accounts in each: admin, officer, intake worker, team lead over some, four workers with a second role here and there. */
export function workersOf(chance: Chance, organisation: Organisation, size = 8): Worker[] {
  const id = (n: number): string => `${organisation.id}/${n + 1}`;
  const ordinary = (): readonly Role[] => {
    const own = outside[organisation.kind] ?? 'worker';
    return perhaps(chance, 1, 6)
      ? [own, oneOf(chance, ['data-protection-officer', 'intake-worker', 'system-admin'] as const)]
      : [own];
  };
  return Array.from(
    { length: size },
    (_, n): Worker => ({
      id: id(n),
      organisation: organisation.id,
      roles: special[n] ?? ordinary(),
      ended: null,
      leads: n === 3 ? [id(4), ...(perhaps(chance, 2, 3) ? [id(5)] : [])] : [],
    }),
  );
}
