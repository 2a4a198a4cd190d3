import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import { endpoints } from '../../endpoints.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';

/** What whoever is not named for class contact can read off the answers about a child of whom nobody has told. */

const today = dayOf(new Date());
let world: OneCase;
let sari: OneCase['anna'];
beforeAll(async () => {
  world = await oneCase({ endpoints });
  sari = await world.worker(world.saarni, 'Sari Kivi');
  const named = { workerId: sari.id, standing: 'member', classes: ['case', 'coordination'] };
  expect((await world.of(world.anna, 'POST', '/members', named)).status).toBe(200);
});
afterAll(() => world.stop());

const child = {
  ...{ who: 'own-child', howMany: 'two', age: 'under-18', lives: 'with-client', alone: 'no' },
  ...{ guardian: 'danger', harm: 'violence', ahead: 'no', known: 'no' },
};
const notice = { what: 'welfare-notice', outcome: 'done', doneOn: today, doneBy: 'writer', clocks: 'start' };
/** A consent as a worker records it. */
const agreed = {
  ...{ purpose: 'Tuki', giver: 'herself', capacity: 'able', language: 'fi', interpreter: 'not-needed', form: 'oral' },
  ...{ limitsTold: true, refusalTold: true, copyGiven: 'given' },
  ...{ startsOn: today, endsOn: addDays(today, 60), reviewOn: addDays(today, 20) },
};

interface Told {
  kind: string;
  classes: string[];
  rows: number | null;
}
/** The newest entries of the log without when and which. */
const log = async (person: OneCase['anna'], most: number): Promise<(Told & { id: string; at: string })[]> =>
  (await world.of(person, 'GET', '/log?use=changes')).body.entries.slice(0, most);
const bare = ({ id: _, at: __, ...entry }: Told & { id: string; at: string }) => entry;
const adds = async (to: string, body: object) => {
  const made = await world.of(world.anna, 'POST', to, body);
  expect(made.status, made.text).toBe(200);
  return made.body;
};

test('a duty of one’s own is silent for nobody on the case, and the page of it is the same before and after a child is recorded', async () => {
  const duties = async (person: OneCase['anna']) => (await world.of(person, 'GET', '/child-duties')).body;
  const pages = async (person: OneCase['anna']) =>
    Promise.all(
      ['', '/turva', '/lapsi/velvollisuus', '/tehtavat'].map(async (to) => (await world.see(person, to)).text),
    );
  const plain = (text: string) => text.replaceAll(/nonce="[^"]*"|value="[^"]*"|\d{1,2}[.:]\d{2}(:\d{2})?/g, '');
  const before = [await duties(sari), await duties(world.jari)];
  const [saris, jaris] = [await pages(sari), await pages(world.jari)];
  expect(before[0].ownChild.map(({ code }: { code: string }) => code)).toContain('welfare-notice');
  expect(before[1].herself).toMatchObject([
    { code: 'prevent-crime', level: 'assess' },
    { code: 'welfare-notice', level: 'must' },
    { code: 'urgent-investigation', level: 'assess' },
    {},
    {},
    {},
  ]);
  await adds('/children', child);
  expect([await duties(sari), await duties(world.jari)]).toEqual(before);
  expect((await pages(sari)).map(plain)).toEqual(saris.map(plain));
  expect((await pages(world.jari)).map(plain)).toEqual(jaris.map(plain));
  // From the sentences that say that the client decides, and from the page of safety, the way leads there.
  expect((await world.see(sari, '/turva')).text).toContain('/lapsi/velvollisuus');
});

test.each([
  ['fi', 'Mitä laki vaatii sinulta, jos on lapsi', 'Pyydä organisaatiosi vastuuhenkilöä'],
  ['sv', 'Vad lagen kräver av dig om det finns ett barn', 'Be den som ansvarar för ärendet'],
  ['en', 'What the law asks of you if there is a child', 'Ask your organisation’s lead'],
])(
  'whoever may not know of a child is told in %s what to do, with a way to the duties, before and after there is one',
  async (language, way, ask) => {
    for (const to of ['/lapsi', '/lapsi/kirjaa']) {
      const refused = await world.see(sari, to, language);
      expect(refused.status).toBe(403);
      expect(refused.text).toContain(ask);
      expect(refused.text).toMatch(
        new RegExp(`href="/${language}/t/${world.caseId}/lapsi/velvollisuus"[^>]*>.{0,40}${way}`),
      );
    }
    expect((await world.see(sari, '/lapsi/velvollisuus', language)).status).toBe(200);
    expect((await world.of(sari, 'GET', '/children')).body.error).toMatchObject({
      code: 'forbidden',
      reason: 'no-class-contact',
    });
  },
);

test.each([
  ['fi', 'Sinua ei ole nimetty tähän tapaukseen'],
  ['sv', 'Du är inte utsedd i det här ärendet'],
  ['en', 'You are not named on this case'],
])(
  'a data-protection officer is told in %s whom to ask, and no way is promised that is not open',
  async (language, told) => {
    const officer = await world.worker(world.saarni, 'Helmi Aho', ['data-protection-officer']);
    await world.owner.query('select priv.recompute($1)', [world.caseId]);
    for (const to of ['/lapsi', '/lapsi/kirjaa', '/lapsi/velvollisuus']) {
      const refused = await world.see(officer, to, language);
      expect([refused.status, refused.text.includes(told)], to).toEqual([403, true]);
      expect(refused.text, to).not.toContain('/lapsi/velvollisuus"');
    }
    expect((await world.of(officer, 'GET', '/children')).body.error.reason).toBe('not-named-for-child');
  },
);

test('police read on their screen that nothing goes to a guardian, and of a danger what is in their own room', async () => {
  const tina = await world.worker(world.police, 'Tiina Aho');
  await world.owner.query(
    `select priv.put_member($1, $2, $3, 'member', array['case', 'process', 'justice', 'contact'], now(), null)`,
    [world.caseId, world.police, tina.id],
  );
  await world.owner.query('select priv.recompute($1)', [world.caseId]);
  for (const to of ['', '/toimenpide']) {
    const page = (await world.see(tina, to)).text;
    expect(page, to).toContain('älä kerro äläkä lähetä huoltajalle mitään');
    expect(page, to).not.toContain('Huoltaja voi olla lapselle vaaraksi');
  }
  expect((await world.of(tina, 'POST', '/children', child)).status).toBe(200);
  for (const to of ['', '/toimenpide'])
    expect((await world.see(tina, to)).text, to).toContain('Huoltaja voi olla lapselle vaaraksi');
});

test('the log says of a child, of what was done for it and of its clocks what it says of a contact', async () => {
  await adds('/contacts', { channel: 'call', happenedOn: today, outcome: 'reached' });
  const [contact] = (await log(sari, 1)).map(bare);
  const { id } = await adds('/children', child);
  await adds(`/children/${id}/steps`, notice);
  expect((await log(sari, 2)).map(bare)).toEqual([contact, contact]);
  // Whoever is named for the class reads how much was used.
  expect((await log(world.veikko, 2)).map(({ classes, rows }) => [classes, Number(rows) > 0])).toEqual([
    [['contact'], true],
    [['contact'], true],
  ]);
});

test('that a deadline of class contact was looked at or ended tells nothing of the class to whoever is not named for it', async () => {
  const [clock] = (await world.of(world.anna, 'GET', '/deadlines')).body.deadlines;
  await adds(`/deadlines/${clock.id}/end`, { ending: 'met', endedOn: today, version: 1 });
  for (const entry of (await world.of(sari, 'GET', '/log')).body.entries as Told[]) {
    expect(entry.classes).not.toContain('contact');
    if (/^Deadline(sViewed|Ended)$/.test(entry.kind)) expect(entry.rows).toBe(0);
  }
});

test('the number of rows tells whoever is not named for the class of no danger from a guardian', async () => {
  const paper = async () => {
    await world.see(world.anna, '/suunnitelma?tuloste=hanelle');
    const { entries } = (await world.of(sari, 'GET', '/log?use=looks')).body;
    return bare(entries.find(({ kind }: Told) => kind === 'PlanViewed'));
  };
  await adds('/children', child);
  const danger = await paper();
  for (const { id, version } of (await world.of(world.anna, 'GET', '/children')).body.children)
    await adds(`/children/${id}/correct`, { ...child, guardian: 'no-sign', version, reason: 'Selvisi' });
  expect(danger).toEqual(await paper());
});

test('entries of before are told by the name of now, and found by their use', async () => {
  const former = await world.owner.query<{ id: string }>(
    `insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail, acted)
     select at, room_id, key_room_id, 'ChildRecorded', classes, leaf, detail, acted from audit.entry
     where kind = 'SafetyRecorded' order by id desc limit 1 returning id`,
  );
  expect(former.rows).toHaveLength(1);
  expect((await world.of(sari, 'GET', '/log?use=changes')).body.entries[0].kind).toBe('SafetyRecorded');
  for (const to of ['/log', '/log?use=changes', '/log?use=looks'])
    expect((await world.of(sari, 'GET', to)).text, to).not.toMatch(/"Child/);
});

test('a consent asked before the words named a child covers none: the recorder is told who reads, and asks the client first', async () => {
  await adds('/consents', { toIds: [world.county], classes: ['contact'], ...agreed });
  const theirs = async () => (await world.of(world.minna, 'GET', '/children')).body.children.length;
  // Whoever is asked by the words of now is told of a child, and nothing more is asked.
  expect(await theirs()).toBeGreaterThan(0);
  const record = (more: object = {}) => world.of(world.anna, 'POST', '/children', { ...child, ...more });
  expect((await record()).status).toBe(200);
  await world.owner.query('update app.consent_slip set asks_of_child = false');
  const refused = await record();
  expect([refused.status, refused.body.error.fields]).toEqual([422, [{ field: 'asked', reason: 'needed' }]]);
  for (const to of ['/lapsi/kirjaa', '/lapsi'])
    expect((await world.see(world.anna, to)).text, to).toContain(
      'siihen kuuluu, mitä lapsesta on kirjattu: Länsirannikon',
    );
  expect((await record({ asked: true })).status).toBe(200);
  // A mistake is taken out whoever reads it; and a new consent is an answer for good.
  const [{ id, version }] = (await world.of(world.anna, 'GET', '/children')).body.children;
  const wrong = { ...child, mistaken: true, reason: 'Väärä tapaus', version };
  expect((await world.of(world.anna, 'POST', `/children/${id}/correct`, wrong)).status).toBe(200);
  await adds('/consents', { toIds: [world.county], classes: ['contact'], ...agreed });
  expect((await record()).status).toBe(200);
  expect((await world.see(world.anna, '/lapsi')).text).not.toContain('Suostumuksessa ei puhuttu lapsesta');
});

test('what another organisation does about a child leaves no more in the log of the first than its contact does', async () => {
  // Its own clocks run beside those that Saarni has started, whose rows it reads.
  await adds(`/children/${(await adds('/children', child)).id}/steps`, notice);
  const [{ id }] = (await world.of(world.minna, 'GET', '/children')).body.children;
  const others = async (): Promise<Told[]> =>
    (await world.of(sari, 'GET', '/log?use=changes')).body.entries.filter(({ other }: { other: boolean }) => other);
  const before = await others();
  const contact = { channel: 'call', happenedOn: today, outcome: 'reached' };
  expect((await world.of(world.minna, 'POST', '/contacts', contact)).status).toBe(200);
  expect(await others()).toEqual(before);
  const done = await world.of(world.minna, 'POST', `/children/${id}/steps`, notice);
  expect([done.status, done.body.started?.length]).toEqual([200, 2]);
  expect(await others()).toEqual(before);
  // Minna reads nothing of Saarni's plan: on the paper for the person only a guardian who may be a danger is of Saarni.
  const looks = async () =>
    (await world.of(sari, 'GET', '/log?use=looks')).body.entries
      .filter(({ other }: { other: boolean }) => other)
      .map(({ kind }: Told) => kind);
  const looked: string[] = await looks();
  expect((await world.see(world.minna, '/suunnitelma?tuloste=hanelle')).status).toBe(200);
  expect(await looks()).toEqual(['SafetyViewed', ...looked]);
});

test('what another organisation did about a child before is told in one’s own log as what it tells now: that it looked', async () => {
  const { id } = await adds('/children', child);
  expect((await world.of(world.minna, 'GET', '/safety')).status).toBe(200);
  const told = async (use: string) =>
    (await world.of(sari, 'GET', `/log?use=${use}`)).body.entries
      .filter(({ kind }: Told) => kind !== 'CaseLogViewed')
      .map(bare);
  const kept = async (from: string, kind: string) => {
    const copied = await world.owner.query(
      `insert into audit.entry (at, room_id, key_room_id, kind, classes, leaf, detail, acted)
       select e.at, e.room_id, e.key_room_id, $2, e.classes, e.leaf, e.detail, e.acted from audit.entry e join app.room r on r.id = e.room_id
       where e.kind = $1 and r.case_id = $3 and r.organisation_id = $4 order by e.id desc limit 1 returning id`,
      [from, kind, world.caseId, world.saarni],
    );
    expect(copied.rows).toHaveLength(1);
  };
  // Theirs: a look at Saarni's rows, as it was kept under the name of what was done.
  const looks = await told('looks');
  const [look] = looks;
  expect(look).toMatchObject({ kind: 'SafetyViewed', other: true });
  const changes = await told('changes');
  for (const kind of ['ChildStepRecorded', 'ChildStepCorrected']) await kept('SafetyViewed', kind);
  expect((await told('looks')).slice(0, 4)).toEqual([look, look, ...looks.slice(0, 2)]);
  expect(await told('changes')).toEqual(changes);
  // Saarni's own is a change, as it was.
  await adds(`/children/${id}/steps`, { ...notice, clocks: 'leave' });
  await kept('SafetyRecorded', 'ChildStepRecorded');
  expect(
    (await told('changes')).slice(0, 2).map(({ kind, other }: Told & { other?: boolean }) => [kind, other]),
  ).toEqual([
    ['SafetyRecorded', false],
    ['SafetyRecorded', false],
  ]);
});

test('two organisations that recorded the client have recorded one person: counted once, each line its own', async () => {
  const herself = { ...child, who: 'herself', lives: 'not-known' };
  const opens = async (person: OneCase['anna']) =>
    Number(/Lapsi: (\d+) velvollisuu/.exec((await world.see(person, '')).text)?.[1] ?? 0);
  // The county opens its room of class contact to Saarni.
  const back = { toIds: [world.saarni], classes: ['contact'], ...agreed };
  expect((await world.of(world.minna, 'POST', '/consents', back)).status).toBe(200);
  await adds('/children', herself);
  const once = await opens(world.anna);
  expect((await world.of(world.minna, 'POST', '/children', herself)).status).toBe(200);
  expect(await opens(world.anna)).toBe(once);
  const { children } = (await world.of(world.anna, 'GET', '/children')).body;
  const hers = children.filter(({ who }: { who: string }) => who === 'herself');
  expect(hers.map(({ own }: { own: boolean }) => own).toSorted()).toEqual([false, true]);
  expect((await world.see(world.anna, '/lapsi')).text).toContain('on kirjannut saman asiakkaan');
  // What is done on one of the lines is named as unfinished by neither, not at a hand-over either.
  const mine = hers.find(({ own }: { own: boolean }) => own);
  const unfinished = async () =>
    /Kesken sinulla: ([^.]*)\./.exec((await world.see(world.anna, '/vastuu/siirra')).text)?.[1];
  for (const { id, version } of children.filter(
    ({ own, who }: { own: boolean; who: string }) => own && who !== 'herself',
  ))
    await adds(`/children/${id}/correct`, { ...child, mistaken: true, reason: 'Väärä tapaus', version });
  expect(await unfinished()).toContain('lastensuojeluilmoitus');
  await adds(`/children/${mine.id}/steps`, { ...notice, clocks: 'leave' });
  expect(await unfinished()).not.toContain('lastensuojeluilmoitus');
  await adds('/children', child);
  // A child of the client that both have recorded is one in the numbers too, until something says that it is another.
  const before = await opens(world.anna);
  const card = async () =>
    [...(await world.see(world.anna, '/turva')).text.matchAll(/(\d+) velvollisuu\w+ merkitsemättä/g)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    );
  expect(await card()).toBe(before);
  expect((await world.of(world.minna, 'POST', '/children', child)).status).toBe(200);
  expect(await opens(world.anna)).toBe(before);
  // What Turvallisuus says for each child is the number that stands on the summary.
  expect(await card()).toBe(before);
  const page = (await world.see(world.anna, '/lapsi')).text;
  expect(page).toContain('Onko se sama lapsi?');
  expect((await world.see(world.anna, '/turva')).text).toContain('2 organisaatiota on kirjannut lapsen, ehkä saman');
  // What was done on one line waits on the other: nobody has said that they are one.
  const [own] = (await world.of(world.anna, 'GET', '/children')).body.children.filter(
    ({ own: mine, who }: { own: boolean; who: string }) => mine && who === 'own-child',
  );
  await adds(`/children/${own.id}/steps`, { ...notice, clocks: 'leave' });
  expect(await opens(world.anna)).toBe(before);
  expect((await world.of(world.minna, 'POST', '/children', { ...child, howMany: 'one' })).status).toBe(200);
  expect(await opens(world.anna)).toBeGreaterThan(before);
});

test('of one child one instruction about a guardian is read: the stricter, with whose record it is', async () => {
  const recorded = async () => (await world.of(world.anna, 'GET', '/children')).body.children;
  const hers = (await recorded()).find(({ own, who }: { own: boolean; who: string }) => own && who === 'herself');
  const calm = { ...child, who: 'herself', lives: 'not-known', guardian: 'no-sign' };
  await adds(`/children/${hers.id}/correct`, { ...calm, version: hers.version, reason: 'Selvisi' });
  const told = (await recorded())
    .filter(({ who }: { who: string }) => who === 'herself')
    .map(({ own, duties }: { own: boolean; duties: { code: string; level: string; because?: string }[] }) => {
      const { level, because } = duties.find(({ code }) => code === 'guardian')!;
      return { own, level, because };
    });
  expect(told).toHaveLength(2);
  expect(told).toContainEqual({ own: true, level: 'must-not', because: 'Länsirannikon hyvinvointialue' });
  expect(told).toContainEqual({ own: false, level: 'must-not', because: undefined });
  const page = (await world.see(world.anna, '/lapsi')).text;
  expect(page).toContain('koska Länsirannikon hyvinvointialue on kirjannut, että huoltaja voi olla vaaraksi');
  // Whoever does not read the other line reads what one's own says.
  expect((await world.see(world.anna, '/turva')).text).toContain('huoltaja voi olla vaaraksi');
});

test('a step on a child of another’s, and a clock of it, reach nobody who reads one’s own contact on a consent that did not speak of a child', async () => {
  const turva = await world.organisation('Turvaverkko ry', 'ngo');
  const rauni = await world.worker(turva, 'Rauni Niemi');
  await world.joins(turva, rauni, null);
  await adds('/consents', { toIds: [world.county], classes: ['contact'], ...agreed });
  const opened = { toIds: [turva], classes: ['contact'], ...agreed };
  expect((await world.of(world.minna, 'POST', '/consents', opened)).status).toBe(200);
  await world.owner.query('update app.consent_slip set asks_of_child = false where organisation_id = $1', [
    world.county,
  ]);
  const { id } = await adds('/children', { ...child, asked: true });
  // Of a day on which no clock runs yet.
  const startedOn = addDays(today, -1);
  const told = async () => {
    const { clocks } = (await world.of(rauni, 'GET', '/children')).body;
    const { deadlines } = (await world.of(rauni, 'GET', '/deadlines')).body;
    return [clocks, deadlines].map(
      (all: { startedOn: string }[]) => all.filter((clock) => clock.startedOn === startedOn).length,
    );
  };
  const unasked = [{ field: 'asked', reason: 'needed' }];
  const does = (more: object) =>
    world.of(world.minna, 'POST', `/children/${id}/steps`, { ...notice, doneOn: startedOn, ...more });
  const byHand = { rule: 'child.assess.start', class: 'contact', startedOn };
  for (const refused of [
    await does({}),
    await does({ clocks: 'leave' }),
    await world.of(world.minna, 'POST', '/deadlines', byHand),
  ])
    expect([refused.status, refused.body.error?.fields]).toEqual([422, unasked]);
  expect(await told()).toEqual([0, 0]);
  const form = await world.see(world.minna, `/lapsi/${id}/tehty?what=welfare-notice`);
  expect(form.text).toContain('siihen kuuluu, mitä lapsesta on kirjattu: Saarni ry, Turvaverkko ry');
  expect((await world.fill(world.minna, '/maaraajat/uusi', { ...byHand, startedOn: '' })).text).toContain(
    'siihen kuuluu, mitä lapsesta on kirjattu: Saarni ry, Turvaverkko ry',
  );
  // What the person has said goes into the log; then it is recorded, and read.
  expect((await does({ asked: true })).body.started).toHaveLength(2);
  expect((await world.of(world.minna, 'POST', '/deadlines', { ...byHand, asked: true })).status).toBe(200);
  expect(await told()).toEqual([3, 3]);
  // A clock that tells of no child waits for nobody.
  const other = { rule: 'appeal', class: 'process', startedOn };
  expect((await world.of(world.minna, 'POST', '/deadlines', other)).status).toBe(200);
  // A mistake is taken out whoever reads it.
  const made = await does({ asked: true, clocks: 'leave' });
  const wrong = { ...notice, mistaken: true, reason: 'Väärä tapaus', version: 1 };
  const { what: _, clocks: __, ...again } = wrong;
  expect((await world.of(world.minna, 'POST', `/child-steps/${made.body.id}/correct`, again)).status).toBe(200);
});
