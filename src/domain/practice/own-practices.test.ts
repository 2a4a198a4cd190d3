import { expect, test } from 'vitest';
import type { ReadTx } from '../../platform/db/tx.ts';
import { findPractices } from './find-practices.ts';
import { readOwnBeside, readOwnLibrary } from './own-practices.queries.ts';
import { besideOf, ownAt } from './place.ts';
import type { Listed } from './practice.ts';
import { Library } from './practice-index.ts';

/** Practices of organisations beside those that the program ships: read once, searched beside them. */
const said = (title: string): Listed['words'] => ({
  fi: {
    problem: 'Puhelin on hankala',
    title,
    forWhom: 'Kaikille',
    says: 'Näin teemme.',
    steps: ['Kävele.'],
    limits: ['Talvi.'],
  },
});
const practice = (key: string, title: string): Listed => ({
  ...{ key, themes: ['network'], kinds: [], evidence: 'description' },
  ...{ beside: { needs: ['safety', 'housing'], sectors: [], steps: ['hearing'] }, words: said(title) },
});

test('what was read is kept for an organisation of a database until something is written, and asked for once in a look', async () => {
  let [mark, place, asked, read] = ['one', 'a', 0, 0];
  const newLook = () =>
    ({
      kind: 'look',
      one: async () => {
        asked += 1;
        return { mark, place };
      },
      query: async () => {
        read += 1;
        return [];
      },
    }) as unknown as ReadTx;
  const tx = newLook();
  await Promise.all([readOwnLibrary(tx), readOwnBeside(tx)]);
  expect([asked, read]).toEqual([1, 1]);
  await readOwnLibrary(newLook());
  expect([asked, read]).toEqual([2, 1]);
  mark = 'two';
  await readOwnLibrary(newLook());
  expect(read).toBe(2);
  place = 'b';
  await readOwnLibrary(newLook());
  expect(read).toBe(3);
});

test('a slip of the keys counts only where no practice has the word, of whomever it is', () => {
  const own = new Library([practice('own-1', 'Kirsikkapuun alla'), practice('own-2', 'Tulkin kanssa metsässä')]);
  const keys = (words: string) => findPractices({ words }, own).map(({ key }) => key);
  expect(keys('kirsikkapuu')).toEqual(['own-1']);
  expect(keys('kirsikkpuun')).toEqual(['own-1']);
  expect(keys('tulkki')).toContain('own-2');
  expect(keys('tulkki').length).toBeGreaterThan(1);
  // The shipped ones have the word: what is spelt nearly so does not answer.
  const near = new Library([practice('own-3', 'Tulkita')]);
  expect(findPractices({ words: 'turvakoti' }, near).map(({ key }) => key)).not.toContain('own-3');
});

test('beside each place they are counted, and nothing where there is none', () => {
  const beside = besideOf([practice('own-1', 'Yksi'), practice('own-2', 'Kaksi')]);
  expect([
    ownAt(beside, { need: 'safety' }),
    ownAt(beside, { step: 'hearing' }),
    ownAt(beside, { sector: 'law' }),
  ]).toEqual([2, 2, 0]);
});
