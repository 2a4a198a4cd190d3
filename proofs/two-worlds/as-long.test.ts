import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chosenFor, sentAlike, type Told, tellingOf, writingOf } from './as-long.ts';
import { facts } from './facts.ts';
import { loadTools } from './prove.ts';
import type { Spoiling } from './scene.ts';
import { wrap } from './spoil-sql.ts';
import { type Trio, trioOf, trioOfCases, trioOfNames } from './trio.ts';
import { organisations as o, type WorkerKey } from './words.ts';

/** The time of an answer and the number of its statements do not tell what she may not know (access model 5 b (e) and 7 (d)). */
const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 1);
/** Routes and acts of each of the three who ask. */
const most = 40;
const timeout = 1_800_000;

let tools: ReturnType<typeof loadTools>;
beforeAll(() => {
  tools = loadTools();
});
afterAll(() => tools.putBack());

const factNamed = (name: string) => facts.find((fact) => fact.name === name)!;
const shelter = factNamed('a shelter has a part, hidden by its kind');
const bar = factNamed('a bar on a worker of another organisation');

interface Asker {
  readonly name: string;
  readonly as: WorkerKey;
  open(spoil?: Spoiling): Promise<Trio>;
}

const askers: readonly Asker[] = [
  {
    name: 'a stranger, of a case that is there and one that is not',
    as: 'matti',
    open: (spoil) => trioOfCases(shelter, tools, spoil),
  },
  {
    name: 'a barred worker, of a bar and of a naming that has run out',
    as: bar.worker,
    open: (spoil) => trioOf(bar, tools, spoil),
  },
  {
    name: 'a member outside the circle, of a hidden part and of none',
    as: 'minna',
    open: (spoil) => trioOf(shelter, tools, spoil),
  },
];

const told = async ({ as, open }: Asker, only?: RegExp, spoil?: Spoiling): Promise<Told[]> => {
  const trio = await open(spoil);
  try {
    const asked = chosenFor(as, trio, { seed, most: only ? 1 : most, ...(only ? { only } : {}) });
    expect(asked.length).toBe(only ? 1 : most);
    return await tellingOf(trio, asked);
  } finally {
    await trio.close();
  }
};

describe('neither time nor the number of statements tells', () => {
  test.each(askers)('$name', { timeout }, async (asker) => {
    const begun = performance.now();
    const found = await told(asker);
    console.log(`${asker.name}: ${most} asked in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    expect(found).toEqual([]);
  });
});

/** Lines, tasks, warnings and papers of consents: what the guard of free texts looks through, and what asks for hidden parts itself. */
const keepsText =
  /\/(notes|tasks|goals|needs|warnings|sector-places|backings|referral-drafts|meetings|(network-|disclosure-)?consents)$/;
/** The whole name of a shelter, its word in the inessive, and no name. */
const ofTuohus = [`Puhelu: ${o.tuohus.name}`, 'Yö Tuohuksessa', 'Yö turvassa'];
const ofLyhty = [`Puhelu: ${o.lyhty.name}`];
interface Writer {
  readonly name: string;
  readonly words: readonly string[];
  open(spoil?: Spoiling): Promise<Trio>;
}
const writers: readonly Writer[] = [
  {
    name: 'a text names a shelter that is hidden on the case, and the same one where it is not on it',
    words: ofTuohus,
    open: (spoil) => trioOf(shelter, tools, spoil),
  },
  {
    name: 'a text names a shelter that is hidden on the case, and two that are not on it',
    words: ofLyhty,
    open: (spoil) => trioOfNames(shelter, tools, spoil),
  },
];
const toldWriting = async ({ words, open }: Writer, only = keepsText, spoil?: Spoiling): Promise<Told[]> => {
  const trio = await open(spoil);
  try {
    const asked = writingOf('minna', trio, words, only);
    expect(asked.length).toBeGreaterThanOrEqual(only === keepsText ? 5 * words.length : 1);
    return await tellingOf(trio, asked);
  } finally {
    await trio.close();
  }
};

describe('the guard of free texts takes as long for one outside the circle, whatever is hidden', () => {
  test.each(writers)('$name', { timeout }, async (writer) => {
    const begun = performance.now();
    expect(await toldWriting(writer)).toEqual([]);
    console.log(`${writer.name}: in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  });
});

const [stranger, barred, member] = askers as readonly [Asker, Asker, Asker];
const slower =
  (name: string, when: string): Spoiling =>
  async (world) => {
    await wrap(world, name, { before: `if ${when} then perform pg_sleep(0.02); end if;` });
    return world;
  };
/** One statement more where the shelter has a part, as a program would send it that looks something up for those alone. */
const oneMore: Spoiling = async (world) => ({
  ...world,
  async ask(asked, throwing) {
    const { rowCount } = await world.client.query(
      'select from app.party where organisation_id = $1 and left_at is null',
      [o.tuohus.id],
    );
    if (rowCount === 1) await world.client.query('select 1');
    return await world.ask(asked, throwing);
  },
});

test('statements are alike in whatever order rows came in, and not with one more, one less or another', () => {
  const sent = ['begin', 'select 1', 'select 2', 'select 1'];
  expect(sentAlike(sent, sent.toReversed())).toBe(true);
  expect(sentAlike(sent, [...sent, 'select 2'])).toBe(false);
  expect(sentAlike(sent, sent.slice(1))).toBe(false);
  expect(sentAlike(sent, sent.with(3, 'select 2'))).toBe(false);
});

describe('each sabotage is found', () => {
  test('a miss takes longer where there is such a case', { timeout }, async () => {
    const spoil = slower('look.miss_rooms', 'exists (select 1 from app."case" where id = p_case)');
    expect(await told(stranger, /\/timeline$/, spoil)).toMatchObject([{ verdict: { differs: true } }]);
  });
  test('the door takes longer for one who is barred', { timeout }, async () => {
    const spoil = slower(
      'look.miss_rooms',
      'exists (select 1 from app.bar where worker_id = priv.me() and lifted_at is null)',
    );
    expect(await told(barred, /\/timeline$/, spoil)).toMatchObject([{ verdict: { differs: true } }]);
  });
  test('a page of the network takes longer while a hidden part is there', { timeout }, async () => {
    const spoil = slower(
      'look.enter',
      `exists (select 1 from app.party where case_id = p_case and organisation_id = '${o.tuohus.id}')`,
    );
    expect(await told(member, /\/network$/, spoil)).toMatchObject([{ verdict: { differs: true } }]);
  });
  test('one statement more where a hidden part is', { timeout }, async () => {
    const found = await told(member, /\/network$/, oneMore);
    expect(found[0]?.statements?.map((list) => list.length)).toEqual([expect.any(Number), expect.any(Number)]);
  });
  test('what is hidden takes longer to be looked up while a text is looked through', { timeout }, async () => {
    const spoil = slower(
      'look.hidden_parts',
      `exists (select 1 from app.party where case_id = p_case and organisation_id = '${o.tuohus.id}')`,
    );
    const found = await toldWriting(writers[0]!, /\/notes$/, spoil);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ verdict: { differs: true } });
  });
  test('the name of a shelter that is on the case is looked at longer', { timeout }, async () => {
    const spoil: Spoiling = async (world) => ({
      ...world,
      async ask(asked, throwing) {
        if (JSON.stringify(asked.body ?? {}).includes('Lyhty')) await sleep(20);
        return await world.ask(asked, throwing);
      },
    });
    expect(await toldWriting(writers[1]!, /\/notes$/, spoil)).toMatchObject([{ verdict: { differs: true } }]);
  });
});
