import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';

/**
 * Every path through the real acts: sender, two intake workers and the receiver's team act, while the consent ends, a bar falls, the
 * case closes or an organisation leaves. After each step what each side reads is what the small model below says. The model knows
 * nothing of the product: it is written from decision 17.
 */
let world: NetworkWorld;
let second: Person;
beforeAll(async () => {
  world = await networkWorld();
  second = await world.worker(world.county.id, 'Kirsti Kuusi', ['intake-worker']);
});
afterAll(() => world.stop());

const moves = [
  'open',
  'accept',
  'accept-by-second',
  'decline',
  'ask',
  'reply',
  'withdraw',
  'first-contact',
  'end',
  'withdraw-consent',
  'narrow-consent',
  'bar-worker',
  'bar-organisation',
  'close-case',
  'reopen-case',
  'receiver-leaves',
] as const;
type Move = (typeof moves)[number];

interface Model {
  state: 'sent' | 'received' | 'needs-more' | 'accepted' | 'declined' | 'first-contact' | 'ended' | 'withdrawn';
  consent: boolean;
  workerBarred: boolean;
  organisationBarred: boolean;
  closed: boolean;
  onCase: boolean;
  left: boolean;
  readonly joins: boolean;
}

const open = (m: Model) => ['sent', 'received', 'needs-more'].includes(m.state);
/** The offer can be read by the receiver's intake workers now. */
const readable = (m: Model) =>
  m.state !== 'withdrawn' && (!open(m) || (m.consent && !m.closed && !m.organisationBarred && (m.joins || m.onCase)));
const teamWorks = (m: Model) => m.onCase || m.left;
const accepted = (m: Model) => ['accepted', 'first-contact', 'ended'].includes(m.state);

/** What the model says a move does: the code of a refusal, or nothing. */
function apply(m: Model, move: Move): string | undefined {
  const answer = (to: Model['state'], from: readonly Model['state'][], barred: boolean): string | undefined => {
    if (!readable(m) || barred) return 'RN404';
    if (!from.includes(m.state)) return 'RN409';
    m.state = to;
    return undefined;
  };
  const bySender = (to: Model['state'], from: readonly Model['state'][]): string | undefined => {
    if (m.closed) return 'RN409';
    if (!from.includes(m.state)) return 'RN409';
    m.state = to;
    return undefined;
  };
  switch (move) {
    case 'open':
      if (!readable(m) || m.workerBarred) return 'RN404';
      if (m.state === 'sent') m.state = 'received';
      return undefined;
    case 'accept':
    case 'accept-by-second': {
      const refused = answer('accepted', ['sent', 'received', 'needs-more'], move === 'accept' && m.workerBarred);
      if (!refused) {
        m.onCase = true;
        m.left = false;
      }
      return refused;
    }
    case 'decline':
      return answer('declined', ['sent', 'received', 'needs-more'], m.workerBarred);
    case 'ask':
      return answer('needs-more', ['sent', 'received'], m.workerBarred);
    case 'reply':
      if (m.closed) return 'RN409';
      if (m.state !== 'needs-more') return 'RN409';
      if (!readable(m)) return 'RN422';
      m.state = 'received';
      return undefined;
    case 'withdraw':
      return bySender('withdrawn', ['sent', 'received', 'needs-more']);
    case 'first-contact':
    case 'end': {
      if (!teamWorks(m)) return 'RN404';
      if (m.closed) return 'RN409';
      if (!accepted(m)) return 'RN404';
      const from = move === 'end' ? ['accepted', 'first-contact'] : ['accepted'];
      if (!from.includes(m.state)) return 'RN409';
      m.state = move === 'end' ? 'ended' : 'first-contact';
      return undefined;
    }
    case 'withdraw-consent':
    case 'narrow-consent':
      m.consent = false;
      return undefined;
    case 'bar-worker':
      m.workerBarred = true;
      return undefined;
    case 'bar-organisation':
      m.organisationBarred = true;
      return undefined;
    case 'close-case':
      m.closed = true;
      return undefined;
    case 'reopen-case':
      m.closed = false;
      return undefined;
    case 'receiver-leaves':
      if (m.onCase) m.left = true;
      m.onCase = false;
      return undefined;
  }
}

const bytes = Buffer.from('closed');

/** A case of its own with a consent that names the county, and a referral sent on it. */
async function scene(joins: boolean) {
  const caseId = await world.opens(world.anna, 'Koivu', world.veikko);
  const at = (person: Person, to: string, body: unknown) =>
    world.done(world.json(person, 'POST', `/cases/${caseId}${to}`, body));
  const { facts } = await import('../../../proofs/http/network-world.ts');
  const consent = await at(world.anna, '/consents', {
    toIds: [world.county.id],
    classes: ['health', 'coordination'],
    ...facts(),
  });
  if (!joins) {
    const invited = await at(world.anna, `/consents/${consent.id}/invitations`, {
      toId: world.county.id,
      purpose: 'Apua',
      urgency: 'week',
    });
    await world.done(
      world.json(world.county.intake, 'POST', `/intake/${invited.id}/accept`, {
        leadId: world.county.lead.id,
        backupId: world.county.backup.id,
      }),
    );
  }
  const id = crypto.randomUUID();
  await world.act(world.anna, "select act.send_referral($1, $2, $3, $4, 'service', 'health', 'week', $5, $6, $7)", [
    caseId,
    id,
    world.county.id,
    consent.id,
    ['coordination', 'health'],
    bytes,
    [bytes, bytes],
  ]);
  return { caseId, consentId: consent.id as string, id };
}

type Scene = Awaited<ReturnType<typeof scene>>;

const sql = ({ caseId, consentId, id }: Scene): Record<Move, readonly [Person, string, unknown[]]> => ({
  open: [world.county.intake, 'select act.open_referral($1)', [id]],
  accept: [
    world.county.intake,
    'select act.accept_referral($1, $2, $3)',
    [id, world.county.lead.id, world.county.backup.id],
  ],
  'accept-by-second': [
    second,
    'select act.accept_referral($1, $2, $3)',
    [id, world.county.lead.id, world.county.backup.id],
  ],
  decline: [world.county.intake, "select act.answer_referral($1, 'declined', $2)", [id, bytes]],
  ask: [world.county.intake, "select act.answer_referral($1, 'needs-more', $2)", [id, bytes]],
  reply: [world.anna, 'select act.reply_to_referral($1, $2, $3)', [caseId, id, bytes]],
  withdraw: [world.anna, 'select act.withdraw_referral($1, $2)', [caseId, id]],
  'first-contact': [world.county.lead, "select act.carry_referral($1, $2, 'first-contact')", [caseId, id]],
  end: [world.county.lead, "select act.carry_referral($1, $2, 'ended', 'helped')", [caseId, id]],
  'withdraw-consent': [
    world.anna,
    'fact',
    ['update priv.consent set withdrawn_at = priv.now() where id = $1', consentId],
  ],
  'narrow-consent': [
    world.anna,
    'fact',
    ["update priv.consent_term set ended_at = priv.now() where consent_id = $1 and class = 'health'", consentId],
  ],
  'bar-worker': [world.anna, 'bar', [world.county.intake.id, null]],
  'bar-organisation': [world.anna, 'bar', [null, world.county.id]],
  'close-case': [
    world.anna,
    'fact',
    [`update app."case" set state = 'closed', closed_at = priv.now() where id = $1`, caseId],
  ],
  'reopen-case': [world.anna, 'fact', [`update app."case" set state = 'open', closed_at = null where id = $1`, caseId]],
  'receiver-leaves': [
    world.anna,
    'fact',
    [
      `update app.party set left_at = priv.now() where case_id = $1 and organisation_id = '${world.county.id}' and left_at is null`,
      caseId,
    ],
  ],
});

async function perform(its: Scene, move: Move): Promise<string | undefined> {
  const [person, statement, values] = sql(its)[move];
  if (statement === 'fact') {
    await world.owner.query(String(values[0]), values.slice(1));
    await world.owner.query('select priv.recompute($1)', [its.caseId]);
    return undefined;
  }
  if (statement === 'bar') {
    await world.owner.query(
      `insert into app.bar (case_id, worker_id, organisation_id, reason, set_by, set_at) values ($1, $2, $3, 'other', $4, priv.now()) on conflict do nothing`,
      [its.caseId, ...values, world.anna.id],
    );
    await world.owner.query('select priv.recompute($1)', [its.caseId]);
    return undefined;
  }
  try {
    await world.act(person, statement, values);
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

/** What each side reads now. */
async function seen(its: Scene) {
  const rows = async (person: Person, table: string, key = 'id') =>
    (await world.act<{ state?: string }>(person, `select * from ${table} where ${key} = $1`, [its.id])) as {
      state?: string;
      body?: unknown;
      class?: string;
    }[];
  const [sender, first, other, team, lines, police] = [
    await rows(world.anna, 'app.referral'),
    await rows(world.county.intake, 'app.referral_offer'),
    await rows(second, 'app.referral_offer'),
    await rows(world.county.lead, 'app.received'),
    await rows(world.county.lead, 'app.received_line', 'received_id'),
    await rows(world.police.intake, 'app.referral_offer'),
  ];
  return {
    sender: sender[0]?.state,
    first: first.length,
    other: other.length,
    content: other.some((item) => item.body != null),
    team: team.length,
    lines: lines.map((line) => String(line.class)).sort(),
    police: police.length,
  };
}

function expected(m: Model) {
  const given = accepted(m) && teamWorks(m);
  return {
    sender: m.state,
    first: readable(m) && !m.workerBarred ? 1 : 0,
    other: readable(m) ? 1 : 0,
    content: readable(m) && open(m),
    team: given ? 1 : 0,
    lines: given ? ['coordination', 'health'] : [],
    police: 0,
  };
}

test('on every path each side reads what the model says, and every refusal is the model’s', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(fc.constantFrom(...moves), { minLength: 1, maxLength: 9 }),
      async (joins, path) => {
        const its = await scene(joins);
        const model: Model = {
          state: 'sent',
          consent: true,
          workerBarred: false,
          organisationBarred: false,
          closed: false,
          onCase: !joins,
          left: false,
          joins,
        };
        expect(await seen(its)).toEqual(expected(model));
        for (const [at, move] of path.entries()) {
          const refusal = apply(model, move);
          const where = `${joins ? 'joins' : 'on case'}: ${path.slice(0, at + 1).join(' → ')}`;
          expect([where, await perform(its, move)]).toEqual([where, refusal]);
          expect([where, await seen(its)]).toEqual([where, expected(model)]);
        }
      },
    ),
    { numRuns: Number(process.env.REFERRAL_RUNS ?? 40) },
  );
}, 120_000);

test('two intake workers who answer at once: one counts, the other hears what stands', async () => {
  for (let round = 0; round < 5; round++) {
    const its = await scene(true);
    const both = await Promise.all([perform(its, 'accept-by-second'), perform(its, 'decline')]);
    expect(both.filter((item) => item === undefined)).toHaveLength(1);
    expect(both.filter((item) => item === 'RN409')).toHaveLength(1);
    const { sender, team } = await seen(its);
    expect(team).toBe(sender === 'accepted' ? 1 : 0);
  }
}, 60_000);
