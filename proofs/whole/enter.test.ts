import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsEndpoints } from '../../src/domain/elements/index.ts';
import { type PieceView, pieceEndpoints, piecesInStory } from '../../src/domain/piece/index.ts';
import { tellingEndpoints } from '../../src/domain/telling/index.ts';
import { withoutHer } from '../../src/domain/whole/graph/focus.ts';
import { edgesOf, nodesOf } from '../../src/domain/whole/graph/graph.ts';
import { wholeEndpoints } from '../../src/domain/whole/index.ts';
import { makeRows } from '../../src/domain/whole/map/make-rows.ts';
import { countCrossings, orderRows } from '../../src/domain/whole/map/order-rows.ts';
import { type OneCase, oneCase } from '../http/one-case.ts';
import { debtBondage } from './debt-bondage.ts';
import type { Description } from './described.ts';
import { forcedMarriage } from './forced-marriage.ts';
import { labour } from './labour.ts';

/** Lines that cross on the map of each, without those of the person herself. */
const crossings: Readonly<Record<string, number>> = {
  labour: 15,
  'sexual exploitation with debt bondage inside Finland': 8,
  'forced marriage of a minor': 9,
};

/** Three whole descriptions, entered sentence by sentence through the JSON face as a worker would: nothing that does not fit. */

const withIds = (value: unknown, ids: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string' && value.startsWith('$')) {
    const id = ids.get(value.slice(1));
    if (id === undefined) throw new Error(`the description has no ${value} yet`);
    return id;
  }
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids));
  return value;
};

describe.each([labour, debtBondage, forcedMarriage])('$name', (description: Description) => {
  let world: OneCase;
  beforeAll(async () => {
    world = await oneCase({
      endpoints: [...pieceEndpoints, ...tellingEndpoints, ...wholeEndpoints, ...elementsEndpoints],
    });
  });
  afterAll(() => world.stop());

  test('every sentence has its place', async () => {
    const ids = new Map<string, string>();
    for (const { says, goes } of description.sentences)
      for (const { to, body, leaves } of goes) {
        const filled = Object.fromEntries(Object.entries(body).map(([key, value]) => [key, withIds(value, ids)]));
        const answer = await world.of(world.anna, 'POST', to, filled);
        expect(answer.status, `${says} ${to} ${answer.text}`).toBe(200);
        if (leaves) ids.set(leaves, answer.body.id);
      }
    expect(description.sentences.length).toBeGreaterThanOrEqual(20);
  });

  test('the whole holds all that was entered, each with source and certainty', async () => {
    const { body } = await world.of(world.anna, 'GET', '/whole');
    const goes = description.sentences.flatMap((sentence) => sentence.goes);
    const count = (to: string) => goes.filter((goe) => goe.to === to).length;
    const sorts = ['event', 'actor', 'thing', 'control', 'factor', 'exploitation'];
    const paths = ['/events', '/actors', '/things', '/controls', '/factors', '/exploitation'];
    const { rows } = await world.owner.query<{ sort: string; n: string }>(
      `select sort, count(*) as n from app.piece where code <> 'herself' group by sort`,
    );
    const stored = new Map(rows.map(({ sort, n }) => [sort, Number(n)]));
    expect(sorts.map((sort) => stored.get(sort) ?? 0)).toEqual(paths.map(count));
    expect(JSON.stringify(body).length).toBeGreaterThan(1000);
  });

  test('the map tells the events in the order of time, with few lines that cross', async () => {
    const { body } = await world.of(world.anna, 'GET', '/whole');
    const nodes = nodesOf(body);
    const { edges } = withoutHer({ nodes, edges: edgesOf(nodes, body.links) });
    const rows = orderRows(
      makeRows(
        nodes.map(({ id, column, cluster, herself }) => ({ id, column, cluster, isFirst: herself, height: 52 })),
        edges.map(({ id, from, to }) => ({ id, from, to, labelWidth: 0, bundle: 'solid' })),
      ),
    );
    const told = piecesInStory((body.pieces as PieceView[]).filter(({ sort }) => sort === 'event')).map(({ id }) => id);
    const drawn = rows.columns[1]?.flatMap(({ key, isBox }) => (isBox ? [key] : [])) ?? [];
    const alone = (id: string) => nodes.find((node) => node.id === id)?.cluster === undefined;
    expect(drawn.filter(alone)).toEqual(told.filter(alone));
    // Measured when the map was made; a layout that needs more has become worse.
    expect(countCrossings(rows)).toBeLessThanOrEqual(crossings[description.name] ?? 0);
  });

  test('several small entries together touch act, means and purpose', async () => {
    const { body } = await world.of(world.anna, 'GET', '/whole/elements');
    const elements = body.seen.elements as { key: string; required: boolean; touchedBy: string[] }[];
    expect(elements.filter((element) => element.required && element.touchedBy.length === 0)).toEqual([]);
    expect(body.seen.together.length).toBeGreaterThanOrEqual(3);
    expect(body.marked.decides).toBe(false);
  });
});
