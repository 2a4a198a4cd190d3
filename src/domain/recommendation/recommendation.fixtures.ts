import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { dayOf } from '../../platform/time/format.ts';
import { recommendationEndpoints } from './index.ts';

/** A deployment with organisations that answer recommendations; each file of tests begins one and ends it. */
export let world: SmallWorld;
/** Admin, team lead and a worker of one organisation. */
export let admin: Person;
export let lead: Person;
export let worker: Person;
/** Admin of another one, co-ordinator of the region, and who keeps the program. */
export let stranger: Person;
export let network: Person;
export let networkAdmin: Person;
export let keeper: Person;
export const today = dayOf(new Date());

export async function begin(): Promise<void> {
  world = await smallWorld({ endpoints: recommendationEndpoints, mode: 'real' });
  const county = await world.organisation('Rannikon hyvinvointialue', 'social-services', 'Rannikko');
  const police = await world.organisation('Rannikon rikostutkinta', 'police', 'Rannikko');
  const region = await world.organisation('Rannikon alueverkosto', 'regional-network', 'Rannikko');
  admin = await world.worker(county, 'Aino Admin', ['organisation-admin']);
  lead = await world.worker(county, 'Tiina Tiimi', ['worker', 'team-lead']);
  worker = await world.worker(county, 'Tuija Työntekijä');
  stranger = await world.worker(police, 'Veera Vieras', ['organisation-admin']);
  network = await world.worker(region, 'Kaija Koordinaattori', ['network-coordinator']);
  networkAdmin = await world.worker(region, 'Arvo Admin', ['organisation-admin', 'team-lead']);
  keeper = await world.worker(police, 'Yrjö Ylläpitäjä', ['system-admin']);
}
export const end = () => world.stop();

/** An item that speaks to both organisations. */
export const item = 'greta3-c';
export const said = { state: 'partly', reason: 'Iltaisin ei ole vielä päivystystä.', version: 1 };
export const take = (person: Person, more: object = {}, key = item) =>
  world.json(person, 'POST', `/recommendations/${key}/stance`, { ...said, ...more });
export const view = async (person: Person, key = item) =>
  (await world.json(person, 'GET', `/recommendations/${key}`)).body;
export const overview = async (person: Person, query = '') =>
  (await world.json(person, 'GET', `/recommendations${query}`)).body;
export const fields = (answer: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answer.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
