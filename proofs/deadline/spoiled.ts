import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { dueBy as sound } from '../../src/domain/deadline/deadline.ts';
import { projectRoot } from '../../src/platform/project-root.ts';

/** The sources by which the product counts a day. */
const counting = [
  'src/domain/deadline/deadline.ts',
  'src/platform/time/format.ts',
  'src/platform/time/finnish-days/index.ts',
  'src/platform/time/finnish-days/count.ts',
  'src/platform/time/finnish-days/holidays.ts',
  'src/platform/time/finnish-days/easter.ts',
];
const copyOf = (file: string) => file.replaceAll('/', '-');

/** A mistake in the product: a piece of one of its sources, and what it becomes. */
export interface Spoil {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** An import of a copied source leads to the copy, any other to the source itself. */
function followed(source: string, from: string): string {
  return source.replace(/(from|import\()\s*'(\.[^']+)'/g, (_, word: string, to: string) => {
    const file = path.posix.join(path.posix.dirname(from), to);
    const target = counting.includes(file) ? `./${copyOf(file)}` : path.join(projectRoot(), file);
    return `${word} '${target}'`;
  });
}

/**
 * The product's way of counting a day with one mistake in it, out of a copy of its sources.
 *
 * @throws where the piece is not in the source any more: a mistake that is not made tells nothing
 */
export async function spoiled({ file, from, to }: Spoil): Promise<typeof sound> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rinnalla-spoiled-'));
  try {
    for (const each of counting) {
      const source = readFileSync(path.join(projectRoot(), each), 'utf8');
      if (each.endsWith(file) && !source.includes(from)) throw new Error(`${each} no longer contains: ${from}`);
      const made = each.endsWith(file) ? source.replace(from, () => to) : source;
      writeFileSync(path.join(folder, copyOf(each)), followed(made, each));
    }
    const read = await import(pathToFileURL(path.join(folder, copyOf(counting[0]!))).href);
    return read.dueBy as typeof sound;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
