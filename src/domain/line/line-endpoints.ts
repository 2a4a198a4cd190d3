import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { CaseId, id, version } from '../../platform/http/fields.ts';
import { type FieldProblem, Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders, refuseIdentity } from '../reader/index.ts';
import { ownRoom } from '../room/index.ts';
import { type CorrectInput, type Fields, type FirstTyped, type RecordInput, shapeOf, type Typed } from './field.ts';
import type { LineKind } from './line-kind.ts';
import { type Asking, type Correction, type Found, type LineTable, valuesOf } from './line-table.ts';

type OnCase = { readonly caseId: CaseId };

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
export function line<
  F extends Fields,
  Id extends string,
  Reason extends z.ZodRawShape,
  Told extends object,
  Needs extends object,
>(kind: LineKind<F, Id, Reason, Told, Needs>) {
  const { lies, action, page } = kind;
  const [classField] = Object.entries(lies.fields).filter(([, field]) => field.classOf);

  function refuse(fields: readonly FieldProblem[] = []): void {
    if (fields.length > 0) throw new Problem('invalid', { fields });
  }

  /** Words as they will stand: of what the program puts in the place of what was typed, what is not in the line already. */
  function wordsWritten(said: object, set: object = {}, standing: object = {}): Record<string, string | undefined> {
    const [putIn, stands] = [valuesOf(set), valuesOf(standing)];
    const words = Object.entries(lies.wordsOf({ ...said, ...set }));
    return Object.fromEntries(words.filter(([name, word]) => !putIn.has(name) || stands.get(name) !== word));
  }

  /** The own organisation's room of its class; refused on the field that decided it, where the worker does not write in that class. */
  async function roomOfNew({ tx, acting }: Asking, said: object, needs: Needs) {
    const [by, field] = classField ?? [];
    const fixed = typeof kind.class === 'function' ? kind.class(needs) : kind.class;
    const chosen = (by === undefined ? fixed : field?.classOf?.(valuesOf(said).get(by))) ?? '';
    if (!acting.case.writes.includes(chosen))
      throw by ? new Problem('invalid', { fields: [{ field: by, reason: 'not-yours' }] }) : new Problem('forbidden');
    const roomId = await ownRoom(tx, acting.case.id, chosen);
    if (roomId === undefined) throw new Problem('not-found');
    return { roomId, class: chosen };
  }

  /** What every writing ends with: the use log and the answer. */
  async function written(
    { tx, acting, trail }: Context<unknown, 'case', Tx>,
    line: { readonly id: string; readonly class: string; readonly version: number },
    told: Told,
  ) {
    const { id, version } = line;
    await kind.afterWriting?.(tx, acting.case.id);
    lies.saw(trail, acting.organisationId, line.class, id, version);
    trail.about({ [kind.id]: id, ...told, ...(version > 1 && { version }) });
    return { id, ...told, version };
  }

  async function record(context: Context<OnCase & RecordInput<F>, 'case', Tx>) {
    const { input, now } = context;
    const typed = { today: dayOf(now), recorded: input, line: undefined, reason: undefined };
    refuse(kind.unfit?.(input, typed));
    const around = { ...(await kind.needs({ ...context, trail: undefined }, input, undefined)), ...typed };
    refuse(kind.refuses?.(input, around));
    const set = kind.sets?.(input, around);
    refuseIdentity(wordsWritten(input, set));
    const room = await roomOfNew(context, input, around);
    const made = { id: randomUUID(), ...room, version: 1 };
    await lies.insert(context, made, input, set);
    return written(context, made, kind.tells(input, around));
  }

  async function correct(context: Context<OnCase & CorrectInput<F> & Record<Id, string> & Correction, 'case', Tx>) {
    const { input, now } = context;
    const standing = await ownLine(context, lies, input[kind.id]);
    const typed = { today: dayOf(now), recorded: standing, line: standing, reason: input.reason };
    refuse(kind.unfit?.(input, typed));
    const around = { ...(await kind.needs({ ...context, trail: undefined }, standing, standing)), ...typed };
    refuse(kind.refuses?.(input, around));
    const set = kind.sets?.(input, around);
    refuseIdentity({ ...wordsWritten(input, set, standing), reason: input.reason });
    if (!(await lies.replace(context, standing, input, set, input)))
      throw new Problem('changed', { standing: { version: standing.version, ...kind.standing?.(standing) } });
    return written(context, { ...standing, version: input.version + 1 }, kind.tells(input, around));
  }

  async function prepare(
    context: Context<unknown, 'case'>,
    recorded: Partial<FirstTyped<F>> | Found<F>,
    line: Found<F> | undefined,
  ) {
    const { tx, vault, acting } = context;
    const [needs, head, readers, former] = await Promise.all([
      kind.needs(context, recorded, line),
      readCaseHead(tx, acting),
      readReaders(tx, acting.case.id),
      line ? lies.former(tx, vault, line.id) : [],
    ]);
    return { ...needs, head, readers, former, line, today: dayOf(acting.now) };
  }

  async function prepareCorrecting(context: Context<Partial<OnCase & Record<Id, string>>, 'case'>) {
    const standing = await ownLine(context, lies, context.input[kind.id]);
    lies.saw(context.trail, standing.organisationId, standing.class, standing.id, standing.version);
    return prepare(context, standing, standing);
  }

  const both = {
    action,
    subject: (input: OnCase) => onCase(input.caseId),
    afterwards: (view: Told & { readonly id: string }, input: OnCase) => `/t/${input.caseId}${kind.shownAt(view)}`,
  };
  const shape = <When extends Typed>(when: When) => shapeOf(lies.fields, when);
  return {
    recording: {
      ...both,
      input: z.object({ caseId: CaseId, ...shape('first'), ...shape('always') }),
      run: record,
      form: {
        prepare: (context: Context<Partial<OnCase & FirstTyped<F>>, 'case'>) =>
          prepare(context, context.input, undefined),
        page,
      },
    },
    correcting: {
      ...both,
      input: z.object({
        caseId: CaseId,
        ...idShape(kind.id),
        ...shape('always'),
        ...shape('later'),
        ...kind.correction,
        version: version(),
      }),
      run: correct,
      form: { prepare: prepareCorrecting, page },
    },
  };
}
