import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pieceEndpoints } from '../../../src/domain/piece/index.ts';
import { processEndpoints } from '../../../src/domain/process/index.ts';
import { timelineEndpoints } from '../../../src/domain/timeline/index.ts';
import { wholeEndpoints } from '../../../src/domain/whole/index.ts';
import { type OneCase, oneCase } from '../../http/one-case.ts';
import { readList, words } from './read-list.ts';
import type { Shape, Told } from './shape.ts';
import { shapes } from './shapes.ts';

describe.each(shapes)('$name', (shape: Shape) => {
  let world: OneCase;
  let list = '';
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
    // What is said to be before or after another is recorded when the other is there.
    for (const told of [...shape.told].sort((a, b) => Number(!!a.anchor) - Number(!!b.anchor)))
      await enter(told, ids, course);
    const see = async (to: string) => (await world.see(world.anna, to)).text;
    list = await see('/aikajana');
    pages = [
      list,
      ...(await Promise.all(
        [
          '/aikajana?nakyma=kaistat',
          '/kokonaisuus',
          '/kokonaisuus?view=list',
          '/kokonaisuus/hallinta',
          '/prosessi',
        ].map(see),
      )),
    ];
  });
  afterAll(() => world.stop());

  test('from the text of the timeline alone the order of the main events is right', () => {
    const order = readList(list)
      .map(({ what }) => what)
      .filter((what) => shape.order.includes(what))
      .toReversed();
    expect(order).toEqual(shape.order);
  });

  test('each time is said as it was told', () => {
    const said = new Map(readList(list).map(({ what, when }) => [what, when]));
    expect(shape.told.map(({ what }) => [what, said.get(what)])).toEqual(
      shape.told.map(({ what, says }) => [what, says]),
    );
  });

  test('no page says more precisely than was told', () => {
    for (const page of pages)
      for (const never of shape.never)
        expect(words(page).match(new RegExp(`.{0,60}(?:${never.source}).{0,20}`))?.[0]).toBeUndefined();
  });
});
