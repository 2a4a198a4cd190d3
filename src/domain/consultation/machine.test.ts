import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../proofs/http/small-world.ts';
import { type AskingWorld, askingWorld } from './consultation.fixtures.ts';

/** The table of states, played through the real acts and compared after each. */
let world: AskingWorld;
beforeAll(async () => {
  world = await askingWorld();
});
afterAll(() => world.stop());

const takers = ['ritva', 'helmi', 'olli'] as const;
type Taker = (typeof takers)[number];
const place = { ritva: 'assistance', helmi: 'network', olli: 'county' } as const;

interface Model {
  state: 'waiting' | 'taken' | 'answered' | 'closed' | 'withdrawn';
  /** Who has taken it, and where it waits. */
  by: Taker | null;
  at: readonly Taker[];
  answers: number;
  added: boolean;
  routed: number;
}

type Step =
  | { act: 'take'; who: Taker }
  | { act: 'answer'; who: Taker }
  | { act: 'close'; who: Taker }
  | { act: 'route'; who: Taker; to: Taker }
  | { act: 'more' }
  | { act: 'withdraw' };

/** What each act makes of the state; null: refused with 409. */
function next(model: Model, step: Step): Model | null {
  switch (step.act) {
    case 'take':
      return model.state === 'waiting' && model.at.includes(step.who)
        ? { ...model, state: 'taken', by: step.who }
        : null;
    case 'answer':
      return model.state === 'taken' && model.by === step.who
        ? { ...model, state: 'answered', answers: model.answers + 1 }
        : null;
    case 'close':
      return model.state === 'taken' && model.by === step.who ? { ...model, state: 'closed' } : null;
    case 'route':
      return model.state === 'taken' && model.by === step.who && model.answers === 0 && model.routed < 3
        ? { ...model, state: 'waiting', by: null, at: [step.to], routed: model.routed + 1 }
        : null;
    case 'more':
      if (model.added || model.state === 'closed' || model.state === 'withdrawn') return null;
      return { ...model, added: true, state: model.state === 'answered' ? 'taken' : model.state };
    case 'withdraw':
      return (model.state === 'waiting' || model.state === 'taken') && model.answers === 0
        ? { ...model, state: 'withdrawn', by: null, at: [] }
        : null;
  }
}

const bodies = { take: {}, answer: { answer: 'Näin' }, close: { reason: 'Emme osaa' } };

async function perform(id: string, step: Step): Promise<number> {
  if (step.act === 'more') {
    return (await world.json(world.anna, 'POST', `/consultations/${id}/more`, { more: 'Vielä yksi asia' })).status;
  }
  if (step.act === 'withdraw') return (await world.json(world.anna, 'POST', `/consultations/${id}/withdraw`)).status;
  const body =
    step.act === 'route' ? { to: world.organisations[place[step.to]], word: 'Teille tämä kuuluu' } : bodies[step.act];
  return (await world.does(world[step.who], id, step.act, body)).status;
}

/** Who reads the text now: its asker, and the intake workers of whoever has it. */
async function readers(id: string): Promise<Taker[]> {
  const seen = await Promise.all(takers.map((who) => world.opens(world[who] as Person, id)));
  return takers.filter((_, n) => seen[n]?.text.includes('Nuori nainen'));
}

const taker = fc.constantFrom(...takers);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('take' as const), who: taker }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('answer' as const), who: taker }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('close' as const), who: taker }) },
  {
    weight: 3,
    arbitrary: fc
      .record({ act: fc.constant('route' as const), who: taker, to: taker })
      .filter(({ who, to }) => who !== to),
  },
  { weight: 1, arbitrary: fc.constant({ act: 'more' as const }) },
  { weight: 1, arbitrary: fc.constant({ act: 'withdraw' as const }) },
);

test('every series of acts goes as the table says, and the text is read by nobody but its taker', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14, size: 'max' }), async (steps) => {
      const id = await world.ask();
      let model: Model = { state: 'waiting', by: null, at: takers, answers: 0, added: false, routed: 0 };
      for (const step of steps) {
        const after = next(model, step);
        expect([step, await perform(id, step)]).toEqual([step, after ? 200 : 409]);
        model = after ?? model;
        expect((await world.own(id)).body.state).toBe(model.state);
        expect(await readers(id)).toEqual(model.by ? [model.by] : []);
      }
    }),
    { numRuns: 40, seed: 11 },
  );
});

test('of any two acts at once the second finds what the first has left: none is lost, none counts twice', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 4 }), step, step, async (before, item, other) => {
      const id = await world.ask();
      let model: Model = { state: 'waiting', by: null, at: takers, answers: 0, added: false, routed: 0 };
      for (const each of before) {
        await perform(id, each);
        model = next(model, each) ?? model;
      }
      const statuses = await Promise.all([perform(id, item), perform(id, other)]);
      // Either order must explain both answers and the state that stands.
      const orders = [
        [item, other],
        [other, item],
      ] as const;
      const stands = (await world.own(id)).body.state;
      const explained = orders.some(([first, second], turned) => {
        const middle = next(model, first);
        const last = next(middle ?? model, second);
        const told = [middle ? 200 : 409, last ? 200 : 409];
        const asTold = turned === 1 ? told.reverse() : told;
        return asTold.join() === statuses.join() && stands === (last ?? middle ?? model).state;
      });
      expect({ before, one: item, other, statuses, stands, explained }).toMatchObject({ explained: true });
    }),
    { numRuns: 60, seed: 12 },
  );
});
