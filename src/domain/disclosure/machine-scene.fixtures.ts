import { facts, type NetworkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import type { Move, Owner } from './machine-model.fixtures.ts';

const mark = 'a'.repeat(32);
const bytes = Buffer.from('closed');

/** A case with two owners and a receiver on it, a consent to hand over, a piece of each owner, and an open compilation. */
export async function scene(world: NetworkWorld) {
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
  return { world, caseId, id, consentId: consent.id as string, pieces };
}
export type Scene = Awaited<ReturnType<typeof scene>>;

/** Does a move by the real act, or as the fact that it is; the code of a refusal, or nothing. */
export async function perform(its: Scene, move: Move): Promise<string | undefined> {
  const owner: Owner = move.endsWith('county') ? 'county' : 'lead';
  const { world, caseId, id } = its;
  const person = owner === 'lead' ? world.anna : world.county.lead;
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
export async function seen({ world, id }: Scene) {
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
