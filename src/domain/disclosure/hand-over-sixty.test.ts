import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, type NetworkWorld, networkWorld } from '../../../proofs/http/network-world.ts';
import type { Person } from '../../../proofs/http/small-world.ts';
import { accessEndpoints } from '../access/index.ts';
import { consentEndpoints } from '../consent/index.ts';
import { linkPieces, pieceEndpoints, recordActor, recordEvent } from '../piece/index.ts';
import { disclosureEndpoints } from './index.ts';

/**
 * Sixty events of three owners are handed over on the pages, without a script. Every act of a hand is counted: a link that is followed, a
 * tick, a field that is filled, a button. Pages are reached as a worker reaches them, by what stands on the page before.
 */
let world: NetworkWorld;
let actions = 0;
const events = 20;

beforeAll(async () => {
  world = await networkWorld([...consentEndpoints, ...accessEndpoints, ...pieceEndpoints, ...disclosureEndpoints]);
  const help = (await world.consent(world.anna, [world.county.id, world.counsel.id], ['coordination'])).id;
  const justice = (await world.consent(world.anna, [world.police.id], ['justice'])).id;
  await world.joins(world.county, help);
  await world.joins(world.counsel, help);
  await world.joins(world.police, justice);
  for (const owner of [world.anna, world.county.lead, world.counsel.lead]) await tells(owner);
  await world.done(
    world.of(world.anna, 'POST', '/disclosure-consents', {
      ownerIds: [world.saarni.id, world.county.id, world.counsel.id],
      toId: world.police.id,
      ...facts(),
    }),
  );
}, 60_000);
afterAll(() => world.stop());

/** Twenty events over six years by one organisation, a person who did every second of them. */
async function tells(person: Person): Promise<void> {
  const as = world.as(person);
  const who = await as(recordActor, { code: 'employer', label: 'Henkilö A', source: 'told-by-her' });
  for (let at = 0; at < events; at += 1) {
    const { id } = await as(recordEvent, {
      code: 'threat',
      source: 'told-by-her',
      whenEdtf: `${2019 + (at % 6)}-0${1 + (at % 9)}`,
      text: `${person.name} kertoo ${at}`,
    });
    if (at % 2 === 0) await as(linkPieces, { fromId: who.id, toId: id, code: 'did', source: 'told-by-her' });
  }
}

/** A page that is open before somebody. */
interface Open {
  readonly person: Person;
  readonly slug: string;
  readonly text: string;
}

const here = (slug: string) => slug.replace(`/fi/t/${world.caseId}`, '');
const opens = async (person: Person, slug: string): Promise<Open> => {
  const { status, text } = await world.see(person, slug);
  expect([slug, status]).toEqual([slug, 200]);
  return { person, slug, text };
};

/** Comes to the page of handing over from the work page or the case: one link. */
async function enters(person: Person): Promise<Open> {
  actions += 1;
  return opens(person, '/kooste');
}

/** Follows a link that stands on the page. */
async function follows(page: Open, end: string): Promise<Open> {
  const [, to] = new RegExp(`href="([^"]*${end})"`).exec(page.text) ?? [];
  expect([page.slug, end, Boolean(to)]).toEqual([page.slug, end, true]);
  actions += 1;
  return opens(page.person, here((to as string).replaceAll('&amp;', '&')));
}

const inputs = (text: string) =>
  [...text.matchAll(/<input[^>]*>/g)].map(([tag]) => ({
    name: /name="([^"]*)"/.exec(tag)?.[1] ?? '',
    type: /type="([^"]*)"/.exec(tag)?.[1] ?? 'text',
    value: /value="([^"]*)"/.exec(tag)?.[1] ?? '',
    checked: /\schecked/.test(tag),
  }));

/** Fills and sends the form of the page: what stands in it already goes along; each tick, each field and the button count. */
async function sends(page: Open, filled: Readonly<Record<string, string>>): Promise<Open> {
  const form = /<form method="post"[\s\S]*?<\/form>/.exec(page.text.slice(page.text.indexOf('<main')))?.[0] ?? '';
  const fields = new URLSearchParams();
  for (const { name, type, value, checked } of inputs(form)) {
    const isChoice = type === 'checkbox' || type === 'radio';
    if (name && (!isChoice || checked) && !(name in filled)) fields.append(name, value);
  }
  for (const [name, value] of Object.entries(filled)) {
    fields.append(name, value);
    actions += 1;
  }
  actions += 1;
  const answer = await world.send(page.person, `/fi/t/${world.caseId}${page.slug.split('?')[0]}`, [...fields]);
  expect([page.slug, answer.status, answer.status === 303 ? '' : answer.text]).toEqual([page.slug, 303, '']);
  return opens(page.person, here(answer.headers.get('location') as string));
}

test('sixty events of three owners are handed over in at most 25 actions, and read as one chronology', async () => {
  let page = await enters(world.anna);
  page = await follows(page, '/kooste/uusi');
  page = await sends(page, { purpose: 'Esitutkintaa varten' });
  for (const owner of [world.anna, world.county.lead, world.counsel.lead]) {
    if (owner !== world.anna) page = await enters(owner);
    page = await follows(page, '/valitse');
    page = await sends(page, { groups: 'all' });
    expect(page.slug).toMatch(/\/tarkista$/);
    page = await sends(page, { checked: 'on' });
  }
  page = await enters(world.anna);
  page = await follows(page, '/laheta');
  page = await sends(page, { word: 'Esitutkintaa varten' });
  expect(actions).toBe(25);

  page = await opens(world.police.lead, '/kooste');
  page = await follows(page, '/lue');
  const numbers = [...page.text.matchAll(/rn-doc__n">(\d+)</g)].map(([, number]) => Number(number));
  expect(numbers.slice(0, 3 * events)).toEqual(Array.from({ length: 3 * events }, (_, at) => at + 1));
  for (const owner of ['Saarni ry', 'Länsirannikon hyvinvointialue', 'Asianajotoimisto Halla'])
    expect(page.text).toContain(owner);
  const course = page.text.slice(page.text.indexOf('asiakirja-course'), page.text.indexOf('asiakirja-people'));
  const years = [...course.matchAll(/rn-doc__t">[^<]*?(20\d\d)</g)].map(([, year]) => year);
  expect(years).toHaveLength(3 * events);
  expect(years).toEqual(years.toSorted((a, b) => Number(a) - Number(b)));
}, 60_000);
