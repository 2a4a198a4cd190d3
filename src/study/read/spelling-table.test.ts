import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnCoder } from './code-column.ts';
import { spellingTable } from './spelling-table.ts';

it('finds what was added, however many there are and wherever they stand, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 6 }), { maxLength: 400 }), (spellings) => {
      const table = spellingTable();
      const [known, others] = [spellings.filter((_, at) => at % 3 > 0), spellings.filter((_, at) => at % 3 === 0)];
      const around = (text: string) => Buffer.from(`<${text}>`);
      for (const [code, text] of known.entries()) {
        const bytes = around(text);
        table.add(bytes, 1, bytes.length - 1, code);
      }
      const find = (text: string) => table.find(Buffer.from(text), 0, Buffer.byteLength(text));
      expect(known.map(find)).toEqual([...known.keys()]);
      // Spellings that end in half a character are bytes of another one.
      const bytesOf = new Set(known.map((text) => Buffer.from(text).toString('hex')));
      for (const text of others) if (!bytesOf.has(Buffer.from(text).toString('hex'))) expect(find(text)).toBe(-1);
    }),
    { numRuns: 60 },
  );
});

it('spares a string for every value of a column but the first of each spelling', () => {
  const coder = columnCoder('region', { left: 100 });
  const bytes = Buffer.from('north,south,"the ""east""",north');
  let strings = 0;
  const counted = Object.assign(bytes, {
    toString: (...of: Parameters<Buffer['toString']>) => {
      strings += 1;
      return Buffer.prototype.toString.apply(bytes, of);
    },
  });
  for (let row = 0; row < 1_000; row += 1) {
    coder.addBytes(counted, 0, 5, false);
    coder.addBytes(counted, 6, 11, false);
  }
  coder.addBytes(counted, 13, 25, true);
  const { values, missing } = coder.finish();
  expect({ values, missing }).toEqual({ values: ['north', 'south', 'the "east"'], missing: 0 });
  expect(strings).toBeLessThan(6);
});
