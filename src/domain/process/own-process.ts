import type { ActingOn } from '../../platform/acting/action.ts';
import type { Trail } from '../../platform/audit/trail.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { Problem } from '../../platform/http/problem.ts';
import { readCaseHead } from '../case/index.ts';
import { readReaders } from '../reader/index.ts';
import { readFormer } from '../room/index.ts';
import { findProcess, type ProcessTable, sawLine, sawProcess } from './process.queries.ts';
import type { ProcessLine, ProcessView } from './process.ts';

interface Asking {
  readonly tx: ReadTx;
  readonly vault: Vault;
  readonly acting: ActingOn<'case'>;
}

type FormAsking = Asking & { readonly trail: Trail };

/** Everyone writes only in the rooms of the own organisation, and only in the classes she writes in. */
function refuseOthers(line: ProcessLine, acting: ActingOn<'case'>): void {
  if (!line.own || !acting.case.writes.includes(line.class)) throw new Problem('forbidden');
}

/**
 * A course of the own organisation, to write on.
 *
 * @throws Problem `not-found` when there is none for this viewer, `forbidden` when it is another organisation's
 */
export async function ownProcess({ tx, vault, acting }: Asking, id: string | undefined): Promise<ProcessView> {
  const process = id === undefined ? undefined : await findProcess(tx, vault, acting.case.id, id);
  if (!process) throw new Problem('not-found');
  refuseOthers(process, acting);
  return process;
}

/** The course that a line belongs to: in its room, and of the own organisation. */
export const ofCourse = { field: 'processId', find: ownProcess, room: 'its' } as const;

/** A form of a line shows whose course it is. */
export async function tellOfCourse({ trail }: FormAsking, { parent }: { readonly parent: ProcessView | undefined }) {
  if (parent) sawLine(trail, 'process', parent);
  return {};
}

/** A line of the own organisation together with its course. The same refusals. */
export async function ownLine<Line extends ProcessLine & { readonly processId: string }>(
  asking: Asking,
  line: Line | undefined,
): Promise<{ line: Line; process: ProcessView }> {
  if (!line) throw new Problem('not-found');
  refuseOthers(line, asking.acting);
  return { line, process: await ownProcess(asking, line.processId) };
}

/** What every form needs: whose case it is and who will read what is written. */
export async function prepareForm({ tx, acting }: Pick<Asking, 'tx' | 'acting'>) {
  const [head, readers] = await Promise.all([readCaseHead(tx, acting), readReaders(tx, acting.case.id)]);
  return { head, readers };
}

/** The same for a form that adds something to a course. */
export async function prepareOnProcess({
  input,
  ...asking
}: FormAsking & { readonly input: { readonly processId?: string | undefined } }) {
  const [base, process] = await Promise.all([prepareForm(asking), ownProcess(asking, input.processId)]);
  sawProcess(asking.trail, process);
  return { ...base, process };
}

/** The same for a form that corrects a line: the line and its former versions too. */
export async function prepareCorrection<Line extends ProcessLine & { readonly processId: string }>(
  asking: FormAsking,
  table: ProcessTable,
  id: string | undefined,
  find: (tx: ReadTx, vault: Vault, caseId: string, id: string) => Promise<Line | undefined>,
) {
  if (id === undefined) throw new Problem('not-found');
  const { tx, vault, acting, trail } = asking;
  const [base, found, former] = await Promise.all([
    prepareForm(asking),
    find(tx, vault, acting.case.id, id),
    readFormer(tx, vault, table, id),
  ]);
  const { line, process } = await ownLine(asking, found);
  sawLine(trail, table, line);
  return { ...base, line, process, former };
}
