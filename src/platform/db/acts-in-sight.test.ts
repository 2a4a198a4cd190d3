import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from './template.ts';

/**
 * Access model 5 b (a): a refusal is decided from what the acting worker can see. So no act, and nothing that an act calls, asks for itself
 * who is on a case, hidden or barred: it asks db/policies/2_sight.sql. Every other place is named here, with its reason.
 */
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client(database.connection.owner);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const kept = /\b(?:app\.(?:party|bar)|priv\.(?:secrecy|is_hidden|is_on_case))\b/;

/** Facts become sight here, and nothing here refuses. */
const recomputing = ['priv.recompute', 'priv.recompute_list', 'priv.recompute_organisation'];

const lookup = 'the lookup itself';
const standing = 'how the acting worker and her own organisation stand, from which sight follows too';
const ownTeam = 'the team of the own organisation';
const ownPart =
  'writes the part of an organisation that joins, leaves or leads: its own act, or one that it has accepted';
const lead = 'an act of the lead of the case, who sees every part and every bar that it asks';
const opensNothing =
  'what no longer opens: it closes the row for its reader, and refuses nobody for what she may not know';
const join = 'two leads join their cases: of the other case nothing is told but that the code is no good';

const excepted: Record<string, string> = {
  'priv.parts_open': lookup,
  'priv.bar_in_sight': lookup,
  'priv.own_part': lookup,
  'priv.called_to': 'whether the own organisation is called to a meeting: its own part, which is always open to it',
  'act.note_answer': 'which row of the own meeting is of an organisation that the lookup has just shown',
  'priv.is_hidden': lookup,
  'priv.acting_lead': standing,
  'priv.named': standing,
  'priv.named_for_case': standing,
  'priv.lead_organisation': standing,
  'priv.team': standing,
  'priv.team_as_shown': standing,
  'priv.recompute_cases_of':
    'a team lead over a colleague of the own organisation: on which cases sight is computed anew',
  'priv.need_heard': 'whether the own part of the acting worker is hidden, which the own pages tell',
  'act.end_account': 'an account of the own organisation: on which cases sight is computed anew',
  'priv.own_naming': ownTeam,
  'priv.put_member': ownTeam,
  'act.open_case': ownPart,
  'priv.join_case': ownPart,
  'priv.pass_lead': ownPart,
  'priv.end_part': ownPart,
  'act.accept_referral': 'whether the own organisation is on the case already, by an intake worker whose offer says so',
  'act.set_secrecy': 'writes what she says of a part that the acting lead sees',
  'priv.unanswered_hidden': `${lead}; the last yes of a hidden part sends the offer and refuses nobody`,
  'priv.not_to_be_asked': `${lead}; whom the lead cannot ask about a hidden receiver`,
  'priv.grants_that_count': 'what a leaving keeps of promises follows what counts; it refuses nobody',
  'act.invite': lead,
  'act.bar': lead,
  'act.lift_bar': lead,
  'priv.bar_hat': lead,
  'priv.end_namings': lead,
  'look.since_bars': lead,
  'priv.check_join_side': join,
  'priv.come_along': join,
  'priv.offer_opens': join,
  'priv.barred_slips': opensNothing,
  'priv.closed_offers': opensNothing,
  'act.pass_warning': opensNothing,
  'priv.is_on_case': opensNothing,
  'priv.is_referral_shut': opensNothing,
  'priv.may_contribute': opensNothing,
  'priv.settle_compilations': opensNothing,
};

/** Functions that an act reaches, and of those which name what only the lookup and recompute may. */
async function asking(): Promise<string[]> {
  const { rows } = await client.query<{ name: string; body: string }>(
    `select n.nspname || '.' || p.proname as name, string_agg(p.prosrc, ' ') as body
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('act', 'priv', 'look') group by 1`,
  );
  const bodies = new Map(rows.map(({ name, body }) => [name, body.replaceAll(/--.*$/gm, '')]));
  const reached = new Set<string>();
  const waiting = [...bodies.keys()].filter((name) => name.startsWith('act.'));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name) || recomputing.includes(name)) continue;
    reached.add(name);
    for (const [called] of bodies.get(name)?.matchAll(/\b(?:act|priv|look)\.\w+/g) ?? [])
      if (bodies.has(called)) waiting.push(called);
  }
  expect(reached.size).toBeGreaterThan(120);
  return [...reached].filter((name) => kept.test(bodies.get(name) ?? '')).sort();
}

test('no act asks who is on a case, hidden or barred but by what is in sight, save where it is said why', async () => {
  expect(await asking()).toEqual(Object.keys(excepted).sort());
});

test('an act that asks for itself is named, and so is one that asks by way of a function of its own', async () => {
  await client.query('begin');
  try {
    await client.query(`create function priv.spoiled_too(p_case text) returns boolean language sql as $$
        select exists (select 1 from app.bar where case_id = p_case) $$;
      create function act.spoiled(p_case text) returns boolean language sql as $$ select priv.spoiled_too(p_case) $$`);
    expect(await asking()).toContain('priv.spoiled_too');
    const { rows } = await client.query<{ text: string }>(
      `select pg_get_functiondef('act.grant_vital'::regproc) as text`,
    );
    await client.query(
      (rows[0]?.text ?? '').replace(
        'perform priv.need_in_sight(p_case, p_to);',
        'perform 1 from app.party where organisation_id = p_to;',
      ),
    );
    expect(await asking()).toContain('act.grant_vital');
  } finally {
    await client.query('rollback');
  }
});
