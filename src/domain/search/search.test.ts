import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindsIn, textKinds, wordsIn } from './kinds.ts';
import { byCase, searchKinds, snippetOf } from './search.ts';

test('a snippet is whole words around the first hit, with every hit in it marked', () => {
  const text = `${'Alku on pitkä. '.repeat(10)}Hän pelkää velkaa ja velkojia.${' Loppu on pitkä.'.repeat(20)}`;
  const from = text.indexOf('velkaa');
  const hits = ['velkaa', 'velkojia'].map((word) => ({
    from: text.indexOf(word),
    until: text.indexOf(word) + word.length,
  }));
  const snippet = snippetOf(text, hits);
  expect(snippet.marks.map((mark) => snippet.text.slice(mark.from, mark.until))).toEqual(['velkaa', 'velkojia']);
  expect([snippet.cutBefore, snippet.cutAfter]).toEqual([true, true]);
  expect(text.slice(from - 70, from + 140)).toContain(snippet.text);
  expect(snippetOf('Velka', [{ from: 0, until: 5 }])).toEqual({
    text: 'Velka',
    marks: [{ from: 0, until: 5 }],
    cutBefore: false,
    cutAfter: false,
  });
});

test('whatever the text, a snippet is part of it and holds the first hit', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(texts, fc.nat(), (words, nth) => {
      const text = words.join(' ');
      const word = words[nth % words.length] as string;
      const from = text.indexOf(word);
      const snippet = snippetOf(text, [{ from, until: from + word.length }]);
      expect(text).toContain(snippet.text);
      const [mark] = snippet.marks;
      expect(snippet.text.slice(mark?.from, mark?.until)).toBe(word);
    }),
    { numRuns: 500 },
  );
});

test('cases stand by their best text, then by the newest; what is not shown is counted', () => {
  const texts = [
    { caseId: 'a', weight: 1 },
    { caseId: 'b', weight: 3 },
    { caseId: 'a', weight: 2 },
    { caseId: 'c', weight: 3 },
    { caseId: 'd', weight: 1 },
    { caseId: 'a', weight: 1 },
  ];
  expect(byCase(texts, { cases: 3, inCase: 2 })).toEqual({
    cases: [
      { caseId: 'b', shown: [texts[1]], more: 0 },
      { caseId: 'c', shown: [texts[3]], more: 0 },
      { caseId: 'a', shown: [texts[2], texts[0]], more: 1 },
    ],
    others: 1,
  });
});

test('each kind of text belongs to a choice, and of a document only its words are searched', () => {
  expect(searchKinds.flatMap(kindsIn).sort()).toEqual(Object.keys(textKinds).sort());
  const piece = JSON.stringify({
    label: 'Velka',
    text: null,
    where: 'Satama',
    amount: '{"euros":3}',
    reason: 'Korjattu',
  });
  expect(wordsIn('piece', piece)).toBe('Velka\nSatama');
  expect(wordsIn('note', '{"label":"x"}')).toBe('{"label":"x"}');
  expect(() => wordsIn('place', '')).toThrow('place');
});
