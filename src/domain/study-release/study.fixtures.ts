import { type Person, type SmallWorld, smallWorld } from '../../../proofs/http/small-world.ts';
import { dayOf } from '../../platform/time/format.ts';
import { halfYearOf, nextHalfYear } from '../own-study/index.ts';
import { studyEndpoints } from './index.ts';

/** A deployment with whoever has to do with studies; each file of tests begins one and ends it. */
export let world: SmallWorld;
export let researcher: Person;
export let coordinator: Person;
/** Of the researcher's organisation, and of another. */
export let officer: Person;
export let otherOfficer: Person;
/** Both in one. */
export let both: Person;
export let worker: Person;
export let keeper: Person;
export const today = dayOf(new Date());
export const until = nextHalfYear(halfYearOf(today));

export async function begin(): Promise<void> {
  world = await smallWorld({ endpoints: studyEndpoints, mode: 'real' });
  const loimu = await world.organisation('Tutkimuslaitos Loimu', 'research', 'Rannikko');
  const county = await world.organisation('Rannikon hyvinvointialue', 'social-services', 'Rannikko');
  const region = await world.organisation('Rannikon alueverkosto', 'regional-network', 'Rannikko');
  researcher = await world.worker(loimu, 'Tuija Tutkija', ['researcher']);
  officer = await world.worker(loimu, 'Oili Oma', ['data-protection-officer']);
  both = await world.worker(loimu, 'Benita Both', ['researcher', 'data-protection-officer']);
  coordinator = await world.worker(region, 'Kaija Koordinaattori', ['network-coordinator']);
  otherOfficer = await world.worker(county, 'Otso Officer', ['data-protection-officer']);
  worker = await world.worker(county, 'Tero Työntekijä');
  keeper = await world.worker(county, 'Yrjö Ylläpitäjä', ['system-admin']);
}
export const end = () => world.stop();

export const definition = {
  question: 'Kuinka pian palvelu alkaa ensimmäisestä yhteydestä?',
  tables: 'themes',
  from: '2024-01-01',
  until,
  k: 5,
  readers: 'Ministeriön työryhmä',
  basis: 'Tutkimuslaitoksen tehtävä seurata palveluja',
  state: 'draft',
};
export const define = (person: Person | undefined, more: object = {}) =>
  world.json(person, 'POST', '/studies', { ...definition, ...more });
export const change = (person: Person, id: string, version: number, more: object = {}) =>
  world.json(person, 'POST', `/studies/${id}/change`, { ...definition, ...more, version });
export const answer = (person: Person, id: string, version: number, more: object = { answer: 'approve' }) =>
  world.json(person, 'POST', `/studies/${id}/answer`, { ...more, version });
export const view = (person: Person, id: string) => world.json(person, 'GET', `/studies/${id}`);
export const list = async (person: Person): Promise<{ id: string; state: string }[]> =>
  (await world.json(person, 'GET', '/studies')).body.studies;
export const fields = (answered: { body: { error?: { fields?: { field: string; reason: string }[] } } }) =>
  answered.body.error?.fields?.map(({ field, reason }) => `${field} ${reason}`);
