import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventCodes } from '../../piece/index.ts';
import { link, piece } from '../whole.fixtures.ts';
import { herselfId } from './graph.ts';
import { makeGraph, mostNodes } from './group-nodes.ts';

const pieces = fc
  .array(
    fc.record({
      sort: fc.constantFrom('event', 'event', 'event', 'actor', 'thing'),
      code: fc.nat(3),
      year: fc.integer({ min: 2018, max: 2026 }),
      month: fc.integer({ min: 1, max: 12 }),
      timed: fc.boolean(),
    }),
    { maxLength: 300, size: 'max' },
  )
  .map((all) =>
    all.map(({ sort, code, year, month, timed }) => {
      const codes: Record<string, string[]> = {
        event: ['threat', 'worked', 'message', 'paid'],
        actor: ['recruiter', 'buyer', 'helper', 'other'],
        thing: ['place', 'debt', 'document', 'phone'],
      };
      const at = timed ? `${year}-${String(month).padStart(2, '0')}-11` : null;
      return piece({ sort, code: codes[sort]?.[code], from: at, until: at });
    }),
  );

const whole = fc
  .tuple(pieces, fc.array(fc.tuple(fc.nat(299), fc.nat(299)), { maxLength: 300, size: 'max' }))
  .map(([all, ends]) => ({
    pieces: all,
    links: ends.flatMap(([from, to]) => {
      const [one, other] = [all[from], all[to]];
      return one && other && one !== other ? [link(one.id, other.id)] : [];
    }),
  }));

describe('the graph of the map', () => {
  it('has at most forty nodes, loses no piece and no link between different nodes', () => {
    fc.assert(
      fc.property(whole, (item) => {
        const { nodes, edges } = makeGraph(item);
        expect(nodes.length).toBeLessThanOrEqual(mostNodes);
        expect(nodes.flatMap((node) => node.pieces.map(({ id }) => id)).sort()).toEqual(
          item.pieces.map(({ id }) => id).sort(),
        );
        const nodeOf = new Map(nodes.flatMap((node) => node.pieces.map((piece) => [piece.id, node.id] as const)));
        const between = item.links.filter((link) => nodeOf.get(link.fromId) !== nodeOf.get(link.toId));
        expect(edges.flatMap((edge) => edge.links.map(({ id }) => id)).sort()).toEqual(
          between.map(({ id }) => id).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(whole, (item) => {
        expect(makeGraph(item)).toEqual(makeGraph(item));
      }),
      { numRuns: 20 },
    );
  });

  it('groups nothing while there is room', () => {
    const few = Array.from({ length: mostNodes }, () => piece({ from: '2024-01-01', until: '2024-01-01' }));
    expect(makeGraph({ pieces: few, links: [] }).nodes.every(({ group }) => group === undefined)).toBe(true);
  });

  it('groups events of one kind by time, the finest that is enough', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      piece({ from: `2024-${String((at % 12) + 1).padStart(2, '0')}-0${(at % 7) + 1}`, until: null }),
    );
    const { nodes } = makeGraph({ pieces: many, links: [] });
    expect(nodes.some(({ group }) => group?.grain === 'month' && group.from?.endsWith('-01'))).toBe(true);
    expect(nodes.length).toBeLessThanOrEqual(mostNodes);
  });

  it('says no time of a group that was not said of all that is in it', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      piece({ from: `2024-${String((at % 12) + 1).padStart(2, '0')}-0${(at % 7) + 1}`, until: null }),
    );
    const vague = ['202X', '2024~', '[..2024]', '2024'].map((whenEdtf) => piece({ whenEdtf }));
    const { nodes } = makeGraph({ pieces: [...many, ...vague], links: [] });
    expect(nodes.find(({ group }) => group)?.group?.grain).toBe('month');
    for (const { id } of vague) expect(nodes.find(({ id: own }) => own === id)?.group).toBeUndefined();
  });

  it('takes the events of a year together when their kinds are too many', () => {
    const many = eventCodes.flatMap((code) =>
      [2023, 2024, 2025].flatMap((year) => [1, 2].map(() => piece({ code, from: `${year}-05-05`, until: null }))),
    );
    const { nodes } = makeGraph({ pieces: many, links: [] });
    expect(nodes.map(({ group }) => [group?.code, group?.from?.slice(0, 4)])).toEqual([
      [undefined, '2023'],
      [undefined, '2024'],
      [undefined, '2025'],
    ]);
  });

  it('never groups her, and takes her as one whoever recorded her', () => {
    const many = Array.from({ length: 80 }, () => piece({ sort: 'actor', code: 'other' }));
    const hers = ['a', 'b'].map((organisationId) => piece({ sort: 'actor', code: 'herself', organisationId }));
    const { nodes } = makeGraph({ pieces: [...hers, ...many], links: [] });
    expect(nodes.find(({ id }) => id === herselfId)?.pieces).toHaveLength(2);
    expect(nodes.find(({ id }) => id === herselfId)?.group).toBeUndefined();
  });

  it('lets accounts of one matter share a cluster', () => {
    const [a, b, c, d] = [piece(), piece(), piece(), piece()];
    const links = [link(a.id, b.id, { code: 'another-account-of' }), link(c.id, b.id, { code: 'another-account-of' })];
    const { nodes } = makeGraph({ pieces: [a, b, c, d], links });
    const clusters = nodes.map(({ cluster }) => cluster);
    expect(new Set(clusters.slice(0, 3)).size).toBe(1);
    expect(clusters[3]).toBeUndefined();
  });
});
