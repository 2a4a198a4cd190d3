import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

/** Opens the case under the story's code word. */
export const opens = (codeWord: string, backup?: WorkerKey): Act =>
  does('CaseOpened', () => ({ codeWord, ...(backup ? { backupId: workers[backup].id } : {}) }), 'case');

export const names = (worker: WorkerKey, standing: 'lead' | 'backup' | 'member', classes: readonly string[]): Act =>
  does('MemberNamed', () => ({ workerId: workers[worker].id, standing, classes }));

export const endsMembership = (worker: WorkerKey): Act => does('MemberEnded', () => ({ workerId: workers[worker].id }));

export const barsWorker = (worker: WorkerKey, reason: string): Act =>
  does('BarSet', () => ({ workerId: workers[worker].id, reason }), `bar:${worker}`);

export const barsOrganisation = (organisation: OrganisationKey, reason: string): Act =>
  does('BarSet', () => ({ organisationId: organisations[organisation].id, reason }), `bar:${organisation}`);

/** The first of lead and data-protection officer asks, the other one lifts. */
export const liftsBar = (on: WorkerKey | OrganisationKey): Act =>
  does('BarLiftingRecorded', (scene) => ({ barId: leftBy(scene, `bar:${on}`) }));

export const offersHandOver = (to: OrganisationKey, note?: string): Act =>
  does('HandOverOffered', () => ({ toId: organisations[to].id, ...(note ? { note } : {}) }), 'hand-over');

export const answersHandOver = (answer: 'accept' | 'decline'): Act =>
  does('HandOverAnswered', (scene) => ({ handOverId: leftBy(scene, 'hand-over'), answer }));

export const leaves = (): Act => does('PartLeft', () => ({ sure: 'on' }));

/** The story opens no case twice, so the version to close is the first. */
export const closes = (): Act => does('CaseClosed', () => ({ version: 1 }));

/** She says that the part of a place where she lives may be seen like any other's. */
export const reveals = (organisation: OrganisationKey): Act =>
  does('PartSecrecySet', () => ({ organisationId: organisations[organisation].id, say: 'reveal' }));

/** Ends the account of one who has moved to other work. */
export const endsAccount = (worker: WorkerKey): Act => does('AccountEnded', () => ({ workerId: workers[worker].id }));
