import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aFile, aFolder, removeFolders, run } from '../study.fixtures.ts';

afterAll(removeFolders);

const times = (count: number, row: string) => Array.from({ length: count }, () => row);
const fileOf = (heading: string, ...rows: readonly string[][]) => aFile(`${[heading, ...rows.flat()].join('\n')}\n`);

interface Study {
  readonly forPublication: boolean;
  readonly release: {
    readonly people: number | null;
    readonly attributes: readonly { readonly categories: readonly { readonly value?: string }[] }[];
    readonly tables: readonly { readonly shown: readonly (number | null)[] }[];
  };
}

async function studyOf(file: string, ...more: string[]) {
  const out = await aFolder();
  const said = await run([file, '--out', out, '--lang', 'en', ...more]);
  const text = said.code === 0 ? await readFile(path.join(out, 'study.json'), 'utf8') : '{}';
  return { ...said, out, study: JSON.parse(text) as Study };
}

describe('files as they come', () => {
  it('a value of exactly k is shown, one of k − 1 is neither shown nor named', async () => {
    const five = await studyOf(await fileOf('Form', times(20, 'A'), times(5, 'Begging')), '--mode', 'exact');
    expect(five.study.release.tables[0]?.shown).toEqual([20, 5, 25]);
    const four = await studyOf(await fileOf('Form', times(20, 'A'), times(4, 'Begging')), '--mode', 'exact');
    expect(four.code).toBe(0);
    expect(JSON.stringify(four.study)).not.toContain('Begging');
    expect(four.study.release.tables.flatMap(({ shown }) => shown)).not.toContain(4);
  });

  it('a file in which every column is left out says so in a sentence', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `t${at % 25},w${(at * 7) % 20}`);
    const { code, out } = await run([await fileOf('Town,Trade', rows), '--out', await aFolder(), '--lang', 'en']);
    expect({ code, sentence: out.split('\n')[1] }).toEqual({
      code: 0,
      sentence: 'No table can be made: the report tells how many people there are, and why each column was left out.',
    });
  });

  it('a file of fewer than k people publishes nothing and says so in a sentence', async () => {
    const { code, study, ...said } = await studyOf(await fileOf('Form', ['A', 'B']));
    expect({ code, people: study.release.people, may: study.forPublication }).toEqual({
      code: 0,
      people: null,
      may: false,
    });
    expect(
      said.out && (await run([await fileOf('Form', ['A', 'B']), '--out', said.out, '--lang', 'en'])).out,
    ).toContain('NOTHING IS PUBLISHED: the file has fewer than 5 people');
  });

  it('last quarter and three people more: refused beside the earlier report, and alone said to be alone', async () => {
    const quarter = [times(40, 'A,Woman'), times(30, 'B,Man'), times(20, 'A,Man')];
    const before = await studyOf(await fileOf('Form,Gender', ...quarter), '--mode', 'exact');
    const file = await fileOf('Form,Gender', ...quarter, ['A,Woman', 'B,Man', 'B,Man']);
    const both = await studyOf(file, '--mode', 'exact', '--earlier', path.join(before.out, 'study.json'));
    expect(both.code).toBe(3);
    expect(both.err).toMatch(
      /^Error: The earlier report study\.json was made of another file[^\n]+publish only one of the two\.\n$/,
    );
    const lines = await run([file, '--out', await aFolder(), '--lang', 'en']);
    expect(lines.out).toContain('The protection covers this report only; earlier ones were not taken into account.');
  });

  it('columns that lie within each other, or say the same, are read and released', async () => {
    const rows = Array.from(
      { length: 120 },
      (_, at) => `R${at % 3},R${at % 3}T${at % 6},T${at % 6},${at % 2 ? 'Woman' : 'Man'}`,
    );
    const { code, study } = await studyOf(await fileOf('Region,Town,Code,Gender', rows));
    expect({ code, may: study.forPublication, people: study.release.people }).toEqual({
      code: 0,
      may: true,
      people: 120,
    });
  });
});
