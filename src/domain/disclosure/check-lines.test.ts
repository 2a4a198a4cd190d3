import { expect, test } from 'vitest';
import { checkFor, checkLines, cutAtHoles, fillHoles, uncheckedKey, uncheckedText } from './check-lines.ts';
import { aLine } from './line.fixtures.ts';
import type { Line, PartLines } from './line.ts';
import { revised, wrongIn } from './revise.ts';

const line = (ref: number, text: string | null, more: Partial<Line> = {}): Line => aLine(ref, { text, ...more });
const check = checkFor(['Turvakoti Lyhty', 'Skyddshemmet Fyren']);
const part: PartLines = {
  lines: [
    line(1, 'Lähti asunnosta, Hämeenkatu 12 B 7, kello kuuden jälkeen.'),
    line(2, 'Nukkui Lyhdyssä', { where: 'Storgatan 5' }),
    line(3, 'Mitään ei kerrota'),
    line(4, null, { sort: 'actor', code: 'employer', label: 'A 040 123 4567', anchor: null }),
  ],
  links: [
    {
      from: 4,
      to: 1,
      code: 'did',
      whenEdtf: null,
      source: 'told-by-her',
      certainty: 'not-known',
      text: 'lähetti https://maps.app.goo.gl/x',
    },
  ],
};
const looked = checkLines(part, check);

test('an address, a hidden place in any form, a number and a link are found in every text, and none of them is kept', () => {
  expect(looked.unchecked?.map((found) => [uncheckedKey(found), ...found.kinds])).toEqual([
    ['line.1.text', 'street-address'],
    ['line.2.text', 'place-name'],
    ['line.2.where', 'street-address'],
    ['line.4.label', 'phone'],
    ['link.0.text', 'map-link'],
  ]);
  for (const value of ['Hämeenkatu', 'Lyhdyssä', 'Storgatan', '040', 'goo.gl'])
    expect(JSON.stringify(looked)).not.toContain(value);
  expect(cutAtHoles(looked.lines[0]?.text as string)).toEqual([
    'Lähti asunnosta, ',
    { kind: 'street-address' },
    ', kello kuuden jälkeen.',
  ]);
});

test('of a shelter that is on the case and of one that is not the same is said', () => {
  const about = (name: string) => checkLines({ lines: [line(1, `Yö ${name}`)], links: [] }, check).unchecked;
  expect(about('Lyhdyssä')).toEqual(about('Fyrenissä'));
});

test('the writer words it anew or leaves the line out; what still tells something is refused', () => {
  const unchecked = looked.unchecked ?? [];
  const words = new Map(
    unchecked.map((found) => [uncheckedKey(found), fillHoles(uncheckedText(looked, found), () => 'yhteisasunto')]),
  );
  const none = { words: new Map<string, string>(), out: new Set<string>() };
  expect(wrongIn(unchecked, none, check)).toHaveLength(5);
  const still = { words: new Map([...words, ['line.1.text', 'Kotikatu 3']]), out: new Set(['line.4.label']) };
  expect(wrongIn(unchecked, still, check)).toEqual([{ key: 'line.1.text', reason: 'still-tells' }]);
  const sound = { words, out: new Set(['line.4.label']) };
  expect(wrongIn(unchecked, sound, check)).toEqual([]);
  const left = revised(looked, sound);
  expect(left.lines.map(({ text }) => text)).toEqual([
    'Lähti asunnosta, yhteisasunto, kello kuuden jälkeen.',
    'Nukkui yhteisasunto',
    'Mitään ei kerrota',
  ]);
  // The link has lost its end with the line.
  expect([left.links, left.unchecked]).toEqual([[], undefined]);
});
