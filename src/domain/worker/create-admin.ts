import { randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { buildEntry, nothingSeen } from '../../platform/audit/trail.ts';
import { sealing } from '../../platform/crypto/keep-keys.ts';
import type { KeyRing } from '../../platform/crypto/key-ring.ts';
import type { Vault } from '../../platform/crypto/vault.ts';
import type { OrganisationKind } from '../organisation/index.ts';
import { hashPassword } from './password.ts';
import { totpPlace } from './sign-in.ts';
import { newTotpSecret, totpUri } from './totp.ts';
import type { WorkerRole } from './worker.ts';

export interface NewAccount {
  readonly name: string;
  readonly organisation: string;
  /** Needed when the organisation is new. */
  readonly kind: OrganisationKind | undefined;
  readonly region: string | undefined;
  readonly email: string;
  readonly roles: readonly WorkerRole[];
  readonly language: string;
}

/** Shown once and kept nowhere in clear. */
export interface Made {
  readonly organisationIsNew: boolean;
  readonly password: string;
  readonly secret: string;
  readonly uri: string;
}

/** Something about the wishes that cannot be: a key of the command's catalogue. */
export class NotPossible extends Error {
  readonly reason: 'email-taken' | 'kind-needed' | 'region-needed' | 'kind-differs';
  constructor(reason: NotPossible['reason']) {
    super(reason);
    this.reason = reason;
  }
}

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Twenty characters of Crockford's base32 in fives: 100 bits, easy to type from paper. */
export const newPassword = (): string =>
  [...randomBytes(20)].map((byte, at) => (at > 0 && at % 5 === 0 ? '-' : '') + letters[byte % 32]).join('');

interface OrganisationRow {
  id: string;
  kind: string;
  isNew: boolean;
}

async function findOrMakeOrganisation(owner: Client, account: NewAccount): Promise<OrganisationRow> {
  const { rows } = await owner.query<{ id: string; kind: string }>(
    'select id, kind from app.organisation where name = $1',
    [account.organisation],
  );
  const [found] = rows;
  if (found) {
    if (account.kind && account.kind !== found.kind) throw new NotPossible('kind-differs');
    return { ...found, isNew: false };
  }
  if (!account.kind) throw new NotPossible('kind-needed');
  if (!account.region) throw new NotPossible('region-needed');
  const id = randomUUID();
  await owner.query('insert into app.organisation (id, name, kind, region) values ($1, $2, $3, $4)', [
    id,
    account.organisation,
    account.kind,
    account.region,
  ]);
  return { id, kind: account.kind, isNew: true };
}

/** The rooms that an organisation has without any case; the number of its log, whose key closes what belongs to nobody's case. */
async function ownRooms(owner: Client, organisation: string): Promise<number> {
  await owner.query('select priv.recompute_organisation($1)', [organisation]);
  const { rows } = await owner.query<{ id: number }>(
    `select id from app.room where organisation_id = $1 and case_id is null and class = 'organisation-log'`,
    [organisation],
  );
  return (rows[0] as { id: number }).id;
}

async function logCreation(
  owner: Client,
  vault: Vault,
  account: NewAccount,
  organisation: OrganisationRow,
  workerId: string,
  room: number,
): Promise<void> {
  const { rows } = await owner.query<{ now: Date }>('select priv.now() as now');
  const acting = {
    workerId,
    name: 'rinnalla create-admin',
    roles: [],
    language: account.language,
    organisationId: organisation.id,
    organisation: account.organisation,
    kind: organisation.kind,
    now: (rows[0] as { now: Date }).now,
    logRoom: room,
    unseenShelters: [],
  };
  const entry = buildEntry(vault, acting, { room, keyRoom: room }, 'AccountCreated', undefined, nothingSeen, {
    workerId,
    roles: account.roles,
  });
  await owner.query(`select priv.log($1, $2, $2, $3, '{}', $4, $5)`, [
    workerId,
    room,
    entry.kind,
    entry.leaf,
    Buffer.from(entry.detail, 'base64'),
  ]);
}

async function insertAccount(
  owner: Client,
  vault: Vault,
  account: NewAccount,
  password: string,
  secret: string,
): Promise<boolean> {
  const taken = await owner.query('select from priv.credential where email = $1', [account.email.toLowerCase()]);
  if (taken.rowCount) throw new NotPossible('email-taken');
  const organisation = await findOrMakeOrganisation(owner, account);
  const workerId = randomUUID();
  await owner.query('insert into app.worker (id, organisation_id, name, roles, language) values ($1, $2, $3, $4, $5)', [
    workerId,
    organisation.id,
    account.name,
    account.roles,
    account.language,
  ]);
  const room = await ownRooms(owner, organisation.id);
  await owner.query('insert into priv.credential (worker_id, email, password_hash, totp) values ($1, $2, $3, $4)', [
    workerId,
    account.email.toLowerCase(),
    await hashPassword(password),
    vault.seal(totpPlace(workerId, room), secret),
  ]);
  await logCreation(owner, vault, account, organisation, workerId, room);
  return organisation.isNew;
}

/**
 * Makes a worker with password and codes, and her organisation if it is new, all or nothing. `owner` acts as the owner of every
 * object. Throws `NotPossible`.
 */
export async function createAccount(owner: Client, ring: Pick<KeyRing, 'draft'>, account: NewAccount): Promise<Made> {
  const [password, secret] = [newPassword(), newTotpSecret()];
  await owner.query('begin');
  try {
    const tx = {
      query: async (sql: string, values?: readonly unknown[]) => (await owner.query(sql, values as unknown[])).rows,
    };
    const organisationIsNew = await sealing(tx, ring, (vault) =>
      insertAccount(owner, vault, account, password, secret),
    );
    await owner.query('commit');
    return { organisationIsNew, password, secret, uri: totpUri(secret, account.email) };
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
