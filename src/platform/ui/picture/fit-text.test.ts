import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, fitWords, textWidth } from './fit-text.ts';

describe('words on one line', () => {
  it('are whole ones, the first of the text, and nothing where not one has room', () => {
    expect(fitWords('3.7. Kuulustelu poliisilaitoksella', 400, 14)).toBe('3.7. Kuulustelu poliisilaitoksella');
    expect(fitWords('3.7. Kuulustelu poliisilaitoksella', 130, 14)).toBe('3.7. Kuulustelu…');
    expect(fitWords('Rikosilmoitus', 30, 14)).toBe('');
  });
});

describe('text in lines', () => {
  it('stays whole while it fits', () => {
    expect(fitText('velka, n. 12 000 €', 180, 15, 2, true)).toEqual(['velka, n. 12 000 €']);
    expect(fitText('mies, jolla on ravintola Turussa', 150, 15, 2)).toEqual(['mies, jolla on', 'ravintola Turussa']);
  });

  it('is cut only in the last line, and says that it is', () => {
    expect(fitText('yksi kaksi kolme neljä viisi kuusi', 60, 15, 2).at(-1)).toMatch(/…$/);
  });

  it('never needs more lines than it has, and loses nothing where nothing is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 40, max: 240 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const laid = fitText(text, width, 15, lines);
          expect(laid.length).toBeLessThanOrEqual(lines);
          if (laid.at(-1)?.endsWith('…')) return;
          const plain = (item: string) => item.replace(/[\s-]/g, '');
          expect(plain(laid.join(''))).toBe(plain(text));
        },
      ),
    );
  });

  it('is wider the more there is of it', () => {
    expect(textWidth('aa', 15)).toBe(2 * textWidth('a', 15));
    expect(textWidth('', 15)).toBe(0);
  });
});

it('breaks a word too long for its line at its seam, and a seam that is not needed is not drawn', () => {
  expect(fitText('Förunder\u00adsökning', 88, 14, 2)).toEqual(['Förunder-', 'sökning']);
  expect(fitText('Förunder\u00adsökning', 400, 14, 2)).toEqual(['Förundersökning']);
  expect(textWidth('Förunder\u00adsökning', 14)).toBe(textWidth('Förundersökning', 14));
});
