import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OneCase, oneCase } from '../../../proofs/http/one-case.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
// Every text that draws from the register is loaded, as in the program.
import '../../app.ts';
import { formToken } from '../../platform/http/session.ts';
import { dayOf } from '../../platform/time/format.ts';
import { asOfWords, type Standing } from '../law/index.ts';
import { lawRegisterEndpoints } from './index.ts';

/** What two administrators write of one provision, one after the other, by forms that both had open. */
let world: OneCase;
let keeper: Person;
let other: Person;
const today = dayOf(new Date());

beforeAll(async () => {
  world = await oneCase({ endpoints: lawRegisterEndpoints });
  const upkeep = await world.organisation('Ylläpito', 'research');
  keeper = await world.worker(upkeep, 'Yrjö Ylläpitäjä', ['system-admin']);
  other = await world.worker(upkeep, 'Oili Toinen', ['system-admin']);
});
afterAll(() => world.stop());

/** As it stands in this world, whatever the process has drawn from before. */
const rowOf = async (key: string): Promise<Standing> => (await world.json(keeper, 'GET', `/law/${key}`)).body.row;

type Pairs = [string, string][];
/** What the form of a provision holds when it is opened. */
function opened(row: Standing): Pairs {
  return [
    ['csrf', formToken(world.faces.formSecret, keeper.token)],
    ...([
      ['saysFi', row.says.fi],
      ['saysSv', row.says.sv],
      ['saysEn', row.says.en],
      ['sections', row.sections.join(', ')],
      ['subsection', row.subsection ? String(row.subsection) : ''],
      ['amendedBy', row.amendedBy.join(', ')],
      ['mark', row.mark],
      ['reading', row.version],
      ['readIn', row.language ?? ''],
      ['asOf', row.asOf ? asOfWords(row.asOf) : ''],
      ['validFrom', row.validFrom ?? ''],
      ['validUntil', row.validUntil ?? ''],
      ['questionFi', row.question?.fi ?? ''],
      ['questionSv', row.question?.sv ?? ''],
      ['questionEn', row.question?.en ?? ''],
      ['lookedOn', today],
      ['why', 'Laki 1/2026'],
      ['version', String(row.entries + 1)],
    ] as Pairs),
    ...Object.values(row.limits).flatMap(
      ({ amount, unit }): Pairs => [
        ['times', String(amount)],
        ['timeUnits', unit],
      ],
    ),
    ...Object.values(row.amounts).map((amount): [string, string] => ['euros', String(amount)]),
    ...row.pending.flatMap(
      ({ paper, stage, seenOn, comesOn, says }): Pairs => [
        ['paper', paper],
        ['stage', stage],
        ['seenOn', seenOn],
        ['comesOn', comesOn ?? ''],
        ['pendingFi', says.fi],
        ['pendingSv', says.sv],
        ['pendingEn', says.en],
      ],
    ),
  ];
}
const saying = (form: Pairs, said: Readonly<Record<string, string>>): Pairs => [
  ...form.filter(([name]) => !(name in said)),
  ...Object.entries(said),
];
const send = (path: string, form: Pairs) => world.send(keeper, `/fi/lakirekisteri/${path}`, form);
const versionIn = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1];
const inThree = (of: string) => ({
  saysFi: `${of} suomeksi.`,
  saysSv: `${of} på svenska.`,
  saysEn: `${of} in English.`,
});

test('what another administrator has corrected meanwhile is shown beside what was typed, and sent again it goes through', async () => {
  const before = await rowOf('ul-54');
  const mine = saying(opened(before), { ...inThree('Omat sanat'), validFrom: '1.1.2024' });
  const theirs = saying(opened(before), {
    ...inThree('Toisen sanat'),
    amendedBy: '10/2026',
    asOf: '10/2026',
    readIn: 'fi',
  });
  const csrf = formToken(world.faces.formSecret, other.token);
  const first = await world.send(other, '/fi/lakirekisteri/ul-54/korjaa', saying(theirs, { csrf }));
  expect(first.status).toBe(303);
  const refused = await send('ul-54/korjaa', mine);
  expect(refused.status).toBe(409);
  const [, yours = '', stands = ''] = refused.text.split('rn-conflict__text');
  for (const words of ['Omat sanat suomeksi.', 'Omat sanat på svenska.', 'Omat sanat in English.', '1.1.2024'])
    expect(yours, words).toContain(words);
  for (const words of ['Toisen sanat suomeksi.', 'Toisen sanat på svenska.', '10/2026'])
    expect(stands.slice(0, stands.indexOf('<form')), words).toContain(words);
  expect(stands).toContain('Voimassa alkaen: tyhjä');
  // A field in which both say the same is not told.
  expect(yours).not.toContain('Luku ja pykälä:');
  // What was typed is still in the fields, and bears what has been read now.
  expect(refused.text).toMatch(/<textarea[^>]*name="saysFi"[^>]*>\s*Omat sanat suomeksi\./);
  const version = versionIn(refused.text);
  expect(version).toBe(String(before.entries + 2));
  const again = await send('ul-54/korjaa', saying(mine, { version: String(version) }));
  expect(again.status).toBe(303);
  expect((await rowOf('ul-54')).says.fi).toBe('Omat sanat suomeksi.');
});

test('who marks as checked what another has corrected meanwhile is shown what stands, and can mark that', async () => {
  const before = await rowOf('etl-7-12');
  const form: Pairs = [
    ['csrf', formToken(world.faces.formSecret, keeper.token)],
    ['by', 'Elina Vuori, lakimies'],
    ['checkedOn', today],
    ['what', 'Laki 1/2026'],
    ['version', String(before.entries + 1)],
  ];
  expect((await send('etl-7-12/korjaa', saying(opened(before), inThree('Uudet sanat')))).status).toBe(303);
  const refused = await send('etl-7-12/tarkista', form);
  expect(refused.status).toBe(409);
  for (const words of ['Uudet sanat suomeksi.', 'Säännös on muuttunut sillä välin'])
    expect(refused.text).toContain(words);
  const again = await send('etl-7-12/tarkista', saying(form, { version: String(versionIn(refused.text)) }));
  expect(again.status).toBe(303);
  expect((await rowOf('etl-7-12')).checked).toMatchObject({ by: 'Elina Vuori, lakimies' });
});

test('words that are corrected in some languages only are asked about, also without a proposal', async () => {
  const before = await rowOf('ul-53');
  const mine = saying(opened(before), { saysFi: 'Vain suomeksi.' });
  expect((await world.page(keeper, '/fi/lakirekisteri/ul-53/korjaa')).text).not.toContain('name="othersStand"');
  const asked = await send('ul-53/korjaa', mine);
  expect(asked.status).toBe(422);
  expect(asked.text).toContain('href="#othersStand"');
  expect(asked.text).toMatch(/<input[^>]*name="othersStand"/);
  expect((await rowOf('ul-53')).says.fi).toBe(before.says.fi);
  // What is ticked stays when something else is refused.
  const other = await send('ul-53/korjaa', saying(mine, { othersStand: 'on', why: '' }));
  expect(/<input[^>]*name="othersStand"[^>]*>/.exec(other.text)?.[0]).toContain('checked');
  expect((await send('ul-53/korjaa', saying(mine, { othersStand: 'on' }))).status).toBe(303);
  expect((await rowOf('ul-53')).says).toEqual({ ...before.says, fi: 'Vain suomeksi.' });
  // In all three, or in none, nothing is asked.
  const now = await rowOf('ul-53');
  expect((await send('ul-53/korjaa', saying(opened(now), inThree('Kaikki')))).status).toBe(303);
  const last = await rowOf('ul-53');
  expect(
    (await send('ul-53/korjaa', saying(opened(last), { amendedBy: '11/2026', asOf: '11/2026', readIn: 'fi' }))).status,
  ).toBe(303);
});
