import type { Client } from 'pg';
import { calculate, type Facts } from './calculate.ts';
import { countedOn, makeWorld, putWorld, readWorld } from './world.ts';

export const [from, until] = ['2021-07-01', '2026-07-01'];

/** The lists of variables that are counted together, as the database has them. */
export async function cliques(client: Client): Promise<string[][]> {
  const { rows } = await client.query<{ variables: string[] }>(
    'select variables from priv.study_cliques() order by place',
  );
  return rows.map(({ variables }) => variables);
}

/** Where the database counts otherwise than the second calculation, in one world. */
export async function differences(client: Client, seed: number, spoil?: string): Promise<string[]> {
  await client.query('begin');
  try {
    await client.query(`update priv.clock set ahead = $1::timestamptz - now()`, [`${countedOn} 12:00+03`]);
    if (spoil) await client.query(spoil);
    await putWorld(client, makeWorld(seed));
    const rows = await readWorld(client);
    const { today } = (
      await client.query<{ today: string }>(`select (priv.now() at time zone 'Europe/Helsinki')::date::text as today`)
    ).rows[0] as { today: string };
    const facts = calculate(rows, { from, until, today });
    const all = await cliques(client);
    const { rows: counted } = await client.query<{ place: number; said: (string | null)[]; cases: number }>(
      'select place, said, cases from report.count_cases($1, $2)',
      [from, until],
    );
    return all.flatMap((clique, place) => {
      const here = counted.filter((one) => one.place === place);
      const told = inOrder(here.map(({ said, cases }) => `${JSON.stringify(said)} ${cases}`));
      const expected = facts.length < 6 ? [] : inOrder(countsOf(facts, clique));
      return told.join('\n') === expected.join('\n')
        ? []
        : [
            `${seed} ${clique.join(' × ')}: ${told.filter((line) => !expected.includes(line)).join(', ')} instead of ${expected.filter((line) => !told.includes(line)).join(', ')}`,
          ];
    });
  } finally {
    await client.query('rollback');
  }
}

const inOrder = (lines: readonly string[]) => lines.toSorted();
function countsOf(facts: readonly Facts[], clique: readonly string[]): string[] {
  const groups = Map.groupBy(facts, (one) => JSON.stringify(clique.map((key) => one[key])));
  return [...groups].map(([said, people]) => `${said} ${people.length}`);
}
