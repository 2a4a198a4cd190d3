import { testDatabase } from '../../src/platform/db/template.ts';
import type { Act, ActKind } from './acts.ts';
import type { Answer } from './answer.ts';
import { seeded } from './chance.ts';
import { compareMany, everything, inWords, prepareManyLooks } from './compare.ts';
import type { Case, Id, Time, Worker, World } from './facts.ts';
import { aWorld, get } from './facts.ts';
import { follow, unlike } from './follow.ts';
import type { Step } from './generate.ts';
import { resolve } from './generate.ts';
import { keepHeads, movedForNothing, staleHeads } from './heads.ts';
import type { Live } from './live.ts';
import { connect, disconnect, moveClock, putPeople, readClock, signIn, signOut } from './live.ts';
import { wrongLooks } from './looks.ts';
import { answersTo, apply } from './model.ts';
import { perform } from './perform.ts';
import { organisations, workersOf } from './population.ts';
import { wrongTeams } from './shown.ts';
import { afterTheirTime } from './warning.ts';
import type { Role } from './words.ts';

/** Stories of acts and clock moves, lived on both sides and compared after each step. */

const some = [
  'victim-support-1',
  'ngo-1',
  'shelter-1',
  'shelter-2',
  'social-services-1',
  'assistance-system-1',
  'counsel-1',
  'police-1',
  'immigration-1',
];

/** One account defines studies, and one may approve them too; and one co-ordinates the network of its region. */
const second: Readonly<Record<Id, Role>> = {
  'ngo-1/2': 'researcher',
  'ngo-1/8': 'researcher',
  'victim-support-1/8': 'network-coordinator',
};
const withSecondRole = (worker: Worker): Worker => {
  const role = second[worker.id];
  return role === undefined ? worker : { ...worker, roles: [...worker.roles, role] };
};

/** Nine organisations of eight accounts each: small enough to look at everything after every step. */
function smallWorld(): World {
  const chance = seeded(20261124);
  const few = organisations().filter((each) => some.includes(each.id));
  return aWorld(few, few.flatMap((each) => workersOf(chance, each)).map(withSecondRole));
}

/** What the passing of time does by itself: a job raises the warnings that nobody has acknowledged. */
async function passTime(live: Live, world: World, wait: number): Promise<World> {
  if (wait === 0) return world;
  await moveClock(live, wait);
  await live.superuser.query('select job.escalate_warnings(1000)');
  await signOut(live);
  await signIn(live, [...world.workers.keys()]);
  const now = await readClock(live);
  return { ...world, cases: new Map([...world.cases].map(([id, each]) => [id, afterTheirTime(each, now)])) };
}

/** Everybody of the organisations that the case has to do with, and some strangers, others after each step. */
function watchers(world: World, act: Act, id: string): Id[] {
  const theCase = world.cases.get(act.case);
  const near = new Set(
    theCase === undefined
      ? []
      : [...theCase.parties, ...theCase.invitations, ...theCase.consents.flatMap((consent) => consent.slips)].map(
          (each) => each.organisation,
        ),
  );
  const turn = Number(id.slice(1)) % 4;
  return [...world.workers.values()]
    .filter((worker, n) => near.has(worker.organisation) || n % 4 === turn)
    .map((worker) => worker.id);
}

/** Who asks all looks: the actor, and another of that case in turn; each of every case, hers or not. */
function askers(world: World, act: Act, id: string): Map<Id, Case[]> {
  const near = [...new Set(world.cases.get(act.case)?.members.map(({ worker }) => worker))];
  const other = near[Number(id.slice(1)) % Math.max(near.length, 1)] ?? act.by;
  const alive = [act.by, other].filter((each) => get(world.workers, each).ended === null);
  return new Map(alive.map((each) => [each, [...world.cases.values()]]));
}

type Moment = {
  readonly world: World;
  readonly act: Act | null;
  readonly outcome: Answer | null;
  readonly wrong: readonly string[];
};

/** What is tried next: after some time, an act that fits the world as it is then. */
export type Turn = { readonly wait: Time; readonly act: (world: World, id: Id, now: Time) => Act | null };

/** One step on both sides; what differs, in words. `asks` the functions of `look` as well, which takes the longest. */
async function step(
  live: Live,
  earlier: World,
  { wait, ...what }: Turn,
  { id, asks }: { readonly id: string; readonly asks: boolean },
): Promise<Moment> {
  const before = await passTime(live, earlier, wait);
  const now = await readClock(live);
  const act = what.act(before, id, now);
  if (act === null) return { world: before, act, outcome: null, wrong: [] };
  const expected = answersTo(before, act, now);
  const outcome = await perform(live, before, act);
  const told = `${outcome}, the model says ${expected.join(' or ')}: ${JSON.stringify(act)}`;
  if (!expected.includes(outcome)) return { world: before, act, outcome, wrong: [told] };
  if (outcome !== 'done') return { world: before, act, outcome, wrong: [] };
  const world = apply(before, act, now);
  if (world.cases.has(act.case)) await follow(live, world, act.case);
  const sight = await everything(live, world);
  const differences = await compareMany(live, world, sight, watchers(world, act, id), await readClock(live));
  const teams = await wrongTeams(live, world, await readClock(live));
  const looks = asks
    ? await wrongLooks(live, world, askers(world, act, id), await readClock(live), { inStories: true })
    : [];
  const heads = [...(await staleHeads(live)), ...(await movedForNothing(live, before, act))];
  await keepHeads(live, watchers(world, act, id), world.cases.has(act.case) ? [act.case] : []);
  const wrong = [...unlike(world, sight.stored), ...differences.map(inWords), ...teams, ...looks, ...heads];
  return { world, act, outcome, wrong: wrong.length === 0 ? [] : [...wrong, told] };
}

/** What happened in one story, for whoever has to read a counterexample. */
export type Told = { readonly acts: string[]; readonly done: ActKind[]; wrong: readonly string[] };

/** A step, as a turn: the act that it means in the world as it is then. */
export const asTurn = (each: Step): Turn => ({
  wait: each.wait,
  act: (world, id, now) => resolve(world, each, id, now),
});

/** A story of steps from an empty world, up to the first thing that differs; `before` may break the database first. */
export const play = (steps: readonly Step[], before?: (live: Live) => Promise<unknown>): Promise<Told> =>
  playTurns(steps.map(asTurn), before);

export async function playTurns(
  turns: readonly Turn[],
  before: (live: Live) => Promise<unknown> = async () => undefined,
  { asks = () => true }: { readonly asks?: (n: number) => boolean } = {},
): Promise<Told> {
  const db = await testDatabase();
  const live = await connect(db);
  const told: Told = { acts: [], done: [], wrong: [] };
  try {
    let world = smallWorld();
    await putPeople(live, world);
    await prepareManyLooks(live);
    await before(live);
    await signIn(live, [...world.workers.keys()]);
    await keepHeads(live, [], []);
    for (const [n, each] of turns.entries()) {
      const result = await step(live, world, each, { id: `s${n}`, asks: asks(n) });
      if (result.act !== null) told.acts.push(`${each.wait / 60_000} min later ${JSON.stringify(result.act)}`);
      if (result.outcome === 'done' && result.act !== null) told.done.push(result.act.act);
      world = result.world;
      told.wrong = result.wrong;
      if (told.wrong.length > 0) break;
    }
    return told;
  } catch (error) {
    return { ...told, wrong: [String(error)] };
  } finally {
    await disconnect(live);
    await db.drop();
  }
}
