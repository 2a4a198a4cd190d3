import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { CaseId, id, version } from '../../platform/http/fields.ts';
import { Problem, refuse } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readFormFrame } from '../case/index.ts';
import { settleAges, type WithAges } from '../person/index.ts';
import { refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { type AlwaysTyped, type CorrectInput, type Fields, type FirstTyped, shapeOf } from './field.ts';
import type { Around, LineKind } from './line-kind.ts';
import type { Asking, Found, LineTable, Seen } from './line-table.ts';

type OnCase = { readonly caseId: CaseId };
type Writing<Input> = Context<Input, 'case', Tx>;

// TypeScript widens a computed name to any text; this is the one that was given.
const idShape = <Id extends string>(name: Id) => ({ [name]: id() }) as Record<Id, ReturnType<typeof id>>;

/**
 * A line of the own organisation, in a class that the worker writes.
 *
 * @throws Problem `not-found` when there is none for this viewer, `forbidden` when it is another's
 */
export async function ownLine<F extends Fields>(
  { tx, vault, acting }: Asking,
  table: LineTable<F>,
  id: string | undefined,
): Promise<Found<F>> {
  const found = id === undefined ? undefined : await table.find(tx, vault, acting.case.id, id);
  if (!found) throw new Problem('not-found');
  if (!found.own || !acting.case.writes.includes(found.class)) throw new Problem('forbidden');
  return found;
}

/**
 * The two endpoints of a kind of line without their addresses, to be spread into `change`: record one in a room of the own
 * organisation, and correct one of the own organisation's as its next version. Both refuse what the kind refuses, and words
 * that seem to identify a person; a lost update is refused.
 */
export function line<F extends Fields, Id extends string, Told extends object, Needs extends object>(
  kind: LineKind<F, Id, Told, Needs>,
) {
  type Recording = OnCase & AlwaysTyped<F> & FirstTyped<F>;
  type Correcting = OnCase & CorrectInput<F> & { readonly version: number };
  const { lies, action, page } = kind;
  const [classField] = Object.entries(lies.fields).filter(([, field]) => field.classOf);

  /** What the rules of the kind look at and what it sets, once nothing of what was typed is refused. */
  async function checked(
    { input, tx, vault, acting, now, handed }: Writing<AlwaysTyped<F>>,
    typed: Omit<Around<F>, 'today' | 'handed'>,
  ) {
    const form = { ...typed, handed, today: dayOf(now) };
    refuse(kind.unfit?.(input, form));
    const around = { ...(await kind.needs({ tx, vault, acting }, form.recorded, form.line)), ...form };
    refuse(kind.refuses?.(input, around));
    refuseIdentity(lies.wordsOf(input));
    return { around, set: kind.sets?.(input, around) };
  }

  /** The own organisation's room of its class; refused on the field that decided it, where the worker does not write in that class. */
  async function roomOfNew({ tx, acting }: Asking, said: object, needs: Needs) {
    const [by, field] = classField ?? [];
    const fixed = typeof kind.class === 'function' ? kind.class(needs) : kind.class;
    const chosen = (by === undefined ? fixed : field?.classOf?.(new Map(Object.entries(said)).get(by))) ?? '';
    if (!acting.case.writes.includes(chosen))
      throw by ? new Problem('invalid', { fields: [{ field: by, reason: 'not-yours' }] }) : new Problem('forbidden');
    const roomId = await ownRoom(tx, acting.case.id, chosen);
    if (roomId === undefined) throw new Problem('not-found');
    return { roomId, class: chosen };
  }

  /** What every writing ends with: the use log and the answer. */
  function written({ trail }: Writing<unknown>, line: Seen, told: Told) {
    const { id, version } = line;
    lies.saw(trail, line);
    trail.about({ [kind.id]: id, ...told, ...(version > 1 && { version }) });
    return { id, ...told, version };
  }

  async function record(typed: Writing<WithAges<Recording>>) {
    const input = await settleAges<Recording>(typed, typed.input);
    const { acting } = typed;
    const context = { ...typed, input };
    const { around, set } = await checked(context, { recorded: input, line: undefined, correction: undefined });
    const room = await roomOfNew(context, input, around);
    const made = { id: randomUUID(), version: 1, organisationId: acting.organisationId, ...room };
    await lies.insert(context, made, input, set);
    return written(context, made, kind.tells(input, around));
  }

  async function correct(typed: Writing<WithAges<Correcting> & Record<Id, string>>) {
    const standing = await ownLine(typed, lies, typed.input[kind.id]);
    const input = await settleAges<Correcting>(typed, typed.input);
    const context = { ...typed, input };
    const { around, set } = await checked(context, { recorded: standing, line: standing, correction: input });
    if (!(await lies.replace(context, standing, input, input.version, set)))
      throw new Problem('changed', { standing: { version: standing.version, ...kind.standing?.(standing) } });
    return written(context, { ...standing, version: input.version + 1 }, kind.tells(input, around));
  }

  async function prepare(
    context: Context<unknown, 'case'>,
    recorded: Partial<FirstTyped<F>> | Found<F>,
    line: Found<F> | undefined,
  ) {
    const { tx, vault, acting, trail } = context;
    if (line) lies.saw(trail, line);
    const [needs, frame, former] = await Promise.all([
      kind.needs(context, recorded, line),
      readFormFrame(context),
      line ? lies.former(tx, vault, line.id) : [],
    ]);
    return { ...needs, ...frame, former, line, today: dayOf(acting.now) };
  }

  async function prepareCorrecting(context: Context<Partial<OnCase & Record<Id, string>>, 'case'>) {
    const standing = await ownLine(context, lies, context.input[kind.id]);
    return prepare(context, standing, standing);
  }

  const both = {
    action,
    subject: (input: OnCase) => onCase(input.caseId),
    afterwards: (view: Told & { readonly id: string }, input: OnCase) => `/t/${input.caseId}${kind.shownAt(view)}`,
  };
  const [first, always, later] = [
    shapeOf(lies.fields, 'first'),
    shapeOf(lies.fields, 'always'),
    shapeOf(lies.fields, 'later'),
  ];
  return {
    recording: {
      ...both,
      keeps: kind.id,
      input: z.object({ caseId: CaseId, ...first, ...always }),
      run: record,
      form: {
        prepare: (context: Context<Partial<OnCase & FirstTyped<F>>, 'case'>) =>
          prepare(context, context.input, undefined),
        page,
      },
    },
    correcting: {
      ...both,
      keeps: kind.id,
      corrects: kind.id,
      input: z.object({ caseId: CaseId, ...idShape(kind.id), ...always, ...later, version: version() }),
      run: correct,
      form: { prepare: prepareCorrecting, page },
    },
  };
}
