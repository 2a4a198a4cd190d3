import { expect, test } from 'vitest';
import type { LinkView, PieceView } from '../piece/index.ts';
import { partDocument } from './document/document.ts';
import { shapeOf } from './document/shape.ts';
import { type Line, linesOf, offer } from './line.ts';
import { withoutOthers } from './without-others.ts';

const today = '2026-11-25';
const piece = (id: string, more: Partial<PieceView> = {}): PieceView => ({
  id,
  sort: 'event',
  code: 'threat',
  answer: 'answered',
  whenEdtf: '2025-05-03',
  from: '2025-05-03',
  until: '2025-05-03',
  anchor: null,
  anchorId: null,
  source: 'told-by-her',
  certainty: 'certain',
  status: null,
  phases: [],
  means: [],
  also: [],
  level: null,
  direction: null,
  asChild: null,
  saidBy: null,
  label: null,
  text: null,
  where: null,
  amount: null,
  organisationId: 'saarni',
  organisation: 'Saarni ry',
  author: null,
  own: true,
  version: 1,
  writtenAt: '2026-01-01T00:00:00.000Z',
  mistaken: false,
  ...more,
});
const link = (id: string, fromId: string, toId: string, more: Partial<LinkView> = {}): LinkView => ({
  id,
  fromId,
  toId,
  code: 'did',
  source: 'told-by-her',
  certainty: 'likely',
  whenEdtf: null,
  from: null,
  until: null,
  text: null,
  organisationId: 'saarni',
  organisation: 'Saarni ry',
  own: true,
  version: 1,
  mistaken: false,
  ...more,
});
const offered = (pieces: readonly PieceView[], links: readonly LinkView[] = []) => offer({ pieces, links }, today);
const undated = { whenEdtf: null, from: null, until: null };

test.each([
  ['a factor', { sort: 'factor', code: 'debts' }],
  ['a form of exploitation', { sort: 'exploitation', code: 'labour' }],
  ['what was not asked', { answer: 'not-asked' }],
  ['what she did not want to answer', { answer: 'did-not-answer' }],
] as const)('%s is not offered, and not told as kept back either', (_, more) => {
  expect(offered([piece('a', more)])).toEqual({ pieces: [], links: [], kept: [] });
});

test.each([
  ['a place that goes on', { sort: 'thing', code: 'place', whenEdtf: '2026-06/..', from: '2026-06-01', until: null }],
  ['a place that ends later', { sort: 'thing', code: 'place', from: '2026-06-01', until: '2026-12-31' }],
] as const)('%s cannot be handed over, and its owner is told', (_, more) => {
  const { pieces, kept } = offered([piece('a', more)]);
  expect([pieces, kept.map(({ id }) => id)]).toEqual([[], ['a']]);
});

test('where something goes on still, the place is left out; of what is over it stays', () => {
  const { pieces } = offered([
    piece('a', { where: 'Asunto', phases: ['now'] }),
    piece('b', { where: 'Asunto', whenEdtf: '2026-06/..', until: null }),
    piece('c', { where: 'Asunto' }),
    piece('d', { where: 'Asunto', ...undated }),
  ]);
  expect(pieces.map((piece) => piece.where)).toEqual([null, null, 'Asunto', 'Asunto']);
});

test('she goes without a label', () => {
  const { pieces } = offered([piece('her', { sort: 'actor', code: 'herself', label: 'Linh', ...undated })]);
  expect(pieces[0]?.label).toBeNull();
});

test('numbers run in the order of reading, whatever was left out; a link or an anchor without its other end is gone', () => {
  const all = [
    piece('later', { from: '2025-09-01', until: '2025-09-01' }),
    piece('who', { sort: 'actor', code: 'employer', ...undated }),
    piece('first', { from: '2025-01-01', until: '2025-01-01' }),
    piece('after', { ...undated, anchor: 'after', anchorId: 'first' }),
    piece('lost', { ...undated, anchor: 'before', anchorId: 'not-chosen' }),
  ];
  const { lines, links } = linesOf(all, [link('l', 'who', 'first'), link('m', 'who', 'not-chosen')]);
  expect(lines.map(({ ref }) => ref)).toEqual([1, 2, 3, 4, 5]);
  expect(lines.map(({ sort }) => sort)).toEqual(['event', 'event', 'event', 'event', 'actor']);
  expect(lines.find((line) => line.anchor === 'after')?.anchorRef).toBe(1);
  expect(lines.filter((line) => line.anchor === 'before')).toEqual([]);
  expect(links.map(({ from, to }) => [from, to])).toEqual([[5, 1]]);
});

test('a person with two parts is told with both, on paper and in the JSON', () => {
  const who = piece('who', { sort: 'actor', code: 'buyer', also: ['helper'], label: 'mies bussissa', ...undated });
  const document = partDocument(linesOf([who], []), 'Saarni ry', 'fi');
  expect(document.lines[0]?.also).toEqual([{ code: 'helper', text: 'auttaja' }]);
  expect(shapeOf(document).lines.people[0]?.what).toBe('mies bussissa (ostaja, auttaja)');
  const { also: _, ...before } = linesOf([who], []).lines[0] as Line;
  expect(partDocument({ lines: [before], links: [] }, 'Saarni ry', 'fi').lines[0]?.also).toEqual([]);
});

test('a means of control is told once, with what was recorded of it and the events in which it was used', () => {
  const { means } = shapeOf(
    partDocument(
      linesOf(
        [
          piece('e', { means: ['debt-bondage'] }),
          piece('f', { means: ['debt-bondage', 'isolation'], whenEdtf: '2025-08-01' }),
          piece('c', {
            sort: 'control',
            code: 'debt-bondage',
            status: 'observed',
            phases: ['during'],
            text: 'Velka kasvoi',
          }),
        ],
        [],
      ),
      'Saarni ry',
      'fi',
    ),
  );
  expect(means).toHaveLength(2);
  expect(means[0]?.said).toEqual([
    'Rivi 3: kerrottu, aikana · 3.5.2025 · Velka kasvoi · Lähde hän kertoi · Varmuus kerrottu, varma · Saarni ry',
    'Tapahtumien rivit: 1, 2',
  ]);
  expect(means[1]?.said).toEqual(['Tapahtumien rivit: 2']);
});

test('her copy has no other victim, by line, link or word, and no worker, and its numbers have no gap', () => {
  const all = [
    piece('e', { text: 'Mai itki. Linh ja Annan kanssa puhuttiin.' }),
    piece('o', { sort: 'actor', code: 'exploited-beside', label: 'Mai', ...undated }),
    piece('boss', { sort: 'actor', code: 'employer', label: 'Henkilö A', ...undated }),
  ];
  const unchosen = piece('x', { sort: 'actor', code: 'exploited-beside', label: 'Linh', ...undated });
  const part = linesOf(all, [link('l', 'o', 'e'), link('m', 'boss', 'e')]);
  const copy = withoutOthers(part, [...all, unchosen], ['Anna Kallio']);
  expect(copy.lines.map(({ ref, code }) => [ref, code])).toEqual([
    [1, 'threat'],
    [2, 'employer'],
  ]);
  expect(copy.lines[0]?.text).toBe('(…) itki. (…) ja (…) kanssa puhuttiin.');
  expect(copy.links.map(({ from, to }) => [from, to])).toEqual([[2, 1]]);
});
