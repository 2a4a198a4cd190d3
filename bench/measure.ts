import type { RunningFloors, RunningProgram } from './children.ts';
import { askOnce, put } from './load/load.ts';
import {
  type Asked,
  askForm,
  askHtml,
  askJson,
  csrfOf,
  type Operation,
  operations,
  wrongAnswer,
} from './load/operations.ts';
import type { Subject } from './seed/seed.ts';
import type { Run } from './statistics.ts';

export const contenders = ['json', 'html', 'secured', 'plain'] as const;
export type Contender = (typeof contenders)[number];
export type Runs = Record<Contender, readonly Run[]>;

export interface Measurement {
  readonly size: number;
  readonly visible: number;
  readonly connections: number;
  readonly operation: Operation;
  readonly runs: Runs;
}

export interface Effort {
  readonly rounds: number;
  readonly seconds: number;
}

/** What each contender is asked, and where. */
type Targets = Record<Contender, Asked & { readonly port: number }>;

async function targetsOf(
  program: RunningProgram,
  floors: RunningFloors,
  subject: Subject,
  operation: Operation,
): Promise<Targets> {
  const form = await askOnce(program.port, askForm(subject));
  const json = askJson(subject, operation);
  return {
    json: { ...json, port: program.port },
    html: { ...askHtml(subject, operation, csrfOf(form.text)), port: program.port },
    secured: { ...json, port: floors.ports.secured },
    plain: { ...json, port: floors.ports.plain },
  };
}

async function verify(targets: Targets, operation: Operation): Promise<void> {
  for (const face of ['json', 'html'] as const) {
    const { port, requests, expected } = targets[face];
    const { status, text } = await askOnce(port, requests[0] as Buffer);
    const wrong = status === expected ? wrongAnswer(operation, face, text) : `status ${status}: ${text.slice(0, 300)}`;
    if (wrong) throw new Error(`${operation} (${face}) is not answered as it should be: ${wrong}`);
  }
}

/**
 * One operation by all contenders, A B B A: each round runs through them forth and back, so that whatever slows the machine down
 * for a while meets all alike. The first passage is for warming up and not counted.
 */
async function compare(targets: Targets, connections: number, { rounds, seconds }: Effort): Promise<Runs> {
  const runs: Record<Contender, Run[]> = { json: [], html: [], secured: [], plain: [] };
  for (const contender of contenders) await put({ ...targets[contender], connections, seconds: seconds / 2 });
  for (let round = 0; round < rounds; round += 1) {
    for (const item of [...contenders, ...contenders.toReversed()])
      runs[item].push(await put({ ...targets[item], connections, seconds }));
  }
  return runs;
}

/** Every operation on behalf of one measured worker. */
export async function measure(
  size: number,
  program: RunningProgram,
  floors: RunningFloors,
  subject: Subject,
  connections: number,
  effort: Effort,
): Promise<Measurement[]> {
  const measured: Measurement[] = [];
  for (const operation of operations) {
    const targets = await targetsOf(program, floors, subject, operation);
    await verify(targets, operation);
    measured.push({
      size,
      visible: subject.visible,
      connections,
      operation,
      runs: await compare(targets, connections, effort),
    });
  }
  return measured;
}
