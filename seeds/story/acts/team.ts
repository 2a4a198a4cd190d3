import { admitToCircle, endMember, liftBar, nameMember, setBar, setSecrecy } from '../../../src/domain/access/index.ts';
import { closeCase, openCase } from '../../../src/domain/case/index.ts';
import { answerHandOver, leaveCase, offerHandOver } from '../../../src/domain/hand-over/index.ts';
import { endAccount } from '../../../src/domain/worker/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

type Member = Sent<typeof nameMember>;
type Reason = Sent<typeof setBar>['reason'];

/** Opens the case under the story's code word. */
export const opens = (codeWord: string, backup?: WorkerKey): Act =>
  does(openCase, () => ({ codeWord, ...(backup ? { backupId: workers[backup].id } : {}) }), 'case');

export const names = (worker: WorkerKey, standing: Member['standing'], classes: Member['classes']): Act =>
  does(nameMember, () => ({ workerId: workers[worker].id, standing, classes }));

export const endsMembership = (worker: WorkerKey): Act => does(endMember, () => ({ workerId: workers[worker].id }));

export const barsWorker = (worker: WorkerKey, reason: Reason): Act =>
  does(setBar, () => ({ workerId: workers[worker].id, reason }), `bar:${worker}`);

export const barsOrganisation = (organisation: OrganisationKey, reason: Reason): Act =>
  does(setBar, () => ({ organisationId: organisations[organisation].id, reason }), `bar:${organisation}`);

/** The first of lead and data-protection officer asks, the other one lifts. */
export const liftsBar = (on: WorkerKey | OrganisationKey): Act =>
  does(liftBar, (scene) => ({ barId: leftBy(scene, `bar:${on}`) }));

type Hers = Pick<Sent<typeof offerHandOver>, 'sheet' | 'parts' | 'agreed'>;

/** Offers the lead; what she said of the sheet decides what goes along. */
export const offersHandOver = (to: OrganisationKey, hers: Hers, note?: string): Act =>
  does(offerHandOver, () => ({ toId: organisations[to].id, ...hers, ...(note ? { note } : {}) }), 'hand-over');

export const answersHandOver = (answer: 'accept' | 'decline'): Act =>
  does(answerHandOver, (scene) => ({ handOverId: leftBy(scene, 'hand-over'), answer }));

export const leaves = (): Act => does(leaveCase, () => ({ sure: 'on' }));

/** The story opens no case twice, so the version to close is the first. */
export const closes = (): Act => does(closeCase, () => ({ version: 1 }));

/** She says that the part of a place where she lives may be seen like any other's. */
export const reveals = (organisation: OrganisationKey): Act =>
  does(setSecrecy, () => ({ organisationId: organisations[organisation].id, say: 'reveal' }));

/** Admits a worker of another organisation to the safety circle of a hidden part, by name. */
export const admits = (part: OrganisationKey, of: OrganisationKey, worker: WorkerKey): Act =>
  does(admitToCircle, () => ({
    organisationId: organisations[part].id,
    ofId: organisations[of].id,
    name: workers[worker].name,
  }));

/** Ends the account of one who has moved to other work. */
export const endsAccount = (worker: WorkerKey): Act => does(endAccount, () => ({ workerId: workers[worker].id }));
