import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { addDays, dayOf } from '../../platform/time/format.ts';
import { helplineEndpoints, mountHelplines } from './index.ts';

/** A deployment with numbers to call, and who keeps, owns or only reads them; each file of tests begins one and ends it. */
export let world: SmallWorld;
export let keeper: Person;
export let owner: Person;
export let worker: Person;
export let stranger: Person;
let ahead = 0;
const now = () => new Date(Date.now() + ahead);
export const today = dayOf(new Date());
export const later = () => {
  ahead += 31_000;
};

export async function begin(): Promise<void> {
  world = await smallWorld({
    endpoints: helplineEndpoints,
    mode: 'real',
    now,
    before: (app, faces) => mountHelplines(app, faces, { exit: 'https://example.org/' }),
  });
  const upkeep = await world.organisation('Ylläpito', 'research');
  const saarni = await world.organisation('Saarni ry', 'victim-support');
  keeper = await world.worker(upkeep, 'Yrjö Ylläpitäjä', ['system-admin']);
  owner = await world.worker(upkeep, 'Oona Omistaja');
  worker = await world.worker(upkeep, 'Tuija Työntekijä');
  stranger = await world.worker(saarni, 'Veera Vieras');
}
export const end = () => world.stop();

export const line = {
  ...{ nameFi: 'Tukilinja', nameSv: 'Stödlinjen', nameEn: 'Support line' },
  ...{ aboutFi: 'Kun tarvitset tukea.', aboutSv: 'När du behöver stöd.', aboutEn: 'When you need support.' },
  ...{ numbers: '0800 000 111', opening: 'hours', hours: 'ma–pe 9–20', onHolidays: 'closed', languages: 'fi, sv' },
  ...{ nameless: 'yes', cost: 'free', source: 'tukilinja.example, luettu tänään', sourceYear: '2026' },
  ...{ checkedOn: today, checkBy: addDays(today, 30) },
};
export const post = (person: Person, path: string, body: object) =>
  world.json(person, 'POST', `/helplines${path}`, body);
export const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
export const publicPage = (language = 'fi', headers: Record<string, string> = {}) =>
  world.app.fetch(new Request(`http://localhost:3000/${language}/apua`, { headers }));
export const publicText = async (language = 'fi', headers: Record<string, string> = {}) =>
  (await publicPage(language, headers)).text();
export const stands = async (key: string) =>
  (await world.json(worker, 'GET', '/helplines')).body.lines.find((each: { key: string }) => each.key === key);
