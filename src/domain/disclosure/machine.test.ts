import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { may, type SlipState, steps } from './disclosure.ts';

/**
 * Every path through the real acts: two owners choose, release and take back, the lead sends or closes, while the consent ends, runs
 * out or is narrowed, a bar falls, the case closes, an owner or the receiver leaves, a piece is corrected. After each step what each
 * side reads is what the small model below says. The model knows nothing of the product: it is written from decision 26.
 */
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld();
});
afterAll(() => world.stop());

const moves = [
  'choose-lead',
  'choose-county',
  'release-lead',
  'release-county',
  'take-back-county',
  'name-key',
  'send',
  'seal',
  'close',
  'withdraw-consent',
  'narrow-county',
  'run-out',
  'bar-receiver',
  'lift-bar',
  'close-case',
  'reopen-case',
  'county-leaves',
  'receiver-leaves',
  'correct-county',
] as const;
type Move = (typeof moves)[number];
type Owner = 'lead' | 'county';

interface Part {
  draft: boolean;
  released: boolean;
  sent: boolean;
  /** Something in it has been corrected since it was chosen. */
  stale: boolean;
}

interface Model {
  slip: Record<Owner, SlipState>;
  part: Record<Owner, Part>;
  consent: boolean;
  county: boolean;
  barred: boolean;
  closed: boolean;
  countyLeft: boolean;
  receiverLeft: boolean;
  received: Owner[];
  /** The receiver's key is named. */
  keyed: boolean;
}

const open = (m: Model) => m.slip.lead === 'open' || m.slip.lead === 'released';
const contributes = (m: Model, owner: Owner) => m.consent && (owner === 'lead' || (m.county && !m.countyLeft));

function empty(m: Model, owner: Owner): void {
  m.part[owner] = { ...m.part[owner], draft: false, released: false };
}

/** What ends before it was sent leaves nothing: the whole when the consent or the case is over, else the owner's own part. */
function settle(m: Model): void {
  if (!open(m)) return;
  if (!m.consent || m.closed) {
    for (const owner of ['lead', 'county'] as const) {
      empty(m, owner);
      if (m.slip[owner] !== 'sent') m.slip[owner] = 'closed';
    }
  } else if (!contributes(m, 'county')) {
    empty(m, 'county');
    m.slip.county = 'closed';
  }
}

/** What the model says a move does: the code of a refusal, or nothing. */
function apply(m: Model, move: Move): string | undefined {
  const owner: Owner = move.endsWith('county') ? 'county' : 'lead';
  const whole = m.part[owner];
  /** In the order of the acts: a closed case, an ended compilation, then what stands no longer. */
  const refused = (): string | undefined => {
    if (m.closed) return 'RN409';
    if (!open(m)) return 'RN409';
    // A bar shows itself to the lead alone; whoever else releases is refused nothing for it, and the lead sends nothing.
    return !contributes(m, owner) || (m.barred && owner === 'lead') ? 'RN422' : undefined;
  };
  switch (move) {
    case 'choose-lead':
    case 'choose-county': {
      const why = refused();
      if (why) return why;
      m.part[owner] = { ...whole, draft: true, stale: whole.released ? whole.stale : false };
      return undefined;
    }
    case 'release-lead':
    case 'release-county': {
      const why = refused();
      if (why) return why;
      if (!whole.draft || whole.released || whole.stale || !may('release', m.slip[owner])) return 'RN409';
      m.part[owner] = { ...whole, draft: false, released: true };
      m.slip[owner] = 'released';
      return undefined;
    }
    case 'take-back-county':
      if (m.closed || !whole.released) return 'RN409';
      m.part[owner] = { ...whole, draft: true, released: false };
      m.slip[owner] = 'open';
      return undefined;
    case 'name-key':
      if (m.closed || !open(m)) return 'RN409';
      if (!m.consent || m.barred) return 'RN422';
      m.keyed = true;
      if (m.part.county.released) {
        m.part.county = { ...m.part.county, draft: true, released: false };
        m.slip.county = 'open';
      }
      return undefined;
    case 'seal':
    case 'send': {
      if (m.closed || !open(m)) return 'RN409';
      if (!m.consent || m.barred) return 'RN422';
      if (move === 'seal' && !m.keyed) return 'RN409';
      // Whoever it is sealed to need not be on the case.
      if (move === 'send' && m.receiverLeft) return 'RN422';
      const released = (['lead', 'county'] as const).filter((item) => m.part[item].released);
      if (released.length === 0) return 'RN422';
      if (released.some((item) => m.part[item].stale)) return 'RN409';
      if (move === 'send') m.received = released;
      for (const item of ['lead', 'county'] as const) {
        const gone = released.includes(item);
        m.part[item] = { ...m.part[item], draft: false, released: false, sent: gone };
        if (item === 'lead' || gone) m.slip[item] = 'sent';
        else m.slip[item] = 'closed';
      }
      return undefined;
    }
    case 'close':
      if (m.closed || !open(m)) return 'RN409';
      for (const item of ['lead', 'county'] as const) {
        empty(m, item);
        m.slip[item] = 'closed';
      }
      return undefined;
    case 'withdraw-consent':
    case 'run-out':
      m.consent = false;
      break;
    case 'narrow-county':
      m.county = false;
      break;
    case 'bar-receiver':
      m.barred = true;
      break;
    case 'lift-bar':
      m.barred = false;
      break;
    case 'close-case':
      m.closed = true;
      break;
    case 'reopen-case':
      m.closed = false;
      break;
    case 'county-leaves':
      m.countyLeft = true;
      break;
    case 'receiver-leaves':
      m.receiverLeft = true;
      break;
    case 'correct-county':
      if (whole.draft || whole.released) whole.stale = true;
      return undefined;
  }
  settle(m);
  return undefined;
}

const mark = 'a'.repeat(32);
const bytes = Buffer.from('closed');

async function scene() {
  const caseId = await world.opens(world.anna, 'Koivu', world.veikko);
  const at = (person: Person, to: string, body: unknown) =>
    world.done(world.json(person, 'POST', `/cases/${caseId}${to}`, body));
  for (const [there, classes] of [
    [world.county, ['coordination']],
    [world.police, ['justice']],
  ] as const) {
    const help = await at(world.anna, '/consents', { toIds: [there.id], classes, ...facts() });
    const invited = await at(world.anna, `/consents/${help.id}/invitations`, {
      toId: there.id,
      purpose: 'Apua',
      urgency: 'week',
    });
    const people = { leadId: there.lead.id, backupId: there.backup.id };
    await world.done(world.json(there.intake, 'POST', `/intake/${invited.id}/accept`, people));
  }
  const consent = await at(world.anna, '/disclosure-consents', {
    ownerIds: [world.saarni.id, world.county.id],
    toId: world.police.id,
    ...facts(),
  });
  const pieces: Record<Owner, string> = { lead: crypto.randomUUID(), county: crypto.randomUUID() };
  for (const [owner, organisation] of [
    ['lead', world.saarni.id],
    ['county', world.county.id],
  ] as const)
    await world.owner.query(
      `insert into app.piece (id, room_id, sort, code, source, certainty, author_id, written_at)
       select $1, r.id, 'event', 'threat', 'told-by-her', 'certain', $4, now() from app.room r
       where r.case_id = $2 and r.class = 'account' and r.organisation_id = $3`,
      [pieces[owner], caseId, organisation, world.anna.id],
    );
  const id = crypto.randomUUID();
  await world.act(world.anna, 'select act.open_compilation($1, $2, $3, $4, $5)', [
    caseId,
    id,
    world.police.id,
    consent.id,
    bytes,
  ]);
  return { caseId, id, consentId: consent.id as string, pieces };
}
type Scene = Awaited<ReturnType<typeof scene>>;

async function perform(its: Scene, move: Move): Promise<string | undefined> {
  const owner: Owner = move.endsWith('county') ? 'county' : 'lead';
  const person = owner === 'lead' ? world.anna : world.county.lead;
  const { caseId, id } = its;
  const fact = async (sql: string, values: unknown[]) => {
    await world.owner.query(sql, values);
    await world.owner.query('select priv.recompute($1)', [caseId]);
    return undefined;
  };
  const act = async (sql: string, values: unknown[]) => {
    try {
      await world.act(person, sql, values);
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };
  const draftOf = async () =>
    (
      await world.owner.query<{ id: string }>(
        `select id from app.compilation_part where compilation_id = $1 and author_id = $2 and state = 'draft'`,
        [id, person.id],
      )
    ).rows[0]?.id ?? world.nobody;
  /** The mark as the slip tells it. */
  const markOn = async () =>
    (
      await world.owner.query<{ mark: string | null }>(
        'select max(key_mark) as mark from app.compilation_slip where compilation_id = $1',
        [id],
      )
    ).rows[0]?.mark ?? null;
  switch (move) {
    case 'choose-lead':
    case 'choose-county': {
      const { rows } = await world.owner.query('select version from app.piece where id = $1', [its.pieces[owner]]);
      const told = { [`piece:${its.pieces[owner]}`]: rows[0]?.version };
      const part = crypto.randomUUID();
      return act('select act.keep_compilation_draft($1, $2, $3, $4, $5)', [
        caseId,
        id,
        part,
        JSON.stringify(told),
        bytes,
      ]);
    }
    case 'release-lead':
    case 'release-county':
      return act('select act.release_compilation_part($1, $2, $3, $4)', [caseId, id, await draftOf(), await markOn()]);
    case 'take-back-county':
      return act('select act.take_back_compilation_part($1, $2)', [caseId, id]);
    case 'name-key':
      return act('select act.name_compilation_key($1, $2, $3, $4)', [caseId, id, mark, bytes]);
    case 'seal':
    case 'send': {
      const { rows } = await world.owner.query<{ id: string }>(
        `select r.organisation_id as id from app.compilation_part p join app.room r on r.id = p.room_id where p.compilation_id = $1 and p.state = 'released'`,
        [id],
      );
      const owners = rows.map((row) => row.id);
      if (move === 'send') return act('select act.send_compilation($1, $2, $3, $4)', [caseId, id, owners, bytes]);
      const given = [caseId, id, owners, mark, 'phone', 'f'.repeat(64), bytes];
      return act('select act.seal_compilation($1, $2, $3, $4, $5, $6, $7)', given);
    }
    case 'close':
      return act('select act.close_compilation($1, $2)', [caseId, id]);
    case 'withdraw-consent': {
      // Who withdraws hears only whether there was something to withdraw.
      await world.owner.query('select priv.end_terms($1, $2, null, null, null)', [caseId, its.consentId]);
      return fact('select 1', []);
    }
    case 'run-out':
      return fact(
        `update priv.consent set starts_at = priv.now() - interval '10 days', ends_at = priv.now() where id = $1`,
        [its.consentId],
      );
    case 'narrow-county':
      await world.owner.query('select priv.end_terms($1, $2, $3, null, null)', [
        caseId,
        its.consentId,
        world.county.id,
      ]);
      return fact('select 1', []);
    case 'bar-receiver':
      return fact(
        `insert into app.bar (case_id, organisation_id, reason, set_by, set_at) values ($1, $2, 'other', $3, priv.now()) on conflict do nothing`,
        [caseId, world.police.id, world.anna.id],
      );
    case 'lift-bar':
      return fact('update app.bar set lifted_at = priv.now() where case_id = $1 and lifted_at is null', [caseId]);
    case 'close-case':
      return fact(`update app."case" set state = 'closed', closed_at = priv.now() where id = $1`, [caseId]);
    case 'reopen-case':
      return fact(`update app."case" set state = 'open', closed_at = null where id = $1`, [caseId]);
    case 'county-leaves':
    case 'receiver-leaves':
      return fact(
        'update app.party set left_at = priv.now() where case_id = $1 and organisation_id = $2 and left_at is null',
        [caseId, move === 'county-leaves' ? world.county.id : world.police.id],
      );
    case 'correct-county':
      await world.owner.query('update app.piece set version = version + 1 where id = $1', [its.pieces.county]);
      return undefined;
  }
}

/** What each side reads now, and what is stored at all. */
async function seen({ id }: Scene) {
  const parts = async (person: Person) =>
    (
      await world.act<{ state: string }>(person, 'select state from app.compilation_part where compilation_id = $1', [
        id,
      ])
    )
      .map(({ state }) => state)
      .sort();
  const slip = async (person: Person) =>
    (
      await world.act<{ state: string }>(person, 'select state from app.compilation_slip where compilation_id = $1', [
        id,
      ])
    )[0]?.state;
  const received = await world.act<{ owner: string }>(
    world.police.lead,
    'select from_id as owner from app.compilation_received where compilation_id = $1',
    [id],
  );
  const stored = await world.owner.query('select state from app.compilation_part where compilation_id = $1', [id]);
  return {
    lead: [await slip(world.anna), await parts(world.anna)],
    colleague: await parts(world.veikko),
    county: [await slip(world.county.lead), await parts(world.county.lead)],
    received: received.map(({ owner }) => (owner === world.saarni.id ? 'lead' : 'county')).sort(),
    policeParts: (await parts(world.police.lead)).length,
    stored: stored.rows.length,
  };
}

function expected(m: Model) {
  const parts = (owner: Owner) => {
    const { draft, released, sent } = m.part[owner];
    return [...(draft ? ['draft'] : []), ...(released ? ['released'] : []), ...(sent ? ['sent'] : [])].sort();
  };
  return {
    lead: [m.slip.lead, parts('lead')],
    colleague: parts('lead').filter((part) => part !== 'draft'),
    county: [m.slip.county, parts('county')],
    received: [...m.received].sort(),
    policeParts: 0,
    stored: parts('lead').length + parts('county').length,
  };
}

const start = (): Model => ({
  slip: { lead: 'open', county: 'open' },
  part: {
    lead: { draft: false, released: false, sent: false, stale: false },
    county: { draft: false, released: false, sent: false, stale: false },
  },
  consent: true,
  county: true,
  barred: false,
  closed: false,
  countyLeft: false,
  receiverLeft: false,
  received: [],
  keyed: false,
});

async function walk(path: readonly Move[]): Promise<void> {
  const [its, model] = [await scene(), start()];
  expect(await seen(its)).toEqual(expected(model));
  for (const [at, move] of path.entries()) {
    const refusal = apply(model, move);
    const where = path.slice(0, at + 1).join(' → ');
    expect([where, await perform(its, move)]).toEqual([where, refusal]);
    expect([where, await seen(its)]).toEqual([where, expected(model)]);
  }
}

test('on every path each side reads what the model says, and every refusal is the model’s', async () => {
  const forward = fc.constantFrom<Move>(
    'choose-lead',
    'release-lead',
    'choose-county',
    'release-county',
    'send',
    'name-key',
    'seal',
  );
  const paths = fc.array(
    fc.oneof({ weight: 3, arbitrary: forward }, { weight: 2, arbitrary: fc.constantFrom(...moves) }),
    {
      minLength: 3,
      maxLength: 12,
    },
  );
  await fc.assert(fc.asyncProperty(paths, walk), { numRuns: Number(process.env.COMPILATION_RUNS ?? 40) });
}, 180_000);

const whole: readonly Move[] = ['choose-lead', 'release-lead', 'choose-county', 'release-county', 'send'];
const asFile: readonly Move[] = ['choose-county', 'release-county', 'name-key', 'release-county', 'seal'];
const ends: readonly Move[] = [
  'withdraw-consent',
  'run-out',
  'bar-receiver',
  'county-leaves',
  'receiver-leaves',
  'close-case',
  'narrow-county',
];

test.each(ends)(
  '%s at every point: nothing shared that should not be, nothing lost that was',
  async (end) => {
    const endAt = (way: readonly Move[], at: number) => walk([...way.slice(0, at), end, ...way.slice(at)]);
    for (let at = 0; at <= whole.length; at += 1) await endAt(whole, at);
    // Before the key is named nothing has been done that the other way does not do.
    for (let at = asFile.indexOf('name-key') + 1; at <= asFile.length; at += 1) await endAt(asFile, at);
  },
  120_000,
);

test('two who send at once, or a sending and a withdrawal: one counts, the other hears what stands', async () => {
  for (let round = 0; round < 5; round += 1) {
    const its = await scene();
    for (const move of whole.slice(0, 4)) expect(await perform(its, move)).toBeUndefined();
    const rival = round % 2 === 0 ? perform(its, 'send') : perform(its, 'take-back-county');
    const both = await Promise.all([perform(its, 'send'), rival]);
    const { received, stored } = await seen(its);
    expect(both.filter((item) => item === 'RN409').length).toBeGreaterThanOrEqual(1);
    if (both[0] === undefined || round % 2 === 0) expect(received).toEqual(['county', 'lead']);
    else expect([received, stored]).toEqual([[], 2]);
  }
}, 60_000);

test('no step leads out of what has been sent or has ended but her copy', () => {
  for (const state of ['sent', 'closed'] as const)
    expect(Object.keys(steps).filter((step) => may(step as keyof typeof steps, state))).toEqual(
      state === 'sent' ? ['copy'] : [],
    );
});
