import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, type SmallWorld, smallWorld } from '../http/small-world.ts';
import { type Answer, counted, found, type Level, levels, type Rule, stated, told } from './attacker.ts';

/**
 * What the page promises: whoever knows every word that is told, who has answered when, and the own answers, still has at least two possible levels
 * for each other answer. Tried on every assignment of levels that fits; and the database tells what the page says it does, word for word.
 */

const seed = Number(process.env.RINNALLA_PROOF_SEED ?? 5);
const releases = 2;
/** So many answers can be gone through whole. */
const most = 10;

interface Drawn {
  readonly of: readonly Answer[];
  readonly said: readonly Level[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .array(
    fc.record({
      organisation: fc.constantFrom(0, 0, 0, 1, 2),
      first: fc.option(fc.constantFrom(...levels), { freq: 4 }),
      second: fc.option(fc.constantFrom(...levels), { freq: 2 }),
    }),
    { minLength: 5, maxLength: 8 },
  )
  .map((people) => {
    const all = people.flatMap(({ organisation, first, second }, person) =>
      [first, second].flatMap((level, release) =>
        level === null ? [] : [{ answer: { person, organisation, release }, level }],
      ),
    );
    const kept = all.slice(0, most);
    return { of: kept.map(({ answer }) => answer), said: kept.map(({ level }) => level) };
  });

describe('somebody who knows all that is told and the own answers', () => {
  test('finds out what nobody else answered', { timeout: 300_000 }, () => {
    let shown = 0;
    fc.assert(
      fc.property(drawn, ({ of, said }) => {
        shown += counted(of, releases, stated).size;
        expect(found(of, said, releases, stated)).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(30);
  });

  const five = [0, 1, 2, 3, 4].map((person): Answer => ({ person, organisation: 0, release: 0 }));
  const others: readonly [string, Partial<Rule>, readonly Answer[], readonly Level[]][] = [
    ['a word that all must have said', { share: 1 }, five, five.map(() => 'needs')],
    ['numbers instead of a word', { words: false }, five, five.map(() => 'can')],
    ['fewer than five', { least: 2 }, five.slice(0, 2), ['can', 'needs']],
    [
      // One more has answered since; the word moved.
      'answers that are counted again',
      { once: false },
      [...five, { person: 5, organisation: 0, release: 1 }],
      ['needs', 'can', 'can', 'can', 'can', 'needs'],
    ],
    [
      // The number of a region that counts those too who have a number of their own.
      'a region less those that are shown',
      { apart: false, words: false },
      [...five, { person: 5, organisation: 1, release: 0 }],
      ['needs', 'can', 'can', 'guides', 'can', 'needs'],
    ],
  ];
  test.each(others)('would find out by %s', (_, other, of, said) => {
    expect(found(of, said, releases, { ...stated, ...other })).not.toEqual([]);
  });
});

describe('the database', () => {
  let world: SmallWorld;
  let organisations: string[];
  let people: Person[][];
  const words: Readonly<Record<Level, string>> = { needs: 'needs-support', can: 'can', guides: 'guides-others' };
  // The last minute before a quarter begins in Helsinki, and the moment it does.
  const writtenAt = ['2026-12-31T21:59:59Z', '2026-12-31T22:00:00Z'];
  const quarters = ['2027-01-01', '2027-04-01'];

  beforeAll(async () => {
    world = await smallWorld({});
    organisations = [];
    people = [];
    for (const name of ['Saarni ry', 'Kaarna ry', 'Kuunari ry']) {
      const organisation = await world.organisation(name, 'ngo', 'Länsirannikko');
      organisations.push(organisation);
      const ones: Person[] = [];
      for (let n = 0; n < 8; n++) ones.push(await world.worker(organisation, `Työntekijä ${n}`));
      people.push(ones);
    }
  });
  afterAll(() => world.stop());

  async function release(at: number): Promise<void> {
    await world.owner.query(`update priv.clock set ahead = $1::timestamptz - now()`, [`${quarters[at]}T05:00:00Z`]);
    await world.jobs.query('select job.release_competence()');
    // However often it runs, it counts once.
    await world.jobs.query('select job.release_competence()');
  }

  async function asDatabase({ of, said }: Drawn): Promise<string[]> {
    await world.owner.query(
      'truncate app.self_assessment, app.organisation_competence, app.region_competence, priv.competence_release, priv.competence_counted',
    );
    for (const [n, { person, organisation, release: before }] of of.entries())
      await world.owner.query(
        `insert into app.self_assessment (worker_id, version, theme, level, role, organisation_id, written_at)
         values ($1, $2, 'network', $3, 'worker', $4, $5)`,
        [
          people[organisation]![person]!.id,
          before + 1,
          words[said[n]!],
          organisations[organisation],
          writtenAt[before],
        ],
      );
    for (const [at] of quarters.entries()) await release(at);
    const { rows } = await world.owner.query<{ at: string; of: string; word: string }>(
      `select released_on::text as at, organisation_id::text as of, word from app.organisation_competence
       union all select released_on::text, 'region', word from app.region_competence`,
    );
    const back = new Map(Object.entries(words).map(([level, word]) => [word, level]));
    return rows
      .map(
        ({ at, of, word }) =>
          `${quarters.indexOf(at)} ${of === 'region' ? of : organisations.indexOf(of)} ${back.get(word)}`,
      )
      .sort();
  }

  const same = async (of: Drawn) =>
    [await asDatabase(of), told(counted(of.of, releases, stated), of.said, stated).sort()] as const;

  test('tells what the page says it does', { timeout: 300_000 }, async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (of) => {
        const [is, should] = await same(of);
        shown += is.length;
        expect(is).toEqual(should);
      }),
      { seed, numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(30);
  });

  test('counts nobody whose account has ended before, and everybody whose account ends later', async () => {
    const five = [0, 1, 2, 3, 4].map((person): Answer => ({ person, organisation: 0, release: 0 }));
    const said = five.map((): Level => 'can');
    const [last] = people[0]!.slice(4);
    const ends = (at: string | null) =>
      world.owner.query('update app.worker set ended_at = $2 where id = $1', [last!.id, at]);
    await ends('2026-12-31T12:00:00Z');
    expect(await asDatabase({ of: five, said })).toEqual([]);
    await ends('2027-02-01T12:00:00Z');
    expect(await asDatabase({ of: five, said })).toEqual(['0 0 can']);
    await ends(null);
  });

  const step = 'job.release_competence()';
  const spoilt: readonly [string, string, string, string][] = [
    ['four are enough', step, 'where s.needs + s.can + s.guides >= 5', 'where s.needs + s.can + s.guides >= 4'],
    ['a region is told of four', step, 'having sum(s.needs + s.can + s.guides) >= 5', 'having sum(1) > 0'],
    ['those who are shown count in the region too', step, 'where s.needs + s.can + s.guides < 5', 'where true'],
    [
      'an answer is counted again',
      step,
      'a.written_at < before and (c.until_on is null',
      'a.written_at < before and (true',
    ],
    ['what was counted in a region is counted again', step, 'unnest(p.of) u (id)', 'unnest(p.of) u (id) where false'],
    ['answers of the quarter that runs are counted', step, 'where a.written_at < before', `where true`],
    ['somebody counts twice', step, 'distinct on (a.worker_id, a.organisation_id, a.theme)', ''],
    ['a former answer counts', step, 'a.theme, a.version desc', 'a.theme, a.version'],
    [
      'it is counted whenever it runs',
      step,
      'if not found then return 0; end if;',
      'delete from app.organisation_competence where released_on = day;',
    ],
    ['half must need support', 'priv.competence_word(bigint,bigint,bigint)', '3 * p_needs', '2 * p_needs'],
    ['the stronger word comes first', 'priv.competence_word(bigint,bigint,bigint)', '3 * p_needs', '0 * p_needs'],
  ];
  test.each(spoilt)('turns red where %s', { timeout: 120_000 }, async (_, name, from, to) => {
    const { rows } = await world.owner.query<{ text: string }>(`select pg_get_functiondef($1::regprocedure) as text`, [
      name,
    ]);
    const text = rows[0]!.text;
    expect(text.split(from)).toHaveLength(2);
    await world.owner.query(text.replace(from, () => to));
    try {
      const worlds = fc.sample(drawn, { seed, numRuns: 40 });
      let red = false;
      for (const of of worlds) {
        const [is, should] = await same(of).catch(() => [['it fails'], []] as const);
        if (is.join() !== should.join()) {
          red = true;
          break;
        }
      }
      expect(red).toBe(true);
    } finally {
      await world.owner.query(text);
    }
  });
});
