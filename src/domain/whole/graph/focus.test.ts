import { expect, test } from 'vitest';
import { link, piece } from '../whole.fixtures.ts';
import { focusOn, nearOf, withoutHer } from './focus.ts';
import { edgesOf, type Graph, herselfId, nodesOf } from './graph.ts';

const her = piece({ sort: 'actor', code: 'herself' });
const [lender, boss, doctor] = ['lender', 'employer', 'helper'].map((code) => piece({ sort: 'actor', code }));
const debt = piece({ sort: 'thing', code: 'debt' });
const home = piece({ sort: 'thing', code: 'place' });
const [lent, paid, seen] = ['money-lent', 'paid', 'met-authority'].map((code) => piece({ code }));
const pieces = [her, lender, boss, doctor, debt, home, lent, paid, seen].flatMap((item) => item ?? []);
const between = (from: typeof her | undefined, to: typeof her | undefined, code = 'did') =>
  link(from?.id ?? '', to?.id ?? '', { code });
const links = [
  between(lender, lent),
  between(boss, paid, 'ordered'),
  between(doctor, seen, 'helped'),
  between(her, paid, 'was-done-to'),
  between(lent, debt, 'concerned'),
  between(paid, debt, 'concerned'),
  between(paid, home, 'happened-at'),
  between(lender, boss, 'related-to'),
  between(boss, doctor, 'knows'),
];
const nodes = nodesOf({ pieces, links });
const graph: Graph = { nodes, edges: edgesOf(nodes, links) };

const sorted = (ids: Iterable<string | undefined>) => [...ids].map(String).toSorted((a, b) => a.localeCompare(b));

test('the lines of the person herself are left out, and only those', () => {
  const without = withoutHer(graph);
  expect(without.nodes).toEqual(graph.nodes);
  expect(graph.edges.filter((edge) => !without.edges.includes(edge)).map(({ from }) => from)).toEqual([herselfId]);
});

test('near a debt are its events, who takes part in them, where they were and how these people belong together', () => {
  const focus = focusOn(withoutHer(graph), debt.id);
  expect(focus?.events.map(({ id }) => id)).toEqual([lent?.id, paid?.id]);
  expect(sorted(focus?.nodes ?? [])).toEqual(sorted([debt, lent, paid, lender, boss, home].map((item) => item?.id)));
  expect(focus && nearOf(graph, focus).edges.map(({ links: own }) => own[0]?.code)).toEqual([
    'did',
    'ordered',
    'concerned',
    'concerned',
    'happened-at',
    'related-to',
  ]);
});

test('near an event are its own lines alone; what the map does not have is no focus', () => {
  expect(sorted(focusOn(withoutHer(graph), seen?.id ?? '')?.nodes ?? [])).toEqual(sorted([doctor?.id, seen?.id]));
  expect(focusOn(graph, '00000000-0000-4000-8000-999999999999')).toBeUndefined();
});
