import pg from 'pg';
import { testDatabase } from '../../src/platform/db/template.ts';
import type { Claim } from './proof.ts';
import { row, state } from './proof.ts';
import type { Solver } from './solver.ts';
import { openSolver } from './solver.ts';
import type { Source } from './sql/catalogue.ts';
import { readSource } from './sql/catalogue.ts';
import { simplest, tell } from './story.ts';
import { onState } from './term.ts';

/** The rules as they stand in a migrated database, and the solver. */
export type Proving = { readonly source: Source; readonly solver: Solver; readonly close: () => Promise<void> };

export async function openProving(): Promise<Proving> {
  const db = await testDatabase();
  const client = new pg.Client(db.connection.superuser);
  await client.connect();
  const source = await readSource(client);
  await client.end();
  const solver = await openSolver();
  return {
    source,
    solver,
    close: async () => {
      solver.close();
      await db.drop();
    },
  };
}

/** A state in which the claim fails, as a story; null when there is none. */
export async function storyOf(solver: Solver, claim: Claim): Promise<string | null> {
  const found = await solver.find([claim.fails]);
  if (found === null) return null;
  const small = simplest(found, claim.fails);
  const leaks = onState(small)(claim.leaks) === true;
  const end = leaks
    ? 'The database shows it to the asker; by the access text she may not see it.'
    : 'The database hides it from the asker, who should see it.';
  return tell(state, row, small, claim.question, end);
}
