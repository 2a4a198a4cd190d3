import type { By, Doing, Making } from './doing.ts';
import type { Asked, OrganisationKey, WorkerKey } from './words.ts';
import type { World } from './world.ts';

/** One fact that somebody may not know, as two worlds that differ in it alone. */
export interface Fact {
  readonly name: string;
  /** Organisations and workers who may know it, by the access model; everybody else is asked. */
  readonly knownTo: readonly OrganisationKey[];
  readonly knownToo?: readonly WorkerKey[];
  /** One who may know it, and for whom something must differ. */
  readonly seenBy: WorkerKey;
  /** Who asks before all others, where the fact is of one in particular. */
  readonly first?: WorkerKey;
  /** Whom requests are about: whom the fact is about, and another of whom it does not speak. */
  readonly about: OrganisationKey;
  readonly worker: WorkerKey;
  readonly other: OrganisationKey;
  /** Done in both worlds before. */
  readonly before?: Doing;
  /** What stands in the first world in place of the fact: what it must look like. */
  readonly instead?: Doing;
  /** The fact: done in the second world alone. */
  readonly fact: Doing;
  /** Done in both worlds afterwards. */
  readonly after?: Doing;
  /** Acts of who asks that lawfully open the fact to her (access model 5 b): what follows from them is not compared. */
  readonly opensBy?: (asked: Asked) => boolean;
  /**
   * Whom an act of somebody else lets in where the fact does not stand: a later naming of one who is barred opens nothing (access model,
   * sentence 12). That worker hears of it there, and must hear nothing where the fact stands; all others hear the same.
   */
  readonly letsIn?: (asked: Asked) => WorkerKey | undefined;
}

/**
 * The same without a line in the use log: a member reads lawfully there what her own organisation did, though she may not know the row
 * itself.
 */
export const unlogged =
  (doing: Doing): Doing =>
  async (making) => {
    const { client } = making.world;
    const { rows } = await client.query<{ last: string }>('select coalesce(max(id), 0) as last from audit.entry');
    await doing(making);
    await client.query('set local session_replication_role = replica');
    await client.query('delete from audit.entry where id > $1', [rows[0]!.last]);
    await client.query('set local session_replication_role = origin');
  };

/**
 * Joins another case to this one: her organisation comes along, and the consent that named it when the code was made opens to it from then on
 * what it names (sentence 6).
 */
export const comesAlong = ({ path }: Asked): boolean => /\/(joins|yhteys)$/.test(path);

/** Who has taken over the lead sees every part of the case (access model, sentence 10) and its bars (sentence 12). */
export const takesLead = ({ path, body }: Asked): boolean =>
  /(hand-overs|vastuu)\/[^/]+(\/answer)?$/.test(path) && body?.answer === 'accept';

/** The offer of the lead that waits on the case. */
export async function openHandOver({ world, caseId }: Making): Promise<string> {
  const { rows } = await world.client.query<{ id: string }>(
    `select id from app.hand_over where case_id = $1 and state = 'open'`,
    [caseId],
  );
  return rows[0]!.id;
}

/** What was made before, by the world in which it stands. */
const stands = new WeakMap<World, string>();
/** Makes something in a world, to be ended there. */
export const makes =
  (doing: (by: By) => Promise<{ readonly id: string }>): Doing =>
  async ({ by, world }) =>
    stands.set(world, (await doing(by)).id);
/** Ends what was made in that world. */
export const ends =
  (doing: (by: By, id: string) => Promise<unknown>): Doing =>
  ({ by, world }) =>
    doing(by, stands.get(world)!);
