import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { names } from '../../seeds/names.ts';
import { nameMember, setSecrecy } from '../../src/domain/access/index.ts';
import { writeNote } from '../../src/domain/note/index.ts';
import { askTask } from '../../src/domain/plan/index.ts';
import { recordSectorPlace } from '../../src/domain/sector/index.ts';
import { endpoints } from '../../src/endpoints.ts';
import { type EntryDetail, openDetail } from '../../src/platform/audit/trail.ts';
import { openFileKeyRing } from '../../src/platform/crypto/file-key-ring.ts';
import { openVault } from '../../src/platform/crypto/vault.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { addDays, dayOf } from '../../src/platform/time/format.ts';
import { type NetworkWorld, networkWorld } from './network-world.ts';
import { type RunningApp, runApp } from './running-app.ts';
import type { Person } from './small-world.ts';

const today = dayOf(new Date());

describe('one list says of every column and every detail of the use log what decides on its names', () => {
  let running: RunningApp;
  let owner: pg.Client;
  let people: Set<string>;
  beforeAll(async () => {
    running = await runApp();
    owner = await running.asOwner();
    const { rows } = await owner.query<{ is: string }>(
      'select id::text as is from app.organisation union all select id::text from app.worker union all select name from app.organisation union all select name from app.worker',
    );
    people = new Set(rows.map(({ is }) => is));
    ofNoCase = new Set(
      (
        await owner.query<{ relation: string }>(
          `with recursive of_case as (
             select a.attrelid as oid from pg_attribute a join pg_class c on c.oid = a.attrelid where a.attname in ('room_id', 'case_id')
               and c.relkind = 'r' and c.relnamespace = 'app'::regnamespace
             union select f.conrelid from of_case o join pg_constraint f on f.confrelid = o.oid and f.contype = 'f')
           select 'app.' || c.relname as relation from pg_class c where c.relkind = 'r' and c.relnamespace = 'app'::regnamespace
             and c.oid not in (select oid from of_case)`,
        )
      ).rows.map(({ relation }) => relation),
    );
  });
  afterAll(async () => {
    await running.stop();
  });

  const listed = async () =>
    new Set(
      (await owner.query<{ at: string }>(`select relation || ' ' || field as at from priv.naming_column`)).rows.map(
        ({ at }) => at,
      ),
    );
  /** Tables that lie in no room and on no case: a line for every relation does not speak of them. */
  let ofNoCase: ReadonlySet<string>;
  const missing = (found: readonly { relation: string; field: string }[], list: ReadonlySet<string>) =>
    [
      ...new Set(
        found
          .filter(
            ({ relation, field }) =>
              !list.has(`${relation} ${field}`) && (ofNoCase.has(relation) || !list.has(`* ${field}`)),
          )
          .map(({ relation, field }) => `${relation} ${field}`),
      ),
    ].sort();

  /** By what a column refers to, by its kind, and by how it is called. */
  const byShape = `
    select n.nspname || '.' || c.relname as relation, a.attname as field from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('app', 'priv') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and (
      exists (select 1 from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]
        and f.confrelid in ('app.organisation'::regclass, 'app.worker'::regclass))
      or (a.attname ~ '(organisation|worker|author|owner|taker|asker)_ids?$|^(to|from|for|lead|owner|refused)_ids?$|_by$|_name$|^party_id$'
        and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'integer'::regtype, 'text'::regtype)
        and not exists (select 1 from pg_constraint f where f.conrelid = c.oid and a.attnum = any (f.conkey)
          and (f.confrelid = 'app.piece'::regclass or (f.contype = 'c' and a.atttypid = 'text'::regtype))))
      or (n.nspname = 'app' and a.atttypid in ('bytea'::regtype, 'jsonb'::regtype))
      or (n.nspname = 'app' and a.atttypid = 'text'::regtype and exists (select 1 from pg_constraint f where f.conrelid = c.oid
        and f.contype = 'c' and f.conkey = array[a.attnum] and pg_get_constraintdef(f.oid) like '%length(%') and a.attname <> 'when_edtf'))`;

  /** What each of the tests below has found to name somebody. */
  const found: { relation: string; field: string }[] = [];

  test('no column that could name somebody is outside the list, and one that is turns this red', async () => {
    const shaped = async () => (await owner.query<{ relation: string; field: string }>(byShape)).rows;
    const all = await shaped();
    found.push(...all);
    expect(all.length).toBeGreaterThan(150);
    expect(missing(all, await listed())).toEqual([]);
    await owner.query(
      'begin; alter table app.need add column helper_organisation_id uuid; alter table app.wish add column hint bytea',
    );
    try {
      expect(missing(await shaped(), await listed())).toEqual(['app.need helper_organisation_id', 'app.wish hint']);
    } finally {
      await owner.query('rollback');
    }
  });

  test('no function gives back what could name somebody without being on the list', async () => {
    const { rows } = await owner.query<{ relation: string; field: string }>(
      `select n.nspname || '.' || p.proname as relation, a.name as field from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
         unnest(p.proargnames, p.proargmodes, p.proallargtypes) a (name, mode, type)
       where n.nspname in ('look', 'mail', 'job', 'report', 'sign_in', 'act') and a.mode in ('t', 'o', 'b')
         and ((a.type = 'jsonb'::regtype and n.nspname in ('mail', 'job', 'sign_in')) or a.name ~ '(organisation|worker|author|owner|taker|asker|reader|name)(_ids?)?$|^(to|from|for|lead)_ids?$|_by$')`,
    );
    expect(rows.length).toBeGreaterThan(30);
    found.push(...rows);
    const list = await listed();
    expect(missing(rows, list)).toEqual([]);
    list.delete('look.promises for_id');
    expect(missing(rows, list)).toEqual(['look.promises for_id']);
  });

  test('names past sight are asked for choosing, for own copies, and where there is no case', () => {
    const folder = path.join(projectRoot(), 'src', 'domain');
    const asking = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /(?<!\.test)\.tsx?$/.test(file) &&
        /look\.(directory|organisation)\(/.test(readFileSync(path.join(folder, file), 'utf8')),
    );
    expect(asking.sort()).toEqual([
      'access/bars.queries.ts',
      'access/circle.queries.ts',
      'access/hand-over.queries.ts',
      'access/intake.queries.ts',
      'access/invitations.queries.ts',
      'competence/competence.queries.ts',
      'consent/consent.queries.ts',
      'consultation/asked.queries.ts',
      'disclosure/disclosure.queries.ts',
      'invite-wish/invite-wish.queries.ts',
      'joining/joining.queries.ts',
      'log/name-request.queries.ts',
      'organisation/organisation.queries.ts',
      'plan/goal-told.queries.ts',
      'practice/adoption.queries.ts',
      'practice/own-practices.queries.ts',
      'referral/offer.queries.ts',
      'referral/received.queries.ts',
      'referral/referral.queries.ts',
      'regional-network/regional-network.queries.ts',
      'sector/read-covers.ts',
      'warning/warning.queries.ts',
      'why/why.queries.ts',
    ]);
  });

  test('no column of the story holds an id or a name of somebody without being on the list', async () => {
    const { rows: columns } = await owner.query<{ relation: string; field: string; of: string }>(
      `select n.nspname || '.' || c.relname as relation, a.attname as field, format('%I.%I', n.nspname, c.relname) as of
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('app', 'priv') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
         and a.atttypid in ('uuid'::regtype, 'uuid[]'::regtype, 'text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
         and c.relname not in ('naming_column', 'entering', 'public_question')`,
    );
    const holding: { relation: string; field: string }[] = [];
    for (const { relation, field, of } of columns) {
      const { rows } = await owner.query<{ said: string }>(
        `select distinct "${field}"::text as said from ${of} where "${field}" is not null`,
      );
      const said = rows.flatMap((row) => [row.said, ...(row.said.match(/[0-9a-f-]{36}|[^{}",]+/g) ?? [])]);
      if (said.some((item) => people.has(item))) holding.push({ relation, field });
    }
    expect(holding.length).toBeGreaterThan(40);
    found.push(...holding);
    expect(missing(holding, await listed())).toEqual([]);
  });

  test('no entry of the use log says of somebody what the list does not know', async () => {
    const { config } = running.deps;
    const vault = openVault(openFileKeyRing(path.join(config.dataDir, 'key-ring'), config.masterKey));
    const { rows } = await owner.query<{ key: number; leaf: string; detail: Buffer }>(
      'select key_room_id as key, leaf, detail from audit.entry',
    );
    const saying = new Set<string>();
    const look = (value: unknown, at: string): void => {
      if (typeof value === 'string' && people.has(value)) saying.add(at);
      else if (Array.isArray(value)) for (const item of value) look(item, at);
      else if (typeof value === 'object' && value !== null)
        for (const [name, item] of Object.entries(value)) look(item, `${at}.${name}`);
    };
    for (const { key, leaf, detail } of rows)
      look(openDetail(vault, key, leaf, detail) satisfies EntryDetail, 'detail');
    expect(saying.size).toBeGreaterThan(8);
    const told = [...saying].map((field) => ({ relation: 'audit.entry', field }));
    found.push(...told);
    expect(missing(told, await listed())).toEqual([]);
  });

  test('each line of the list that is taken out turns one of these red', async () => {
    const list = await listed();
    expect(missing(found, list)).toEqual([]);
    const without = (line: string) => new Set([...list].filter((one) => one !== line));
    expect([...list].filter((line) => missing(found, without(line)).length === 0).sort()).toEqual([]);
  });

  test('whoever opens an entry of the use log asks whom it may name', () => {
    const folder = path.join(projectRoot(), 'src');
    const opening = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.endsWith('audit/trail.ts'))
      .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)
      .filter(([, text]) => /(open|find)Detail\(/.test(text));
    expect(opening.length).toBeGreaterThan(1);
    expect(opening.filter(([, text]) => !text.includes('namedInLog(')).map(([file]) => file)).toEqual([]);
  });

  test('a worker finds by a row only the organisations that she may know of', async () => {
    const token = await running.signIn(names.minna);
    const { body } = await running.json(token, 'GET', '/search?q=Koivu');
    const client = await running.database.pools.look.connect();
    try {
      const found = async (caseId: string) => {
        await client.query('begin');
        await client.query('select look.enter($1, $2)', [token, caseId]);
        const { rows } = await client.query<{ name: string }>('select name from app.organisation order by 1');
        const { rows: all } = await client.query('select 1 from look.directory()');
        await client.query('rollback');
        return [rows.map(({ name }) => name), all.length] as const;
      };
      const [onCase, directory] = await found(body.cases[0].id);
      expect(onCase).toContain('Saarni ry');
      expect(onCase.join()).not.toMatch(/Lyhty|Vågen/);
      expect(onCase.length).toBeLessThan(directory / 2);
    } finally {
      client.release();
    }
  });
});

describe('when a part becomes hidden its name is gone at once', () => {
  let world: NetworkWorld;
  let newcomer: Person;
  let helper: NetworkWorld['county'];
  let taskId: string;
  const text = (n: number) => `Sovitaan käynti ${n}`;

  beforeAll(async () => {
    world = await networkWorld(endpoints);
    const { anna, county, shelter } = world;
    const own = await world.consent(anna, [shelter.id], ['contact', 'coordination']);
    await world.joins(shelter, own.id);
    await world.as(anna)(setSecrecy, { organisationId: shelter.id, say: 'reveal' });
    const home = await world.organisation('Kaislaranta ry', 'ngo');
    helper = {
      ...{ id: home, name: 'Kaislaranta ry' },
      lead: await world.worker(home, 'Tuire Poutanen'),
      backup: await world.worker(home, 'Sauli Halme'),
      intake: await world.worker(home, 'Ilta Saro', ['intake-worker']),
    };
    const { id } = await world.network(anna, [county.id, helper.id]);
    await world.joins(county, id);
    await world.joins(helper, id);
    // Requests that the consent made of the two who joined later are answered by their owners.
    for (const { id: request, organisation_id: of } of (
      await world.owner.query<{ id: string; organisation_id: string }>(
        `select id, organisation_id from app.grant_request where state = 'open'`,
      )
    ).rows) {
      const lead = of === county.id ? county.lead : helper.lead;
      await world.done(world.of(lead, 'POST', `/grant-requests/${request}/answer`, { answer: 'open' }));
    }
    const asked = { forId: helper.id, receiver: 'herself', dueOn: addDays(today, 3) } as const;
    ({ id: taskId } = await world.as(county.lead)(askTask, { ...asked, workerId: helper.lead.id, text: text(1) }));
    await world.as(anna)(askTask, { ...asked, text: text(2) });
    const begun = await world.done(world.of(county.lead, 'POST', '/processes', { kind: 'criminal', label: 'Asia' }));
    const beside = {
      role: 'support-person',
      basis: 'own-choice',
      state: 'active',
      notify: 'no',
      workerId: helper.lead.id,
    };
    await world.done(world.of(county.lead, 'POST', `/processes/${begun.id}/companions`, beside));
    const place = { sector: 'safety', state: 'active', organisationId: helper.id, sinceOn: today } as const;
    await world.as(county.lead)(recordSectorPlace, place);
    await world.as(anna)(recordSectorPlace, place);
    await world.as(anna)(writeNote, {
      class: 'coordination',
      happenedOn: today,
      text: 'Kävin Lyhdyssä aamulla.',
    });
    for (const at of ['/plan', '/sector-places', '/meetings', '/timeline']) await world.of(helper.lead, 'GET', at);
    await world.owner.query(`update app.task set due_on = $1`, [addDays(today, -2)]);
    newcomer = await world.worker(county.id, 'Outi Uusi');
  });
  afterAll(() => world.stop());

  // The network first: it shows the last looks alone.
  const looks = endpoints
    .filter(({ method }) => method === 'GET')
    .toSorted((a, b) => Number(b.path.endsWith('/network')) - Number(a.path.endsWith('/network')));
  const reachable = (at: string) => !at.replace(':caseId', '').includes(':');
  /** Where the directory stands whole, or that of a region, on the case or not. */
  const directory = new Set(['/competence', '/consultations', '/services', '/services/documents']);

  /** Everything that a worker can look at without an id of a row: answers, pages, and two files. */
  async function everything(person: Person): Promise<Map<string, string>> {
    const seen = new Map<string, string>();
    for (const endpoint of looks) {
      if (!reachable(endpoint.path) || directory.has(endpoint.path)) continue;
      const { status, text: answer } = await world.json(person, 'GET', endpoint.path.replace(':caseId', world.caseId));
      if (status === 200) seen.set(endpoint.path, answer);
      if (!endpoint.slug || !('page' in endpoint) || !reachable(endpoint.slug)) continue;
      const page = await world.page(person, `/sv${endpoint.slug.replace(':caseId', world.caseId)}`);
      if (page.status === 200) seen.set(endpoint.slug, page.text);
    }
    const task = await world.page(person, `/fi/t/${world.caseId}/suunnitelma/tehtava/${taskId}`);
    seen.set('task', task.text);
    return seen;
  }
  /** What names the organisation or somebody there, and the shelter that was never open to the county. */
  const naming = () => [
    helper.id,
    ...[helper.lead, helper.backup].flatMap(({ id, name }) => [id, name]),
    helper.name,
    // Not *lyhyt*.
    'Lyht',
    'Lyhd',
  ];
  /** Without the own organisation's copies of the grants that it has made: they stay readable (access model 5 b (b)). */
  const withoutOwnCopies = (at: string, answer: string) => {
    if (at === '/t/:caseId/verkosto') return '';
    if (at !== '/cases/:caseId/network') return answer;
    const { grants, ...rest } = JSON.parse(answer);
    return JSON.stringify([rest, grants.filter(({ owner }: { owner: string }) => owner !== world.county.name)]);
  };
  const told = async (person: Person) =>
    [...(await everything(person))].flatMap(([at, answer]) => {
      const found = naming().filter((name) => withoutOwnCopies(at, answer).includes(name));
      return found.length > 0 ? [`${at}: ${found.join(', ')}`] : [];
    });

  test('before, it stands where a colleague looks', async () => {
    const at = (await told(world.county.lead)).map((place) => place.slice(0, place.indexOf(':')));
    for (const page of ['/work', '/cases/', 'task'])
      expect(
        at.some((place) => place.startsWith(page)),
        page,
      ).toBe(true);
    const [plan] = (await told(world.county.lead)).filter((place) => place.startsWith('/cases/:caseId/plan'));
    expect(plan).toBeDefined();
  });

  test('afterwards it stands nowhere, for one who knew it and for one who comes later; the own promise stays, not named', async () => {
    const { county, anna } = world;
    await world.of(helper.lead, 'GET', '/plan');
    await world.as(anna)(setSecrecy, { organisationId: helper.id, say: 'hide' });
    await world.as(county.lead)(nameMember, {
      workerId: newcomer.id,
      standing: 'member',
      classes: ['case', 'coordination', 'process', 'contact'],
    });
    for (const person of [county.lead, county.backup, newcomer])
      expect([person.name, await told(person)]).toEqual([person.name, []]);
    const { body } = await world.of(county.lead, 'GET', '/plan');
    const mine = body.tasks.find(({ id }: { id: string }) => id === taskId);
    expect(mine).toMatchObject({ text: text(1), forId: null, forOrganisation: null, forWorker: null });
    for (const [language, words] of Object.entries({ fi: 'ei nimetä', sv: 'namnges inte', en: 'not named' }))
      expect((await world.see(county.lead, '/suunnitelma', language)).text).toContain(words);
    const log: { worker: string | null; other: boolean }[] = [];
    for (let before = ''; ; ) {
      const { entries, next } = (await world.of(county.lead, 'GET', `/log${before}`)).body;
      log.push(...entries);
      if (!next) break;
      before = `?before=${next.before}`;
    }
    expect(log.some(({ worker, other }) => worker === null && other)).toBe(true);
    expect(log.filter(({ worker, other }) => worker === null && !other)).toEqual([]);
  });

  test('the leading organisation and the hidden one itself go on reading the name', async () => {
    expect((await told(world.anna)).length).toBeGreaterThan(2);
    expect((await told(helper.lead)).length).toBeGreaterThan(0);
  });

  test('a shelter in an old text is drawn as what it is, in the language of the page, for one to whom its part is not open', async () => {
    for (const [language, word] of Object.entries({ fi: 'turvakoti', sv: 'skyddshem', en: 'shelter' })) {
      const page = await world.see(world.county.lead, '/aikajana', language);
      expect([page.status, page.text.includes(`Kävin ${word} aamulla.`), page.text.includes('Lyh')]).toEqual([
        200,
        true,
        false,
      ]);
    }
    for (const person of [world.anna, world.veikko])
      expect((await world.see(person, '/aikajana')).text).toContain('Kävin Lyhdyssä aamulla.');
  });

  test('an id from before finds nothing more than one that never was', async () => {
    const { county } = world;
    for (const at of ['/log?person=']) {
      const [kept, none] = [
        await world.of(county.lead, 'GET', `${at}${helper.lead.id}`),
        await world.of(county.lead, 'GET', `${at}${randomUUID()}`),
      ];
      expect([kept.status, kept.body.entries]).toEqual([none.status, none.body.entries]);
    }
  });
});
