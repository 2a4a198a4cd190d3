import type { Case, Id, Time, World } from './facts.ts';
import { get } from './facts.ts';
import type { Live } from './live.ts';
import { tokenOf } from './live.ts';
import { toldOfCase } from './looks-case.ts';
import type { Asker } from './looks-own.ts';
import { toldOfOwn } from './looks-own.ts';
import { isActive } from './standing.ts';
import { classes } from './words.ts';

/** Asks the functions of `look` as a worker, and compares every row that they tell with the model. */

type Key = { readonly look: string; readonly on: string; readonly key: string };

const asked = <Of extends { readonly sql: string; readonly inStories?: true }>(
  told: Readonly<Record<string, Of>>,
  inStories: boolean,
) => Object.entries(told).filter(([, each]) => inStories || each.inStories === undefined);

const onCases = (inStories: boolean, setCase: boolean): string =>
  asked(toldOfCase, inStories)
    .filter(([, { setsCase = false }]) => setsCase === setCase)
    .map(([name, { sql }]) => `select '${name}' as look, c as on, k.key from unnest($1::text[]) c, lateral (${sql}) k`)
    .join('\nunion all\n');
const ofOwn = (inStories: boolean): string =>
  asked(toldOfOwn, inStories)
    .map(([name, { sql }]) => `select '${name}' as look, '' as on, k.key from (${sql}) k`)
    .join('\nunion all\n');

async function tell(
  { looks: [client], ids }: Live,
  world: World,
  worker: Id,
  on: readonly string[],
  inStories: boolean,
) {
  await client!.query('begin');
  await client!.query(`select set_config('rinnalla.token', $1, true), set_config('rinnalla.case', '', true)`, [
    tokenOf(worker),
  ]);
  const organisations = [...world.organisations.keys()].map(ids.of);
  const kind = inStories ? 'stories' : 'world';
  const told = await client!.query<Key>({
    name: `looks of cases, ${kind}`,
    text: onCases(inStories, false),
    values: [on, classes, organisations],
  });
  const own = await client!.query<Key>({ name: `looks of one's own, ${kind}`, text: ofOwn(inStories) });
  const entered = inStories
    ? await client!.query<Key>({ name: 'looks that set the case', text: onCases(inStories, true), values: [on] })
    : { rows: [] };
  await client!.query('rollback');
  return [...told.rows, ...own.rows, ...entered.rows];
}

const inWords = ({ look, on, key }: Key): string => `look.${look}${on === '' ? '' : ` of ${on}`}: ${key}`;

const allRight = (id: (model: Id) => string, asker: Asker, cases: readonly Case[], inStories: boolean): string[] => [
  ...asked(toldOfOwn, inStories).flatMap(([look]) =>
    toldOfOwn[look]!.right(asker, id).map((key) => inWords({ look, on: '', key })),
  ),
  ...cases.flatMap((theCase) =>
    asked(toldOfCase, inStories).flatMap(([look]) =>
      toldOfCase[look]!.right({ ...asker, theCase }, id).map((key) => inWords({ look, on: id(theCase.id), key })),
    ),
  ),
];

/**
 * These workers × what every look tells of these cases and of her own: what one side alone tells. In a story, where every row is a fact,
 * more is asked than of a whole world.
 */
export async function wrongLooks(
  live: Live,
  world: World,
  askers: ReadonlyMap<Id, readonly Case[]>,
  now: Time,
  { inStories = false, enough = 200 }: { readonly inStories?: boolean; readonly enough?: number } = {},
): Promise<string[]> {
  const wrong: string[] = [];
  const { ids } = live;
  for (const [worker, cases] of askers) {
    if (wrong.length >= enough) break;
    const by = get(world.workers, worker);
    const told = await tell(
      live,
      world,
      worker,
      cases.map(({ id }) => ids.of(id)),
      inStories,
    );
    const there = new Set(told.map(inWords));
    // Whose account has ended is told nothing.
    const right = new Set(isActive(by, now) ? allRight(ids.of, { world, by, now }, cases, inStories) : []);
    for (const key of there) if (!right.has(key)) wrong.push(`leak: ${worker} is told by ${key}`);
    for (const key of right) if (!there.has(key)) wrong.push(`missing: ${worker} is not told by ${key}`);
  }
  return wrong;
}

/** Of some cases of a whole world, everybody who has ever been named there, and one who never was. */
export function someAskers(world: World, every: number): Map<Id, Case[]> {
  const askers = new Map<Id, Case[]>();
  const everybody = [...world.workers.keys()];
  for (const [n, theCase] of [...world.cases.values()].entries()) {
    if (n % every !== 0) continue;
    const near = new Set(theCase.members.map(({ worker }) => worker));
    for (const worker of [...near, everybody[(n * 7) % everybody.length]!])
      askers.set(worker, [...(askers.get(worker) ?? []), theCase]);
  }
  return askers;
}
