import type { Client, ClientConfig } from 'pg';

/** The owner of every object; nobody logs in with it, migrations act as it. */
export const ownerRole = 'rinnalla_owner';

/** The same connection acting as the owner of every object from its first statement on. */
export const actingAsOwner = (connection: ClientConfig): ClientConfig => ({
  ...connection,
  options: `-c role=${ownerRole}`,
});

/** The logins of the program, each with only what it needs: looks, changes, sign-in and the log, jobs, mail, counting for the study. */
export const loginRoles = ['look', 'change', 'auth', 'jobs', 'mail', 'report'] as const;
export type LoginRole = (typeof loginRoles)[number];

/** The name of a login in the database, for example `rinnalla_look`. */
export const roleName = (role: LoginRole): string => `rinnalla_${role}`;

/** How long a statement of each login may run, in seconds, and a transaction may stand idle. */
export const longest: Record<LoginRole, number> = { look: 10, change: 20, auth: 10, jobs: 300, mail: 30, report: 300 };
const idle = 30;

interface Self {
  name: string;
  superuser: boolean;
  createdb: boolean;
  createrole: boolean;
  owns: boolean;
  database: string;
}

async function self(client: Client): Promise<Self> {
  const { rows } = await client.query<Self>(`
    select r.rolname as name, r.rolsuper as superuser, r.rolcreatedb as createdb, r.rolcreaterole as createrole,
           pg_has_role(d.datdba, 'usage') as owns, d.datname as database
      from pg_roles r, pg_database d
     where r.rolname = current_user and d.datname = current_database()`);
  return rows[0] as Self;
}

async function ensureRole(client: Client, name: string, login: boolean, me: Self): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name]);
  if (rowCount) return;
  if (!me.superuser && !me.createrole) {
    throw new Error(
      `The login ${me.name} may not create the role ${name}: give it CREATEROLE, or create it beforehand.`,
    );
  }
  await client.query(`create role ${name} ${login ? 'login' : 'nologin'} noinherit nocreatedb nocreaterole`);
}

async function setPassword(client: Client, name: string, password: string): Promise<void> {
  await client.query(`alter role ${name} password ${client.escapeLiteral(password)}`);
}

const habitsOf = (role: LoginRole): Readonly<Record<string, string>> => ({
  statement_timeout: `${longest[role]}s`,
  // Statements have a name and are asked again and again: one plan for all values, instead of a new one for each of the first five.
  plan_cache_mode: 'force_generic_plan',
  idle_in_transaction_session_timeout: `${idle}s`,
});

/** Only what is not so yet: roles are of all databases of a server, and two that start at once may not write the same one. */
async function setHabits(client: Client, role: LoginRole): Promise<void> {
  const { rows } = await client.query<{ has: string[] | null }>(
    'select rolconfig as has from pg_roles where rolname = $1',
    [roleName(role)],
  );
  const has = new Set(rows[0]?.has);
  for (const [name, value] of Object.entries(habitsOf(role)))
    if (!has.has(`${name}=${value}`)) await client.query(`alter role ${roleName(role)} set ${name} = '${value}'`);
}

/** A login without superuser rights gets the right to act as the owner that it has just made. */
async function allowActingAsOwner(client: Client, me: Self): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(`select pg_has_role($1, 'set') as may`, [ownerRole]);
  if (!rows[0]?.may) await client.query(`grant ${ownerRole} to ${client.escapeIdentifier(me.name)} with set true`);
}

/**
 * Rights on one database, which a copy of a template does not take along: the logins may connect, nobody else may,
 * the owner may create schemas.
 */
export async function grantDatabase(client: Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${loginRoles.map(roleName).join(', ')}`);
  await client.query(`grant connect, create, temporary on database ${name} to ${ownerRole}`);
}

/**
 * Makes the roles that are missing and gives the logins the passwords. The connection is a superuser, or a login with
 * CREATEROLE that owns the database; the sentence of the error says which right is missing.
 */
export async function ensureRoles(client: Client, passwords: Partial<Record<LoginRole, string>>): Promise<void> {
  const me = await self(client);
  if (!me.superuser && !me.owns) {
    throw new Error(`The login ${me.name} does not own the database ${me.database}: make it the owner.`);
  }
  await client.query('begin');
  await ensureRole(client, ownerRole, false, me);
  for (const role of loginRoles) {
    await ensureRole(client, roleName(role), true, me);
    await setHabits(client, role);
    const password = passwords[role];
    if (password) await setPassword(client, roleName(role), password);
  }
  if (!me.superuser) await allowActingAsOwner(client, me);
  await grantDatabase(client, me.database);
  await client.query('commit');
}
