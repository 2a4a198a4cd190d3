import { createHash } from 'node:crypto';
import type { ActKind, ActOf } from './acts.ts';
import type { Id, World } from './facts.ts';
import type { Live } from './live.ts';
import { performs } from './performs.ts';

/** How one act reaches the live database: through the change login, in the transaction of the worker who acts. */

/** The act has touched nothing, and so is refused. */
export class NothingChanged extends Error {}

export type Hand = {
  readonly live: Live;
  readonly world: World;
  /** The case as the database knows it; empty for acts that concern none. */
  readonly on: string;
  readonly organisation: Id;
  readonly kind: ActKind;
};
export type Doing<Kind extends ActKind> = (hand: Hand, act: ActOf<Kind>) => Promise<unknown>;
export type Doings<Kind extends ActKind> = { readonly [Each in Kind]: Doing<Each> };

/** Calls a function of the schema `act`, one of those that the act is done by. */
export async function call(hand: Hand, name: string, values: readonly unknown[]): Promise<string> {
  if (!performs[hand.kind].includes(name)) throw new Error(`performs.ts: ${hand.kind} is not done by act.${name}`);
  const places = values.map((_, n) => `$${n + 1}`).join(', ');
  const { rows } = await hand.live.change.query<{ made: string }>(`select act.${name}(${places}) as made`, [...values]);
  return rows[0]?.made ?? '';
}

/** Keeps the id that the database has given. */
export const make = async (hand: Hand, id: Id, name: string, values: readonly unknown[]): Promise<void> =>
  hand.live.ids.set(id, await call(hand, name, values));

/** The room that the model does not know: case, class and own organisation. */
export async function roomOf({ live, on, organisation }: Hand, of: string): Promise<number> {
  const { rows } = await live.superuser.query<{ id: number }>(
    'select id from app.room where case_id = $1 and class = $2 and organisation_id = $3',
    [on, of, live.ids.of(organisation)],
  );
  return rows[0]?.id ?? -1;
}

/** A statement that must touch a row, else it is refused. */
export async function touch(hand: Hand, text: string, values: readonly unknown[]): Promise<void> {
  const { rowCount } = await hand.live.change.query(text, [...values]);
  if (rowCount === 0) throw new NothingChanged();
}

/** A worker or nobody, as the database knows her. */
export const orNobody = ({ live }: Hand, worker: Id | null): string | null =>
  worker === null ? null : live.ids.of(worker);

/** Text that nobody reads, closed. */
export const closed = '\\x00';

/** What only its holder knows, as the database keeps it. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
