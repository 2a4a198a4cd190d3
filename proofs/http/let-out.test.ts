import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setBar } from '../../src/domain/access/index.ts';
import { leaveCase } from '../../src/domain/hand-over/index.ts';
import { chooseReferral } from '../../src/domain/referral/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { formToken, hashToken, newToken } from '../../src/platform/http/session.ts';
import { addDays, dayOf, formatDate } from '../../src/platform/time/format.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import type { Person } from './small-world.ts';

/** What pages of requests, who helps, told answers and search have once let out or got wrong, each as it was found. */

const today = dayOf(new Date());
const purpose = 'Avun pyytäminen: oikeus';
let world: NetworkWorld;
beforeAll(async () => {
  world = await networkWorld(endpoints);
  await world.countyAndShelterJoin();
});
afterAll(() => world.stop());

/** An organisation that is not on the case, with who answers for it and a consent that names it. */
async function outsider(name: string, kind = 'counsel') {
  const id = await world.organisation(name, kind);
  const of = (who: string, roles?: string[]) => world.worker(id, `${who} ${name}`, roles);
  const [lead, backup, intake] = [await of('Outi'), await of('Pia'), await of('Rita', ['intake-worker'])];
  const { id: consentId } = await world.consent(world.anna, [id], ['process', 'coordination']);
  return { id, name, lead, backup, intake, consentId };
}
type Outsider = Awaited<ReturnType<typeof outsider>>;

const draftTo = async ({ id, consentId }: Outsider, sector = 'law'): Promise<string> =>
  (
    await world.as(world.anna)(chooseReferral, {
      basis: `${consentId}/${id}`,
      sector: sector as 'law',
      urgency: 'today',
      asked: 'Avustaja kuulusteluun',
    })
  ).id;
const send = (draftId: string, more: object = {}) =>
  world.of(world.anna, 'POST', `/referral-drafts/${draftId}/send`, { lines: [], purpose, ...more });
const sendBoth = async (to: Outsider, sector = 'law'): Promise<string> =>
  (await world.done(send(await draftTo(to, sector)))).id;
const bars = ({ id }: Outsider) => world.as(world.anna)(setBar, { organisationId: id, reason: 'her-wish' } as never);
const csrfOf = ({ token }: Person) => formToken(world.faces.formSecret, token);

// A bar hides itself (access text, sentence 12): the backup, who does not see it, sees a request that was withdrawn.
test('a bar on who has been asked in one go looks to a colleague of the lead like a request that was withdrawn', async () => {
  const [barred, taken] = [await outsider('Toimisto Aalto'), await outsider('Toimisto Aarni')];
  const ids = [await sendBoth(barred), await sendBoth(taken, 'health')];
  const seen = async (to: Outsider, id: string) => {
    const { sent } = (await world.of(world.veikko, 'GET', '/referrals')).body;
    const { covers } = (await world.of(world.veikko, 'GET', '/plan')).body;
    const { state, shut } = sent.find((one: { id: string }) => one.id === id);
    const from = covers.find((one: { organisationId: string }) => one.organisationId === to.id)?.from;
    return { state, shut, from };
  };
  await world.done(world.of(world.anna, 'POST', `/referrals/${ids[1]}/withdraw`, { sure: true }));
  await bars(barred);
  expect(await seen(barred, ids[0]!)).toEqual(await seen(taken, ids[1]!));
});

// The barred one never sees a bar: an open invitation whose referral is gone is nothing else.
test('the intake of who is barred sees nothing that only a bar could be', async () => {
  const seen = async ({ intake }: Outsider, id: string) => {
    const { invitations } = (await world.json(intake, 'GET', '/intake')).body;
    const { status } = await world.json(intake, 'GET', `/referral-offers/${id}`);
    return JSON.stringify([invitations[0].state, invitations[0].referralId !== null, status]);
  };
  const [quiet, taken, barred] = [
    await outsider('Toimisto Berg'),
    await outsider('Toimisto Ceder'),
    await outsider('Toimisto Dahl'),
  ];
  const [a, b, c] = [await sendBoth(quiet), await sendBoth(taken), await sendBoth(barred)];
  await world.done(world.of(world.anna, 'POST', `/referrals/${b}/withdraw`, { sure: true }));
  await bars(barred);
  const known = [await seen(quiet, a), await seen(taken, b)];
  expect(known).toContain(await seen(barred, c));
});

// The part of a place where she lives is `location` unless she says otherwise (sentence 10).
test('who is asked in one go may be said to be a place where the client lives, as in the invitation', async () => {
  const home = await outsider('Tuettu asuminen Keto', 'ngo');
  const draftId = await draftTo(home);
  const [alone, both] = [
    await world.see(world.anna, `/lupa/${home.consentId}/kutsu`),
    await world.see(world.anna, `/ohjaus/${draftId}/laheta`),
  ];
  expect([alone, both].map(({ text }) => text.includes('name="livesHere"'))).toEqual([true, true]);
  // Without the invitation nothing would be hidden.
  const without = await send(draftId, { purpose: undefined, livesHere: true });
  expect([without.status, without.body.error.fields]).toEqual([422, [{ field: 'purpose', reason: 'lives-here' }]]);
  await world.done(send(draftId, { livesHere: true }));
  const { rows } = await world.owner.query(
    'select hidden from priv.secrecy where case_id = $1 and organisation_id = $2',
    [world.caseId, home.id],
  );
  expect(rows).toEqual([{ hidden: true }]);
});

const place = async (person: Person): Promise<string> => {
  const { text } = await world.see(person, '/suunnitelma');
  const slot = /<li class="[^"]*rn-slot--([a-z-]+)[^"]*" id="sektori-law">(.*?)<\/li>/s.exec(text);
  return `${slot?.[1]}: ${slot?.[2]
    ?.replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()}`;
};

// That somebody is missing is hidden from whoever could ask for it.
test('who has left the case does not cover what is missing, and a day that is past is not the next', async () => {
  const missing = { sector: 'law', state: 'missing', label: 'avustaja', sinceOn: today };
  await world.done(world.of(world.anna, 'POST', '/sector-places', missing));
  const to = await outsider('Toimisto Ek');
  const id = await sendBoth(to);
  const day = addDays(today, 3);
  const team = { leadId: to.lead.id, backupId: to.backup.id, meetsOn: day };
  await world.done(world.json(to.intake, 'POST', `/referral-offers/${id}/accept`, team));
  expect(await place(world.anna)).toContain(`seuraavaksi ${formatDate('fi', day)}`);
  await world.ahead('10 days');
  const later = await place(world.anna);
  await world.ahead('0');
  await world.as(to.lead)(leaveCase, { sure: true });
  const left = await place(world.anna);
  expect([later.includes('seuraavaksi'), left.startsWith('active'), left.includes('Toimisto Ek')]).toEqual([
    false,
    false,
    false,
  ]);
});

// When a part becomes hidden, what names it changes at once; for those who come later it never was (5 b (c)).
test('who is named after a part was hidden reads neither its name nor its next day in who helps', async () => {
  const to = await outsider('Toimisto Holm');
  await world.joins(to, (await world.network(world.anna, [to.id, world.county.id])).id);
  const { id: consentId } = await world.consent(world.county.lead, [to.id], ['process', 'coordination']);
  const draft = await world.as(world.county.lead)(chooseReferral, {
    ...{ basis: `${consentId}/${to.id}`, sector: 'law', urgency: 'today', asked: 'Avustaja' },
  });
  const { id } = await world.done(
    world.of(world.county.lead, 'POST', `/referral-drafts/${draft.id}/send`, { lines: [] }),
  );
  await world.done(world.json(to.intake, 'POST', `/referral-offers/${id}/accept`, {}));
  await world.done(world.of(world.anna, 'POST', `/parts/${to.id}/secrecy`, { say: 'hide' }));
  // Said by the hidden one, after it was hidden.
  const day = addDays(today, 6);
  const says = (act: string, more: object) => world.of(to.lead, 'POST', `/referrals/${id}/${act}`, more);
  const said = [
    await says('first-contact-day', { meetsOn: day, meetsAt: '10.30' }),
    await says('first-contact', {}),
    await says('end', { outcome: 'helped' }),
  ];
  expect(said.map(({ status, body }) => [status, body.error?.reason])).toEqual(Array(3).fill([422, 'not heard']));
  const fresh = await world.worker(world.county.id, 'Uusi Tulokas');
  const named = { workerId: fresh.id, standing: 'member', classes: ['case', 'coordination'] };
  await world.done(world.of(world.county.lead, 'POST', '/members', named));
  const sees = async (person: Person) => {
    const texts = [(await world.see(person, '')).text, (await world.see(person, '/suunnitelma')).text];
    return texts.map((text) => [text.includes('Toimisto Holm'), text.includes(formatDate('fi', day))]);
  };
  expect(await sees(fresh)).toEqual([
    [false, false],
    [false, false],
  ]);
  // Nor does the sender learn a day that was agreed after it was hidden.
  expect((await sees(world.county.lead)).map(([, next]) => next)).toEqual([false, false]);
});

// The page offers what the act refuses.
test('of who has left no answer is asked for', async () => {
  const to = await outsider('Toimisto Gran');
  await world.joins(to, to.consentId);
  const { id } = await world.done(
    world.of(world.anna, 'POST', '/meetings', {
      ...{ day: addDays(today, 5), from: '10.00', until: '11.00', agenda: 'Aihe', presence: 'present' },
      asked: [`${to.id}.counsel`],
    }),
  );
  await world.as(to.lead)(leaveCase, { sure: true });
  const { text } = await world.see(world.anna, `/suunnitelma/ajat/palaveri/${id}/kerrottu-vastaus`);
  expect(text).not.toContain(to.id);
});

// The page promises that words of a search are not saved.
test('words of a search are not kept when the session has ended', async () => {
  const someone = { ...world.anna, token: newToken() };
  await world.owner.query(
    `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() - interval '1 minute')`,
    [hashToken(someone.token), someone.id],
  );
  const kept = async () => (await world.owner.query('select 1 from priv.kept_form')).rowCount;
  const before = await kept();
  await world.send(someone, '/fi/haku', { csrf: csrfOf(someone), q: 'huumevelka' });
  expect(await kept()).toBe(before);
});

// "Läpi käytiin 1 teksti", of which none was read.
test('of a text that does not open a search says so', async () => {
  const { rows } = await world.owner.query<{ id: number }>(
    `select id from app.room where case_id = $1 and organisation_id = $2 and class = 'account'`,
    [world.caseId, world.saarni.id],
  );
  const [id, room] = [randomUUID(), rows[0]!.id];
  const body = world.engine.vault.seal({ table: 'note', row: randomUUID(), room, version: 1 }, 'Salaisuusjuttu');
  await world.owner.query(
    `insert into app.note (id, room_id, author_id, happened_on, body, written_at) values ($1, $2, $3, $4, $5, now())`,
    [id, room, world.anna.id, today, body],
  );
  const { text } = await world.send(world.anna, '/fi/haku', { csrf: csrfOf(world.anna), q: 'salaisuusjuttu' });
  await world.owner.query('delete from app.note where id = $1', [id]);
  const main = /<main.*<\/main>/s.exec(text)?.[0] ?? '';
  expect(main.replaceAll(/<[^>]*>/g, ' ')).toMatch(/avautu|avata/);
});

// Text that is pasted from a word processor has soft hyphens.
test('a word with an unseen hyphen in it is found', async () => {
  const text = 'Työ\u00adnantaja soitti eilen.';
  await world.done(world.of(world.anna, 'POST', '/notes', { class: 'account', happenedOn: today, text }));
  const { body } = await world.json(world.anna, 'POST', '/search', { q: 'työnantaja' });
  expect(body.found).toHaveLength(1);
});

// Fourteen buttons have no page of their own, among them the one that acknowledges a warning.
test('whoever pressed a button when the session had ended is led to a page that there is', async () => {
  const someone = { ...world.anna, token: newToken() };
  await world.owner.query(
    `insert into priv.session (token_hash, worker_id, expires_at) values ($1, $2, now() - interval '1 minute')`,
    [hashToken(someone.token), someone.id],
  );
  const at = `/fi/t/${world.caseId}/varoitukset/${randomUUID()}/kuittaa`;
  const answer = await world.send(someone, at, { csrf: csrfOf(someone) });
  // Signing in leads to the address of what is kept.
  const kept = answer.headers.get('set-cookie') !== null;
  expect(kept && (await world.page(world.anna, at)).status).not.toBe(404);
});
