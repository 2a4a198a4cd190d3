import { describe, expect, it } from 'vitest';
import { someRecords } from '../study.fixtures.ts';
import { roundStudy } from './round-study.ts';
import { secretStream } from './secret-numbers.ts';
import { levelsOf } from './work.ts';

const secret = Buffer.alloc(32, 7);

/** People of twelve attributes with twenty values each, of which many are rare: no rounding of all pairs is found. */
function hardPeople() {
  const random = secretStream(secret, 'hard people');
  const value = () => Math.floor(20 * random() ** 2.2);
  const names = Array.from({ length: 12 }, (_, at) => `column ${at}`);
  return someRecords(
    names,
    Array.from({ length: 400 }, () => names.map(() => `value ${value()}`)),
  );
}

const rounded = async (limit: number) => {
  const { release } = await roundStudy(hardPeople(), { k: 5, secret, limit }, () => {});
  return release;
};

describe('a rounding that is not found within the limit', () => {
  it('is looked for without the tables in which most facts meet, which are named, and is the same again', async () => {
    const release = await rounded(1);
    expect(release.tables.map(({ attributes }) => attributes.length)).toEqual(Array.from({ length: 12 }, () => 1));
    expect(release.refused.map(({ reason }) => reason)).toEqual(Array.from({ length: 66 }, () => 'limit'));
    expect(release.proof).toMatchObject({ method: 'rounded-file', narrowest: 5 });
    expect(await rounded(1)).toEqual(release);
  }, 30_000);

  it('is refused in a sentence where nothing is found at all', async () => {
    await expect(rounded(1e-7)).rejects.toMatchObject({ key: 'proof.notFound', exitCode: 5 });
  });
});

it('halves what is left for each level, and gives the last one all of it', () => {
  const levels = levelsOf([[0], [1], [2], [0, 1], [0, 1, 2]], 40);
  expect(levels.map(({ seconds }) => seconds)).toEqual([20, 10, 10]);
  expect(levels.map(({ tables, given }) => [tables.length, given.length])).toEqual([
    [5, 0],
    [4, 1],
    [3, 2],
  ]);
  expect(levelsOf([[0], [1]], 40)).toMatchObject([{ seconds: 40, given: [] }]);
});
