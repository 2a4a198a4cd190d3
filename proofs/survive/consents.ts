import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { hashToken, newToken } from '../../src/platform/http/session.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { ask } from './load.ts';

/** Two organisations with their workers; what each signs in with. */
export interface Places {
  readonly saarni: { readonly anna: string };
  readonly county: {
    readonly id: string;
    readonly minnaId: string;
    readonly pekkaId: string;
    readonly minna: string;
    readonly intake: string;
  };
}

/** Puts two organisations into a database that the program has migrated. */
export async function putPlaces(connection: pg.ClientConfig): Promise<Places> {
  const client = new pg.Client(connection);
  await client.connect();
  const organisation = async (name: string, kind: string): Promise<string> => {
    const id = randomUUID();
    await client.query('insert into app.organisation (id, name, kind, region) values ($1, $2, $3, $4)', [
      id,
      name,
      kind,
      'Varsinais-Suomi',
    ]);
    return id;
  };
  const worker = async (organisationId: string, name: string, roles: readonly string[] = ['worker']) => {
    const [id, token] = [randomUUID(), newToken()];
    await client.query('insert into app.worker (id, organisation_id, name, roles) values ($1, $2, $3, $4)', [
      id,
      organisationId,
      name,
      roles,
    ]);
    await client.query(
      `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() + interval '1 day')`,
      [hashToken(token), id],
    );
    return { id, token };
  };
  const [saarni, county] = [
    await organisation('Saarni ry', 'victim-support'),
    await organisation('Länsirannikko', 'social-services'),
  ];
  const anna = await worker(saarni, 'Anna Kallio');
  const [minna, pekka] = [await worker(county, 'Minna Ranta'), await worker(county, 'Pekka Ranta')];
  const intake = await worker(county, 'Kaarlo Kuusi', ['intake-worker']);
  for (const id of [saarni, county]) await client.query('select priv.recompute_organisation($1)', [id]);
  await client.end();
  return {
    saarni: { anna: anna.token },
    county: { id: county, minnaId: minna.id, pekkaId: pekka.id, minna: minna.token, intake: intake.token },
  };
}

const today = dayOf(new Date());
const given = {
  ...{ purpose: 'Tukiasunnon hakeminen', giver: 'herself', capacity: 'able', language: 'vi', interpreter: 'present' },
  ...{ explainedBy: 'Anna Kallio', limitsTold: true, refusalTold: true, form: 'oral', copyGiven: 'not-safe' },
  ...{ startsOn: today, endsOn: addDays(today, 180), reviewOn: addDays(today, 60) },
};

export const secret = 'Tapaaminen on torstaina.';

/** What readings have found: how many there were, and those of what had been withdrawn before they began. */
export interface Withdrawn {
  /** Cases whose consent was withdrawn, and the withdrawal confirmed. */
  readonly cases: string[];
  /** Readings of such cases, and those of a consent that stood. */
  readonly readings: { after: number; before: number };
  readonly broken: string[];
}

/**
 * Gives and withdraws consents, and reads as the other organisation all the while: what was withdrawn, and confirmed as such before a reading
 * began, must not be in it. What fails on the way is begun anew with another case.
 */
export function withdrawOn(port: () => number, { saarni, county }: Places) {
  const found: Withdrawn = { cases: [], readings: { after: 0, before: 0 }, broken: [] };
  let going = true;
  const shows = async (caseId: string): Promise<boolean | undefined> => {
    const { status, body } = await ask(port(), county.minna, 'GET', `/cases/${caseId}/timeline`);
    if (status === 200) return JSON.stringify(body).includes(secret);
    return status === 404 || status === 403 ? false : undefined;
  };
  const must = async (token: string, method: string, to: string, body?: unknown) => {
    const asked = await ask(port(), token, method, to, body);
    if (asked.status !== 200)
      throw Object.assign(new Error(`${method} ${to}: ${asked.status} ${JSON.stringify(asked.body)}`), asked);
    return asked.body as { id: string };
  };
  const once = async (): Promise<void> => {
    const { id: caseId } = await must(saarni.anna, 'POST', '/cases', { codeWord: 'Haapa', sameWord: true });
    const of = (to: string) => `/cases/${caseId}${to}`;
    await must(saarni.anna, 'POST', of('/notes'), { class: 'coordination', happenedOn: today, text: secret });
    const consent = await must(saarni.anna, 'POST', of('/consents'), {
      toIds: [county.id],
      classes: ['coordination'],
      ...given,
    });
    const invitation = await must(saarni.anna, 'POST', of(`/consents/${consent.id}/invitations`), {
      ...{ toId: county.id, purpose: 'Apua asumiseen', urgency: 'week' },
    });
    await must(county.intake, 'POST', `/intake/${invitation.id}/accept`, {
      leadId: county.minnaId,
      backupId: county.pekkaId,
    });
    if (await shows(caseId)) found.readings.before += 1;
    await must(saarni.anna, 'POST', of(`/consents/${consent.id}/withdraw`), {});
    found.cases.push(caseId);
  };
  const giving = async () => {
    while (going)
      await once().catch((error: { status?: number }) => {
        // Anything but a lost database is a mistake of this proof.
        if (error.status !== 0 && error.status !== 503 && error.status !== 502) throw error;
      });
  };
  const reading = async () => {
    for (let at = 0; going; at += 1) {
      const caseId = found.cases.at(-1 - (at % 5));
      if (!caseId) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        continue;
      }
      const shown = await shows(caseId);
      if (shown === undefined) continue;
      found.readings.after += 1;
      if (shown) found.broken.push(caseId);
    }
  };
  const running = Promise.all([giving(), reading()]);
  const stop = async () => {
    going = false;
    await running;
  };
  /** Reads every case that was withdrawn once more. */
  const readAll = async () => {
    for (const caseId of found.cases) if (await shows(caseId)) found.broken.push(caseId);
  };
  return { found, stop, readAll };
}
