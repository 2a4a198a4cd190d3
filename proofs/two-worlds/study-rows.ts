import { defineStudy } from '../../src/domain/study-release/index.ts';
import type { By } from './doing.ts';
import type { OneWay } from './reach.ts';
import type { Program } from './world.ts';

/** A study as a co-ordinator types it: it goes on with the series of the story. */
export async function studyIn({ client }: Program, state: 'draft' | 'asked') {
  const { rows } = await client.query<{ from: string; until: string; k: number }>(
    `select from_on::text as "from", until_on::text as until, k from app.study where state = 'made'`,
  );
  const [series] = rows;
  if (!series) throw new Error('the story has made no study');
  return {
    ...{ ...series, state, question: 'Kuinka pian apu alkaa?', tables: 'themes' as const },
    ...{ readers: 'Alueverkosto', basis: 'Verkoston tehtävä' },
  };
}

/** Each act on a study, by whom alone it is done. */
export async function studyWays(world: Program, by: By): Promise<readonly OneWay[]> {
  const [draft, asked] = [await studyIn(world, 'draft'), await studyIn(world, 'asked')];
  const own = (await by('sari')(defineStudy, draft)).id;
  const waits = (await by('sari')(defineStudy, asked)).id;
  const { rows } = await world.client.query<{ id: string }>(`select id from app.study where state = 'made'`);
  const made = rows[0]!.id;
  return [
    { as: 'sari', path: '/studies', input: { ...draft, again: made } },
    { as: 'sari', path: '/studies/:studyId/change', input: { ...draft, studyId: own, version: 1 } },
    {
      ...{ as: 'olli', path: '/studies/:studyId/answer' },
      input: { studyId: waits, answer: 'refuse', reason: 'Peruste puuttuu.', version: 1 },
    },
    { as: 'anna', path: '/studies/:studyId/save', input: { studyId: made, form: 'csv' } },
  ];
}
