import { Problem } from '../../platform/http/problem.ts';
import type { Fields, FirstTyped, Found, LineTable } from '../kept/index.ts';
import { ownRoom } from '../room/index.ts';
import type { Asking, ClassOf, ParentFound } from './line-kind.ts';

/** The text that a form or a line has under a name. */
export function textIn(said: object, name: string): string | undefined {
  const value: unknown = new Map<string, unknown>(Object.entries(said)).get(name);
  return typeof value === 'string' ? value : undefined;
}

/**
 * A line of the own organisation, in a class that the worker writes.
 *
 * @throws Problem `not-found` when there is none for this viewer, `forbidden` when it is another's
 */
export async function ownLine<F extends Fields, Row extends object, Joined extends object>(
  { tx, vault, acting }: Asking,
  table: LineTable<F, Row, Joined>,
  id: string | undefined,
): Promise<Found<F, Joined>> {
  const found = id === undefined ? undefined : await table.find(tx, vault, acting.case.id, id);
  if (!found) throw new Problem('not-found');
  if (!found.own || !acting.case.writes.includes(found.class)) throw new Problem('forbidden');
  return found;
}

interface Lies<F extends Fields> {
  readonly lies: { readonly fields: F };
  readonly class?: ClassOf<F>;
  readonly parent?: { readonly room: 'its' | 'own' };
}

/** The class of a new line, and the field that chose it, if one did. */
function chosenClassOf<F extends Fields>(kind: Lies<F>, said: FirstTyped<F>, parent: ParentFound | undefined) {
  if (typeof kind.class === 'object') return { by: kind.class.by, chosen: kind.class.of(said) };
  const [by] = Object.entries(kind.lies.fields).find(([, { lies }]) => lies === 'class') ?? [];
  return by === undefined ? { by, chosen: kind.class ?? parent?.class ?? '' } : { by, chosen: textIn(said, by) ?? '' };
}

/**
 * Where a new line lies: the room of its parent, or the own organisation's room of its class.
 *
 * @throws Problem `invalid` on the field that chose a class in which the worker does not write; `forbidden` for the class of a parent
 */
export async function roomOfNew<F extends Fields>(
  { tx, acting }: Asking,
  kind: Lies<F>,
  said: FirstTyped<F>,
  parent: ParentFound | undefined,
): Promise<{ readonly roomId: number; readonly class: string }> {
  if (parent && kind.parent?.room === 'its') return parent;
  const { by, chosen } = chosenClassOf(kind, said, parent);
  if (!acting.case.writes.includes(chosen))
    throw by ? new Problem('invalid', { fields: [{ field: by, reason: 'not-yours' }] }) : new Problem('forbidden');
  const roomId = await ownRoom(tx, acting.case.id, chosen);
  if (roomId === undefined) throw new Problem('not-found');
  return { roomId, class: chosen };
}
