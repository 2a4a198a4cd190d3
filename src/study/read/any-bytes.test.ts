import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { aFile, removeFolders } from '../files.fixtures.ts';
import { problemTexts } from '../problem.texts.ts';
import { readStudyInput } from '../scheme/read-study-input.ts';
import { StudyProblem } from '../study-problem.ts';
import { workbookOf } from './workbook/workbook.fixtures.ts';

afterAll(removeFolders);

/** What reading says of bytes; anything but records or a problem is thrown. */
async function sentenceOf(bytes: Uint8Array): Promise<string> {
  try {
    return (await readStudyInput(await aFile(bytes))).kind;
  } catch (error) {
    if (!(error instanceof StudyProblem)) throw error;
    return problemTexts('fi')(error.key, error.values);
  }
}

const workbook = workbookOf({
  sheets: {
    One: [
      ['a', 'b'],
      ['1', 'x'],
      ['2', 'y'],
    ],
    Two: '',
  },
  strings: ['<t>x</t>'],
  styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
});
const text = Buffer.from('Ikä;Kieli\r\n12;"suomi ""fi"""\r\n13;svenska\r\n');
const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });
const changed = (bytes: Buffer, places: readonly (readonly [number, number])[]) => {
  const copy = Buffer.from(bytes);
  for (const [at, byte] of places) copy[at % copy.length] = byte;
  return copy;
};

describe('whatever the bytes are, they are read or refused with a sentence', () => {
  it.each([
    ['any bytes', fc.uint8Array({ minLength: 1, maxLength: 60 })],
    ['a text with bytes changed', changes.map((places) => changed(text, places))],
    ['a text that is cut', fc.nat({ max: text.length - 1 }).map((end) => text.subarray(0, end + 1))],
    ['a workbook with bytes changed', changes.map((places) => changed(workbook, places))],
    ['a workbook that is cut', fc.nat({ max: workbook.length - 1 }).map((end) => workbook.subarray(0, end + 1))],
  ] as const)('%s', async (_, made) => {
    await fc.assert(
      fc.asyncProperty(made as fc.Arbitrary<Uint8Array>, async (bytes) => {
        expect(await sentenceOf(bytes)).toMatch(/^records$|^overlap$|[.?]$/);
      }),
      { numRuns: 150 },
    );
  });
});
