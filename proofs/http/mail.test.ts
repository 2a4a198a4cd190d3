import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { mailInTheMorning, workerEndpoints } from '../../src/domain/worker/index.ts';
import { mailStepRun, sendMail } from '../../src/platform/mail/send-mail.ts';
import { openSmtp } from '../../src/platform/mail/smtp.ts';
import type { Person } from './small-world.ts';
import { type ToldCase, toldCase } from './told-case.ts';

/** Words that must not leave the program, in any of its languages, whatever the letters around them. */
const telling =
  /rikos|poliisi|uhri|kuulustel|esitutki|oikeu|ihmiskaup|asianomist|brott|polis|offer|förhör|målsäg|människohand|crime|police|victim|traffick|hearing|court|koivu|https?:|\bt-[0-9a-z]{6}\b/i;

interface Got {
  readonly to: string[];
  readonly raw: string;
}

/** A real SMTP server on this machine. */
async function smtpServer(host = '127.0.0.1', refuses = { now: false }) {
  const got: Got[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refuses.now) return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
        got.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    got,
    refuses,
    send: openSmtp({ url: `smtp://${host}:${port}`, from: 'tiedotus@palvelu.example' }).send,
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** Headers and text as a reader sees them. */
const readable = (raw: string): string =>
  raw
    .replace(/=\?utf-8\?Q\?(.*?)\?=/gi, (_, words: string) => words.replaceAll('_', ' '))
    .replace(/=\r\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));

const mail = await smtpServer();
let world: ToldCase;
let stopped = async () => {};
beforeEach(async () => {
  await stopped();
  mail.got.length = 0;
  mail.refuses.now = false;
  world = await toldCase({ endpoints: workerEndpoints });
  stopped = world.stop;
});
afterAll(async () => {
  await world.stop();
  await mail.stop();
});

const sends = () => sendMail(world.database.pools.mail, mail.send);
const addresses = () => mail.got.flatMap(({ to }) => to);
const outcomes = async () =>
  (await world.owner.query<{ outcome: string | null }>('select outcome from priv.outbox order by id')).rows.map(
    ({ outcome }) => outcome,
  );
async function told(worker: Person = world.veikko, email = 'veikko@saarni.example') {
  await world.signsIn(worker, email);
  await world.wishes(worker);
}

test('a step that is written sends one mail to whom she wishes to be told, and the mail says nothing', async () => {
  await told();
  await world.step();
  expect(await sends()).toBe(1);
  expect(addresses()).toEqual(['veikko@saarni.example']);
  const text = readable(mail.got[0]?.raw ?? '');
  expect(text).toContain('Subject: Uutta Rinnallassa');
  expect(text).toContain('Kirjaudu sisään kuten tavallisesti.');
  expect(text).toContain('Auto-Submitted: auto-generated');
  // The boundary and the id of the message are random: a word could stand there by chance.
  expect(text.replace(/^Message-ID:.*$/im, '')).not.toMatch(telling);
  expect(text).not.toContain(world.caseId);
  expect(await sends()).toBe(0);
});

test('in the language of the worker', async () => {
  for (const [language, subject] of [
    ['sv', 'Nytt i Rinnalla'],
    ['en', 'Something new in Rinnalla'],
  ] as const) {
    await world.owner.query('update app.worker set language = $1 where id = $2', [language, world.veikko.id]);
    await mail.send('veikko@saarni.example', language, 'news');
    const text = readable(mail.got.at(-1)?.raw ?? '');
    expect(text).toContain(`Subject: ${subject}`);
    expect(text.replace(/^Message-ID:.*$/im, '')).not.toMatch(telling);
  }
});

test('at most one mail a worker an hour, however much is new', async () => {
  await told();
  await world.step();
  expect(await sends()).toBe(1);
  await world.step('recorded-interview');
  await world.step('protection-assessment');
  expect(await sends()).toBe(0);
  await world.ahead('59 minutes');
  expect(await sends()).toBe(0);
  await world.ahead('61 minutes');
  expect([await sends(), await sends()]).toEqual([1, 0]);
});

test('the step of the clock has failed where the server took no mail that was due, and not where none was', async () => {
  await told();
  await world.step();
  mail.refuses.now = true;
  const step = () => mailStepRun(world.database.pools.mail, mail.send);
  await expect(step()).rejects.toMatchObject({ responseCode: 451 });
  await expect(step()).resolves.toBeUndefined();
});

test('what the server does not take is tried again, later each time, and given up in the end', async () => {
  await told();
  await world.step();
  mail.refuses.now = true;
  const tries: number[] = [];
  for (let minute = 0; minute <= 24 * 60; minute += 1) {
    await world.ahead(`${minute} minutes`);
    const { rows } = await world.owner.query<{ due: boolean }>(
      'select due_at <= priv.now() as due from priv.outbox where closed_at is null',
    );
    if (!rows[0]?.due) continue;
    expect(await sends()).toBe(0);
    tries.push(minute);
  }
  expect(await outcomes()).toEqual(['given-up']);
  const gaps = tries.slice(1).map((minute, place) => minute - (tries[place] ?? 0));
  expect(gaps[0]).toBe(2);
  expect(gaps.every((gap, place) => place === 0 || gap > (gaps[place - 1] ?? 0) || gap >= 256)).toBe(true);
  expect(tries).toHaveLength(9);
}, 60_000);

test('a server that takes it at the second try gets it once', async () => {
  await told();
  await world.step();
  mail.refuses.now = true;
  expect(await sends()).toBe(0);
  mail.refuses.now = false;
  expect(await sends()).toBe(0);
  await world.ahead('3 minutes');
  expect([await sends(), await sends()]).toEqual([1, 0]);
  expect(await outcomes()).toEqual(['sent']);
});

test('never to somebody whose sight has ended, who has seen it, or whom she no longer wishes to be told', async () => {
  const grant = await world.grants();
  await told(world.minna, 'minna@county.example');
  await world.step();
  await grant.end();
  expect(await sends()).toBe(0);
  await world.grants();
  await world.step('recorded-interview');
  await world.owner.query(`update app.process_companion set notify = 'no', version = version + 1`);
  expect(await sends()).toBe(0);
  await world.owner.query(`update app.process_companion set notify = 'yes', version = version + 1`);
  await world.step('protection-assessment');
  const ids = (await world.notices(world.minna)).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  await world.act(world.minna, 'select act.see_notices($1)', [ids], world.caseId);
  expect(await sends()).toBe(0);
  expect(new Set(await outcomes())).toEqual(new Set(['nothing-new']));
  await world.step('investigation-ended');
  await world.owner.query('update app.worker set ended_at = now() where id = $1', [world.minna.id]);
  expect(await sends()).toBe(0);
  expect(mail.got).toEqual([]);
});

test('the author gets none, nor one whom she does not wish to be told, nor one who does not read the room', async () => {
  await told(world.anna, 'anna@saarni.example');
  await told(world.minna, 'minna@county.example');
  await world.signsIn(world.veikko, 'veikko@saarni.example');
  await world.wishes(world.veikko, 'no');
  await world.step();
  expect(await sends()).toBe(0);
  expect(await outcomes()).toEqual([]);
});

test('an outbox row holds no content: whom, when, how often, whether it may wait', async () => {
  await told();
  await world.step();
  const { rows } = await world.owner.query<Record<string, unknown>>('select * from priv.outbox');
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
    ['id', 'worker_id', 'digest', 'made_at', 'due_at', 'tries', 'closed_at', 'outcome', 'urgent'].sort(),
  );
  for (const table of ['app."case"', 'app.process_notice', 'priv.outbox', 'priv.credential'])
    await expect(world.database.pools.mail.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
});

test('off this machine nothing is said to a server that offers no TLS', async () => {
  // Another address of this machine: to the program it is another host.
  const open = await smtpServer('127.0.0.2');
  await expect(open.send('veikko@saarni.example', 'fi', 'news')).rejects.toThrow(/STARTTLS|TLS/i);
  expect(open.got).toEqual([]);
  await open.stop();
});

/** The next moment in Finland at this hour on one of these days (1 is Monday), as the database's clock has it. */
async function at(hour: number, days: readonly number[]) {
  const { rows } = await world.owner.query<{ ahead: string }>(
    `select (min(m) - now())::text as ahead from generate_series(0, 9) n,
       lateral (select ((now() at time zone 'Europe/Helsinki')::date + n + make_interval(hours => $1)) at time zone 'Europe/Helsinki' as m) x
     where m > now() + interval '1 day' and extract(isodow from m at time zone 'Europe/Helsinki') = any ($2)`,
    [hour, days],
  );
  await world.ahead(rows[0]?.ahead ?? '');
}
const workingDays = [1, 2, 3, 4, 5];
const morning = () => mailInTheMorning.run(world.jobs);
const asks = (digest: string) => world.json(world.veikko, 'POST', '/me/digest', { digest });
const isForTheDay = (day: string) =>
  world.owner.query(
    `update app.case_list set next_on = (priv.now() at time zone 'Europe/Helsinki')::date + $2::integer where worker_id = $1`,
    [world.veikko.id, day],
  );

test('who has asked for it gets one mail on the morning of a working day on which something is for the day, and it says nothing of it', async () => {
  await world.signsIn(world.veikko, 'veikko@saarni.example');
  expect((await world.json(world.veikko, 'GET', '/me')).body.digest).toBe(false);
  expect((await asks('yes')).status).toBe(200);
  expect((await world.json(world.veikko, 'GET', '/me')).body.digest).toBe(true);
  // Another one's wish is another one's.
  expect((await world.json(world.anna, 'GET', '/me')).body.digest).toBe(false);
  await world.json(world.anna, 'POST', '/me/digest', { digest: 'no' });
  await at(9, workingDays);
  await isForTheDay('0');
  for (const _ of [1, 2]) await morning();
  expect([await sends(), addresses()]).toEqual([1, ['veikko@saarni.example']]);
  const text = readable(mail.got[0]?.raw ?? '');
  expect(text).toContain('Subject: Rinnallan aamuviesti');
  expect(text).toContain('asioita tälle päivälle');
  expect(text.replace(/^Message-ID:.*$/im, '')).not.toMatch(telling);
  expect(text).not.toContain(world.caseId);
});

test.each([
  ['on a Saturday', 9, [6], '0', 'yes'],
  ['before seven', 6, workingDays, '0', 'yes'],
  ['after noon', 12, workingDays, '0', 'yes'],
  ['where nothing is for the day', 9, workingDays, '1', 'yes'],
  ['to who has ended it', 9, workingDays, '0', 'no'],
])('no mail of the morning %s', async (_, hour, days, day, then) => {
  await world.signsIn(world.veikko, 'veikko@saarni.example');
  await asks('yes');
  await asks(then);
  await at(hour, days);
  await isForTheDay(day);
  await morning();
  expect(await sends()).toBe(0);
  // The same on a working morning: what held it back is what is said.
  await world.owner.query(
    `insert into priv.digest values ($1, priv.now(), '2000-01-01') on conflict (worker_id) do update set looked_on = excluded.looked_on`,
    [world.veikko.id],
  );
  await at(9, workingDays);
  await isForTheDay('0');
  await morning();
  expect(await sends()).toBe(1);
});

test('what was for the day and is done before the mail goes sends none', async () => {
  await world.signsIn(world.veikko, 'veikko@saarni.example');
  await asks('yes');
  await at(9, workingDays);
  await isForTheDay('0');
  await morning();
  await isForTheDay('1');
  expect([await sends(), await outcomes()]).toEqual([0, ['nothing-new']]);
});
