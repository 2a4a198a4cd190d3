import { Readable } from 'node:stream';
import { studyCommand } from './command/study-command.ts';
import { limits } from './limits.ts';
import { columnCoder } from './read/code-column.ts';
import type { Records } from './scheme/records.ts';

export { aFile, aFolder, aSecret, removeFolders, reportIn } from './files.fixtures.ts';
export { sharedTable } from './overlap/overlap.fixtures.ts';
export { workbookParts, zipOf } from './read/workbook/workbook.fixtures.ts';

/** Records as if read from a file: one list of values a row. */
export function someRecords(names: readonly string[], rows: readonly (readonly string[])[]): Records {
  const room = { left: limits.valuesInAll };
  const coders = names.map((name) => columnCoder(name, room));
  for (const row of rows) {
    for (const [at, coder] of coders.entries()) coder.add(row[at] ?? '');
  }
  return {
    source: {
      name: 'people.csv',
      bytes: 1,
      sha256: '0'.repeat(64),
      format: 'csv',
      encoding: 'utf-8',
      byteOrderMark: false,
      separator: ',',
      emptyLines: 0,
    },
    rows: rows.length,
    columns: coders.map((coder) => coder.finish()),
    scheme: 'plain',
    notes: [],
  };
}

/** Runs the command and keeps what it says. */
export async function run(
  argv: readonly string[],
  terminal = false,
  /** What the person at the terminal types, line by line. */
  answers: readonly string[] = [],
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const output = (to: 'out' | 'err') => ({
    isTTY: terminal,
    write: (text: string) => {
      said[to] += text;
    },
  });
  const stdin = Object.assign(Readable.from(answers.map((answer) => `${answer}\n`)), { isTTY: terminal });
  const code = await studyCommand([...argv], { stdout: output('out'), stderr: output('err'), stdin });
  return { code, ...said };
}

/** A small file with every kind of cell: large, small, zero, missing, "unknown". */
export const aSmallFile = (): string => {
  const rows = ['id;Gender;Age;Kaupunki'];
  const add = (times: number, rest: string) => {
    for (let at = 0; at < times; at += 1) rows.push(`${rows.length};${rest}`);
  };
  add(12, 'nainen;aikuinen;Åbo');
  add(7, 'mies;aikuinen;Hyvinkää');
  add(3, 'mies;lapsi;');
  add(6, 'nainen;Unknown;Åbo');
  add(1, 'muu;aikuinen;Åbo');
  return `${rows.join('\r\n')}\r\n`;
};
