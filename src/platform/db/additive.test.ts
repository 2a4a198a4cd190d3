import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'libpg-query';
import { expect, test } from 'vitest';

const db = path.join(import.meta.dirname, '..', '..', '..', 'db');
const namesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sql'));

/** Migrations that stand in no release yet: of the released ones nothing can be changed any more. */
function unreleased(): string[] {
  const released = new Set(
    readdirSync(path.join(db, 'released')).flatMap((version) =>
      namesIn(path.join(db, 'released', version, 'migrations')),
    ),
  );
  return namesIn(path.join(db, 'migrations')).filter((name) => !released.has(name));
}

/** What a program of the release before would miss, or could no longer write. */
const taking = /^(AT_(DropColumn|AlterColumnType|SetNotNull)|OBJECT_(TABLE|COLUMN|VIEW))$/;

interface Found {
  file: string;
  takes: string;
}

/** Walks the tree of a statement; says what is dropped, renamed, made of another type or needed. */
function* takingIn(node: unknown, file: string): Generator<Found> {
  if (typeof node !== 'object' || node === null) return;
  const { subtype, removeType, renameType, name, subname } = node as Record<string, string | undefined>;
  const what = [subtype, removeType, renameType].find((kind) => typeof kind === 'string' && taking.test(kind));
  if (what !== undefined) yield { file, takes: `${what} ${name ?? subname ?? ''}`.trim() };
  for (const inner of Object.values(node)) yield* takingIn(inner, file);
}

/** Taken away since 0.1.0, before this was looked at: a program of 0.1.0 cannot work on the schema of the next release. */
const known = [
  { file: '0030_bar_and_circle.sql', takes: 'AT_DropColumn organisation_id' },
  { file: '0031_signals.sql', takes: 'AT_DropColumn code' },
  { file: '0031_signals.sql', takes: 'AT_DropColumn code' },
  { file: '0033_finds.sql', takes: 'AT_DropColumn transaction_id' },
];

test('a migration takes nothing away that a program of the release before reads or leaves out', async () => {
  const found: Found[] = [];
  for (const file of unreleased()) {
    const text = readFileSync(path.join(db, 'migrations', file), 'utf8');
    found.push(...takingIn(await parse(text), file));
  }
  expect(found, 'first stop using it, release, and drop it in the release after').toEqual(known);
});
