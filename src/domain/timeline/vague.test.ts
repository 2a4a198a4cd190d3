import { afterAll, beforeAll, expect, it } from 'vitest';
import { timelineWorld } from './timeline.fixtures.ts';

let world: Awaited<ReturnType<typeof timelineWorld>>;
let threat: string;
beforeAll(async () => {
  world = await timelineWorld();
  for (let at = 0; at < 14; at += 1)
    await world.piece(world.saarni, 'event', 'threat', '2009~', { label: `uhka ${at}` });
  for (let at = 0; at < 6; at += 1)
    await world.piece(world.saarni, 'event', 'violence', at % 2 ? '2014' : '2014-06', { label: `väkivalta ${at}` });
  await world.note(world.saarni, 'support', '2016-01-01');
  await world.note(world.saarni, 'support', '2018-01-01');
  threat = await world.piece(world.saarni, 'event', 'threat', '2019', { label: 'uhkaus' });
  for (const anchor of ['before', 'after'])
    await world.piece(world.saarni, 'event', 'debt', null, { anchor, anchor_id: threat });
});
afterAll(() => world.stop());

it.each([
  ['fi', 'n. 2009', 'ajalta 2008–2010'],
  ['sv', 'ca 2009', 'tid: 2008–2010'],
  ['en', 'about 2009', 'time: 2008–2010'],
])(
  'several entries of one vague time stand under what was said, never under its days, in %s',
  async (language, said, chip) => {
    const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat', language);
    const table = /<table[\s\S]*<\/table>/.exec(text)?.[0].replace(/<[^>]*>/g, ' ') ?? '';
    expect(table).toMatch(new RegExp(`${said.replace('.', '\\.')}\\s+\\d+ (merkintää|anteckningar|entries)`, 'i'));
    // Of different vague times the year in which all of them may lie.
    expect(table).toMatch(/ 2014\s+\d+ (merkintää|anteckningar|entries)/);
    expect(table).not.toMatch(/1\.1\.20(08|09|14)|1 Jan 20(08|09|14)|31\.12\.20(09|10|14)/);
    // The list of them is narrowed by days; it says the years.
    const list = (await world.see(world.anna, '/aikajana?from=2008-01-01&until=2010-12-31', language)).text;
    expect(list).toContain(chip);
  },
);

it('a silence between known days keeps its days; its heading is the month in which it ends', async () => {
  const { text } = await world.see(world.anna, '/aikajana');
  expect(text).toContain('2.1.2016–31.12.2017');
  expect(text).toMatch(/joulukuu 2017/i);
});

it.each([
  ['fi', 'ennen toista tapahtumaa: uhkaus', 'toisen tapahtuman jälkeen: uhkaus'],
  ['sv', 'före en annan händelse: uhkaus', 'efter en annan händelse: uhkaus'],
  ['en', 'before another event: uhkaus', 'after another event: uhkaus'],
])('the list says which event something was before or after, in %s', async (language, before, after) => {
  const { text } = await world.see(world.anna, '/aikajana', language);
  expect(text.toLowerCase()).toContain(before);
  expect(text.toLowerCase()).toContain(after);
});

it.each([
  ['fi', '2025; ennen toista tapahtumaa: uhkaus'],
  ['sv', '2025; före en annan händelse: uhkaus'],
  ['en', '2025; before another event: uhkaus'],
])('a time of its own does not hide what it was before, in %s', async (language, said) => {
  await world.piece(world.saarni, 'event', 'paid', '2025', {
    anchor: 'before',
    anchor_id: threat,
    label: 'maksu',
  });
  const { text } = await world.see(world.anna, '/aikajana', language);
  expect(text.toLowerCase()).toContain(said);
});

it('an event that the page does not show is not named: one recorded by mistake, or that the reader does not see', async () => {
  const mistaken = await world.piece(world.saarni, 'event', 'threat', '2011', { label: 'erehdys', mistaken: true });
  await world.piece(world.saarni, 'event', 'travelled', null, { anchor: 'after', anchor_id: mistaken, label: 'matka' });
  const { text } = await world.see(world.anna, '/aikajana');
  expect(text).toContain('matka');
  expect(text).not.toContain('erehdys');
  expect((await world.see(world.minna, '/aikajana')).text).not.toMatch(/uhkaus|toista tapahtumaa/);
});

it.each([
  ['fi', '5.3.2012 lähti'],
  ['sv', '5.3.2012 lähti'],
  ['en', '5 Mar 2012 lähti'],
])('lanes of many years say the year of a day, seen and heard, in %s', async (language, said) => {
  await world.piece(world.saarni, 'event', 'left', '2012-03-05', { label: 'lähti' });
  const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat', language);
  const plain = text.replaceAll('\u00a0', ' ');
  expect(plain).toMatch(new RegExp(`<text[^>]*>${said.replaceAll('.', '\\.')}`));
  expect(plain).toContain(`aria-label="${said}`);
  // Of a few months the axis says it.
  const near = (await world.see(world.anna, '/aikajana?nakyma=kaistat&from=2012-02-01&until=2012-09-01', language))
    .text;
  expect(near.replaceAll('\u00a0', ' ')).toMatch(/<text[^>]*>(5\.3\.|5\/3) lähti/);
});

it('several entries of different vague times stand under their years, for the first and the last day were told by nobody', async () => {
  for (let at = 0; at < 8; at += 1)
    await world.piece(world.saarni, 'event', 'other', at % 2 ? '2012-03~' : '2012-05~', { label: `muu ${at}` });
  const { text } = await world.see(world.anna, '/aikajana?nakyma=kaistat');
  const table = /<table[\s\S]*<\/table>/.exec(text)?.[0].replace(/<[^>]*>/g, ' ') ?? '';
  expect(table).toMatch(/ 2012–2014\s+\d+ merkintää/);
  expect(table).not.toMatch(/\d\.20\d\d\s+\d+ merkintää/);
});
