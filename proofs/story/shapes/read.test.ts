import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pieceEndpoints } from '../../../src/domain/piece/index.ts';
import { processEndpoints } from '../../../src/domain/process/index.ts';
import { timelineEndpoints } from '../../../src/domain/timeline/index.ts';
import { wholeEndpoints } from '../../../src/domain/whole/index.ts';
import { type OneCase, oneCase } from '../../http/one-case.ts';
import { expectNoMore, expectOrder, expectSaid, inTurn, telling } from './expect-shape.ts';
import type { Shape, Told } from './shape.ts';
import { shapes } from './shapes.ts';

describe.each(shapes)('$name', (shape: Shape) => {
  let world: OneCase;
  let pages: readonly string[] = [];

  async function enter(
    { what, step, outcome, when, anchor }: Told,
    ids: Map<string, string>,
    course: () => Promise<string>,
  ) {
    const source = step ? 'told-by-authority' : 'told-by-her';
    const edtf = typeof when === 'object' && !step ? { whenEdtf: when.edtf } : { when };
    const at = { ...(when === undefined ? {} : edtf), source };
    const answer = step
      ? await world.of(world.anna, 'POST', `/processes/${await course()}/steps`, {
          ...at,
          code: step,
          state: 'done',
          ...(outcome ? { outcome } : {}),
          outOfOrder: 'kertomisen järjestys',
        })
      : await world.of(world.anna, 'POST', '/events', {
          ...at,
          code: 'other',
          label: what,
          ...(anchor ? { anchor: anchor[0], anchorId: ids.get(anchor[1]) } : {}),
        });
    expect(answer.status, `${what} ${answer.text}`).toBe(200);
    ids.set(what, answer.body.id);
  }

  beforeAll(async () => {
    world = await oneCase({
      endpoints: [...pieceEndpoints, ...processEndpoints, ...timelineEndpoints, ...wholeEndpoints],
    });
    const ids = new Map<string, string>();
    let opened: Promise<string> | undefined;
    const course = () => {
      opened ??= world.of(world.anna, 'POST', '/processes', { kind: 'criminal' }).then(({ body }) => body.id as string);
      return opened;
    };
    for (const told of inTurn(shape)) await enter(told, ids, course);
    pages = await Promise.all(telling.map(async (to) => (await world.see(world.anna, to)).text));
  });
  afterAll(() => world.stop());

  test('from the text of the timeline alone the order of the main events is right', () => {
    expectOrder(shape, pages[0] as string);
  });

  test('each time is said as it was told', () => {
    expectSaid(shape, pages[0] as string);
  });

  test('no page says more precisely than was told', () => {
    expectNoMore(shape, pages);
  });
});
