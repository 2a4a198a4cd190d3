import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { Tx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { CaseId, id, version } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { dayOf } from '../../platform/time/format.ts';
import { readCaseHead } from '../case/index.ts';
import type { FormerVersion, Found } from '../kept/index.ts';
import { type AlwaysTyped, type CorrectInput, type Fields, type RecordInput, shapeOf } from '../kept/index.ts';
import { readReaders, refuseForbiddenNames } from '../reader/index.ts';
import type { Around, Asking, LineKind, ParentFound } from './line-kind.ts';
import { ownLine, roomOfNew, textIn } from './place.ts';

const noFormer: readonly FormerVersion[] = [];

type OnCase = { readonly caseId: CaseId };
type Named<Id extends string> = Readonly<Record<Id, string>>;

// TypeScript widens a computed name to any text; this is the one that was given.
const idShape = <Id extends string>(name: Id) => ({ [name]: id() }) as Record<Id, ReturnType<typeof id>>;

/**
 * The two endpoints of a kind of line without their addresses, to be spread into `change`: record one in a room of the own
 * organisation, and correct one of the own organisation's as its next version. Both refuse what the kind refuses, and words
 * that name what not every reader may know of; a lost update is refused.
 */
export function line<
  F extends Fields,
  JoinRow extends object,
  Joined extends object,
  Id extends string,
  Reason extends z.ZodRawShape,
  Told extends object,
  Parent extends ParentFound,
  More extends object,
>(kind: LineKind<F, JoinRow, Joined, Id, Reason, Told, Parent, More>) {
  const { lies, action, idLogged = kind.id } = kind;
  const subject = (input: OnCase) => onCase(input.caseId);
  const afterwards = (view: Told & { readonly id: string }, input: OnCase) => `/t/${input.caseId}${kind.shownAt(view)}`;

  function refuse(said: AlwaysTyped<F>, around: Around<F, Joined, Parent>): void {
    const fields = kind.refuses?.(said, around) ?? [];
    if (fields.length > 0) throw new Problem('invalid', { fields });
  }

  function refuseNames({ tx, acting }: Asking, words: Readonly<Record<string, string | undefined>>): Promise<void> {
    const mayName: readonly string[] = kind.mayName ?? [];
    const others = Object.entries(words).filter(([name]) => !mayName.includes(name));
    return refuseForbiddenNames(tx, acting.case.id, Object.fromEntries(others));
  }

  async function parentOf(asking: Asking, said: object): Promise<Parent | undefined> {
    const parentId = kind.parent && textIn(said, kind.parent.field);
    return parentId === undefined ? undefined : kind.parent?.find(asking, parentId);
  }

  async function parentOfNew(asking: Asking, said: object): Promise<Parent | undefined> {
    const parent = await parentOf(asking, said);
    if (!parent && kind.parent && textIn(said, kind.parent.field) !== undefined) throw new Problem('not-found');
    return parent;
  }

  async function prepare(
    asking: Asking & Pick<Context<object, 'case'>, 'trail'>,
    parent: Parent | undefined,
    line?: Found<F, Joined>,
  ) {
    const [head, readers, more] = await Promise.all([
      readCaseHead(asking.tx, asking.acting),
      readReaders(asking.tx, asking.acting.case.id),
      kind.formNeeds(asking, { line, parent }),
    ]);
    return { ...more, head, readers, line, parent, today: dayOf(asking.acting.now) };
  }

  async function record({ input, ...context }: Context<OnCase & RecordInput<F>, 'case', Tx>) {
    const { tx, vault, acting, now, trail } = context;
    const parent = await parentOfNew(context, input);
    const around = { today: dayOf(now), acting, recorded: input, line: undefined, parent, reason: undefined };
    refuse(input, around);
    const [place] = await Promise.all([
      roomOfNew(context, kind, input, parent),
      refuseNames(context, lies.wordsOf(input)),
    ]);
    const lineId = randomUUID();
    const writing = { id: lineId, roomId: place.roomId, authorId: acting.workerId, at: now };
    await lies.insert(tx, vault, writing, input, kind.sets?.(input, around), parent);
    await kind.afterWriting?.(tx, input.caseId, { mistaken: false });
    const told = kind.tells(input, around);
    lies.saw(trail, acting.organisationId, place.class, lineId, 1);
    trail.about({ [idLogged]: lineId, ...told });
    return { id: lineId, ...told, version: 1 };
  }

  async function correct({
    input,
    ...context
  }: Context<OnCase & CorrectInput<F> & Named<Id> & { version: number }, 'case', Tx>) {
    const { tx, vault, acting, now, trail } = context;
    const standing = await ownLine(context, lies, input[kind.id]);
    const parent = await parentOf(context, standing);
    const reason = textIn(input, 'reason');
    const around = { today: dayOf(now), acting, recorded: standing, line: standing, parent, reason };
    refuse(input, around);
    await refuseNames(context, { ...lies.wordsOf(input), reason });
    const writing = { id: standing.id, roomId: standing.roomId, authorId: acting.workerId, at: now };
    const correction = { version: input.version, reason, mistaken: 'mistaken' in input && input.mistaken === true };
    if (!(await lies.replace(tx, vault, writing, input, kind.sets?.(input, around), correction)))
      throw new Problem('changed', { standing: { version: standing.version, ...kind.standing?.(standing) } });
    await kind.afterWriting?.(tx, input.caseId, correction);
    const [told, next] = [kind.tells(input, around), input.version + 1];
    lies.saw(trail, acting.organisationId, standing.class, standing.id, next);
    trail.about({ [idLogged]: standing.id, ...told, version: next });
    return { id: standing.id, ...told, version: next };
  }

  return {
    recording: {
      action,
      subject,
      afterwards,
      input: z.object({ caseId: CaseId, ...shapeOf(lies.fields, 'first'), ...shapeOf(lies.fields, 'always') }),
      run: record,
      form: {
        async prepare({ input, ...context }: Context<object, 'case'>) {
          return { ...(await prepare(context, await parentOfNew(context, input))), former: noFormer };
        },
        page: kind.page,
      },
    },
    correcting: {
      action,
      subject,
      afterwards,
      input: z.object({
        caseId: CaseId,
        ...idShape(kind.id),
        ...shapeOf(lies.fields, 'always'),
        ...shapeOf(lies.fields, 'later'),
        ...kind.correction,
        version: version(),
      }),
      run: correct,
      form: {
        async prepare({ input, ...context }: Context<Partial<Named<Id>>, 'case'>) {
          const standing = await ownLine(context, lies, input[kind.id]);
          const [form, former] = await Promise.all([
            prepare(context, await parentOf(context, standing), standing),
            lies.former(context.tx, context.vault, standing.id),
          ]);
          lies.saw(context.trail, context.acting.organisationId, standing.class, standing.id, standing.version);
          return { ...form, former };
        },
        page: kind.page,
      },
    },
  };
}
