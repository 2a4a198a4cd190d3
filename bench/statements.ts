import type { Client } from 'pg';
import type { RunningFloors, RunningProgram } from './children.ts';
import { askOnce } from './load/load.ts';
import { askForm, askHtml, askJson, csrfOf, type Operation, operations } from './load/operations.ts';
import type { Subject } from './seed/seed.ts';
import { sampleStatements } from './statement-log.ts';

/** How many statements the program sends for one request, `begin` and `commit` among them. */
export interface StatementCounts {
  readonly visible: number;
  readonly json: Readonly<Record<Operation, number>>;
  readonly html: Readonly<Record<Operation, number>>;
  /** The timeline of a case with 10 notes instead of 50. */
  readonly shortTimeline: number;
}

const sessions = ['rinnalla look', 'rinnalla change'];

/**
 * Counts from the server's own log, request by request. Throws when the program and the floor with row policies do not send the very
 * same statements: then `floor/statements.ts` must be brought up to date, or the comparison says nothing.
 */
export async function countStatements(
  client: Client,
  dataDir: string,
  program: RunningProgram,
  floors: RunningFloors,
  subject: Subject,
): Promise<StatementCounts> {
  const csrf = csrfOf((await askOnce(program.port, askForm(subject))).text);
  const ask = (port: number, request: Buffer | undefined) => () => askOnce(port, request as Buffer);
  const json = (operation: Operation) => askJson(subject, operation).requests[0];
  const samples = Object.fromEntries(
    operations.flatMap((operation) => [
      [`json ${operation}`, ask(program.port, json(operation))],
      [`html ${operation}`, ask(program.port, askHtml(subject, operation, csrf).requests[0])],
      [`floor ${operation}`, ask(floors.ports.secured, json(operation))],
    ]),
  );
  const short = ask(program.port, askJson({ ...subject, read: [subject.short] }, 'timeline').requests[0]);
  // Once beforehand: a new connection, and a key that a node meets for the first time, are asked about by whatever comes first.
  for (const sample of Object.values(samples)) await sample();
  const found = await sampleStatements(client, dataDir, sessions, { ...samples, short });
  for (const operation of operations) {
    const [own = [], floor = []] = [found[`json ${operation}`], found[`floor ${operation}`]].map((list) =>
      [...(list ?? [])].sort(),
    );
    if (own.length === 0) throw new Error('The log of the server shows no statements of the program.');
    const odd = [
      ...own.filter((sql) => !floor.includes(sql)).map((sql) => `only the program: ${sql}`),
      ...floor.filter((sql) => !own.includes(sql)).map((sql) => `only the floor: ${sql}`),
    ];
    if (odd.length > 0 || own.length !== floor.length) {
      throw new Error(
        `Bring bench/floor/statements.ts up to date: "${operation}" differs from the program.\n  ${odd.join('\n  ')}`,
      );
    }
  }
  const counts = (face: string) =>
    Object.fromEntries(operations.map((operation) => [operation, found[`${face} ${operation}`]?.length])) as Record<
      Operation,
      number
    >;
  return {
    visible: subject.visible,
    json: counts('json'),
    html: counts('html'),
    shortTimeline: found.short?.length as number,
  };
}
