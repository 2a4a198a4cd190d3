import { afterAll, beforeAll, expect, test } from 'vitest';
import { formToken } from '../../platform/http/session.ts';
import { findIdentity } from '../../platform/identity/looks-like-identity.ts';
import { type Pending, provisionKeys, provisionOf } from '../law/index.ts';
import { begin, correct, end, fields, keeper, opened, page, pendingOf, today, world } from './correction.fixtures.ts';

beforeAll(begin);
afterAll(end);

test('a correction is an administrator’s, and says only what differs', async () => {
  expect((await correct('etl-7-12', { asOf: '10/2026' }, world.anna)).status).toBe(403);
  expect(fields(await correct('etl-7-12', {}))).toEqual(['saysFi nothing']);
  expect(fields(await correct('rl-25-3-1', {}))).toEqual(['saysFi nothing']);
  const made = await correct('etl-7-12', { asOf: '10/2026', reading: 'consolidated', readIn: 'fi' });
  expect(made.status, made.text).toBe(200);
  const { rows } = await world.owner.query('select said, reason, author_name from app.law_entry');
  expect(rows).toMatchObject([{ reason: 'Laki 1/2026', author_name: 'Yrjö Ylläpitäjä' }]);
  expect(Object.keys(rows[0].said).sort()).toEqual(['asOf', 'language', 'lookedOn', 'source', 'version']);
});

test('the next request of anybody draws it: the register, its page, and a sentence of another page that names it', async () => {
  for (const path of ['/lakirekisteri?view=all&list=all', '/lakirekisteri/etl-7-12', '/lakirekisteri/rl-25-3-1'])
    expect((await page(path)).includes('laki sellaisena kuin 10/2026'), path).toBe(!path.includes('rl-25'));
  expect(await page('/maaraajat')).toContain('laki sellaisena kuin 2/2025');
  expect((await correct('counting', { asOf: '11/2026', readIn: 'fi' })).status).toBe(200);
  // How a day is counted, on the list of deadlines, draws the provision by a placeholder.
  expect(await page('/maaraajat')).toMatch(/seuraavaan arkipäivään \([^)]*laki sellaisena kuin 11\/2026/);
});

test('every change to come is in the form, and can be corrected, added and taken out; the others stay in their places', async () => {
  const of = async () => (await world.json(world.anna, 'GET', '/law/vl-38a')).body.row.pending as Pending[];
  const [first] = await of();
  if (!first) throw new Error('no change to come is shipped');
  const words = { fi: 'Toinen muutos.', sv: 'En annan ändring.', en: 'Another change.' };
  const second = { paper: 'HE 1/2027', stage: 'proposal', says: words, seenOn: today } as const;
  const third = { ...second, paper: 'HE 2/2027', stage: 'unknown' } as const;
  expect((await correct('vl-38a', pendingOf([first, second, third]))).status).toBe(200);
  expect(await of()).toEqual([first, second, third]);
  const form = await page('/lakirekisteri/vl-38a/korjaa', keeper);
  for (const shown of ['HE 1/2027', 'HE 2/2027', 'Tuleva muutos 3', 'Lisää tuleva muutos'])
    expect(form, shown).toContain(shown);
  // As a browser sends it: the emptied second one keeps its place, the third is named as gone, the fourth was begun.
  const { times: _times, timeUnits: _units, euros: _euros, ...typed } = opened('vl-38a');
  const lists = pendingOf([first, { ...second, paper: '', seenOn: '' }, third]);
  const sent = (more: object) => {
    const all = Object.entries({ csrf: formToken(world.faces.formSecret, keeper.token), ...typed, ...more });
    const fields = all.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));
    return world.send(keeper, '/fi/lakirekisteri/vl-38a/korjaa', fields);
  };
  const begun = await sent({ ...lists, gone: ['3'] });
  expect([begun.status, begun.text.includes('id="paper-2"'), begun.text.match(/value="HE 2\/2027/g)?.length]).toEqual([
    422,
    true,
    1,
  ]);
  const empty = { paper: '', stage: '', seenOn: '', says: { fi: '', sv: '', en: '' } };
  const last = await sent({ ...pendingOf([first, empty, third]), gone: ['1'] });
  expect([last.status, /error-message[\s\S]*?<\/p>/.exec(last.text)?.[0]]).toEqual([303, undefined]);
  expect(await of()).toEqual([third]);
});

test('a former edition stays readable, with who corrected it, when and why', async () => {
  const now = await page('/lakirekisteri/etl-7-12');
  for (const words of ['Muutokset täällä', 'Korjattu: ', 'Yrjö Ylläpitäjä', 'Laki 1/2026', 'Lue entinen sanamuoto'])
    expect(now, words).toContain(words);
  expect(now).toContain('/fi/lakirekisteri/etl-7-12?edition=1');
  const former = await page('/lakirekisteri/etl-7-12?edition=1');
  expect(former).toContain('Tämä on entinen sanamuoto 1');
  expect(former).toContain('laki sellaisena kuin 2/2025');
  expect((await world.json(world.anna, 'GET', '/law/etl-7-12?edition=3')).status).toBe(404);
  expect((await world.json(world.anna, 'GET', '/law/etl-7-12?edition=0')).status).toBe(422);
});

test('no shipped word of the law looks like what tells who somebody is: a correction sends the words that stay, too', () => {
  for (const key of provisionKeys) {
    const { says, question, pending } = provisionOf(key);
    const words = [says, question, ...pending.map((change) => change.says)].flatMap((each) =>
      Object.values(each ?? {}),
    );
    expect(
      words.filter((text) => findIdentity(text)),
      key,
    ).toEqual([]);
  }
});

test('what another node has written is drawn at the next request here', async () => {
  const said = { asOf: '2026-09' };
  const entry = { kind: 'provision', key: 'rl-8-1', seen: 0, act: 'corrected', said, reason: 'Laki 2/2026' };
  await world.act(keeper, 'select act.write_law($1)', [JSON.stringify([entry])]);
  expect(await page('/lakirekisteri/rl-8-1')).toContain('laki sellaisena kuin 9/2026');
});

test('a corrected length gives every rule of it another one, in the form for starting a clock too', async () => {
  expect((await correct('vtj-36', { times: [3, 2] })).status).toBe(200);
  const { rules } = (await world.json(world.anna, 'GET', '/deadline-rules')).body;
  const of = (key: string) => rules.find((rule: { key: string }) => rule.key === key);
  expect([of('turvakielto').length, of('turvakielto.renewed').length, of('turvakielto').version]).toEqual([
    { amount: 3, unit: 'years' },
    { amount: 2, unit: 'years' },
    2,
  ]);
  const made = await world.of(world.anna, 'POST', '/deadlines', {
    ...{ rule: 'turvakielto', class: 'contact', startedOn: '2026-01-15' },
  });
  expect(made.body.dueOn, made.text).toBe('2029-01-15');
});

test('a subsection is corrected like the section, and taken away by an empty field', async () => {
  const key = 'ul-53';
  expect(fields(await correct(key, { subsection: 10 }))).toEqual(['subsection number']);
  expect((await correct(key, { subsection: 2 })).status).toBe(200);
  expect(await page(`/lakirekisteri/${key}`)).toMatch(/53\u00a0§, 2\u00a0momentti/);
  expect(await page(`/lakirekisteri/${key}/korjaa`, keeper)).toMatch(/name="subsection"[^>]*value="2"/);
  expect((await correct(key, { subsection: '' })).status).toBe(200);
  const after = await page(`/lakirekisteri/${key}`);
  expect(after).toContain('Korjattu: momentin numero');
  expect(provisionOf(key).subsection).toBeUndefined();
});

test('the form says that a correction holds for every day, and a day to come is refused in words', async () => {
  const form = await page('/lakirekisteri/ul-52b/korjaa', keeper);
  expect(form).toContain('Korjaus korvaa sanamuodon kaikilta päiviltä');
  const { times: _times, timeUnits: _units, euros: _euros, ...typed } = opened('rl-25-3-1');
  const sent = await world.send(keeper, '/fi/lakirekisteri/rl-25-3-1/korjaa', {
    csrf: formToken(world.faces.formSecret, keeper.token),
    ...Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, String(value)])),
    validFrom: '1.1.2099',
  });
  expect([sent.status, sent.text.includes('Kirjaa tuleva muutos kohtaan Vireillä')]).toEqual([422, true]);
});

test('the form is an administrator’s in three languages, and what was done stands in the use log', async () => {
  for (const language of ['fi', 'sv', 'en'])
    for (const key of ['vtj-36', 'rl-25-3-1', 'rvl-9', 'vl-open'])
      expect((await world.page(keeper, `/${language}/lakirekisteri/${key}/korjaa`)).status, `${language} ${key}`).toBe(
        key === 'vl-open' ? 404 : 200,
      );
  const refused = await world.page(world.anna, '/fi/lakirekisteri/ul-52b/korjaa');
  expect(refused.status).toBe(403);
  // There is no case in which it would be somebody's part.
  expect(refused.text).toContain('Tämä toiminto ei kuulu rooliisi. Palaa omaan työhösi');
  expect(refused.text).not.toContain('tässä tapauksessa');
  expect(await page('/lakirekisteri/ul-52b')).not.toContain('/korjaa"');
  expect(await page('/lakirekisteri/ul-52b', keeper)).toContain('/fi/lakirekisteri/ul-52b/korjaa"');
  expect(await world.logged('ProvisionCorrected')).toBe(7);
});

test('an entry that says nothing sensible keeps no page of the register from being drawn', async () => {
  await world.owner.query(
    `insert into app.law_entry (kind, key, entry, act, said, reason, author_id, author_name, written_at)
     select 'provision', 'hol-13', n, act, '{"by": "E"}', 'x', w.id, w.name, now()
     from unnest(array['corrected', 'checked']) with ordinality e(act, n), (select id, name from app.worker limit 1) w`,
  );
  await world.owner.query('update priv.law_mark set changes = changes + 1');
  const drawn = await world.page(world.anna, '/fi/lakirekisteri/hol-13');
  expect([drawn.status, /Muutokset täällä<span class="rn-count"> (\d)/.exec(drawn.text)?.[1]]).toEqual([200, '1']);
  expect((await world.page(world.anna, '/fi/lakirekisteri')).status).toBe(200);
});

test('what is seldom corrected stands in folds that say how it is now; one that was typed into or refused stands open with what was typed', async () => {
  const open = (text: string) =>
    [...text.matchAll(/<details class="govuk-details rn-fieldfold" id="([a-z]+)" open=""/g)].map(([, id]) => id);
  const form = await page('/lakirekisteri/etl-3-11/korjaa', keeper);
  expect(form.match(/rn-fieldfold" id=/g)).toHaveLength(4);
  // How the new words are known is asked in sight: nobody leaves the old reading on them unseen.
  expect(form.indexOf('name="asOf"')).toBeLessThan(form.indexOf('name="why"'));
  expect(open(form)).toEqual([]);
  expect(form.indexOf('name="why"')).toBeLessThan(form.indexOf('id="paikka"'));
  const send = async (more: object) => {
    const all = Object.entries({
      ...{ csrf: formToken(world.faces.formSecret, keeper.token), ...opened('etl-3-11'), why: 'Luettu.' },
      ...more,
    });
    const fields = all.flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]));
    return (await world.send(keeper, '/fi/lakirekisteri/etl-3-11/korjaa', fields)).text;
  };
  // Refused in a fold.
  const wrong = await send({ validFrom: 'eilen' });
  expect(open(wrong)).toEqual(['voimassa']);
  expect(wrong).toContain('value="eilen"');
  // Refused elsewhere: what was typed into a fold is seen.
  const typed = await send({ why: '', questionFi: 'Onko luettelo täydellinen nyt?' });
  expect(open(typed)).toContain('kysymys');
  expect(typed).toContain('Onko luettelo täydellinen nyt?');
});
