import { caseKey } from '../case-key.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

const hides = (key: OrganisationKey) => organisations[key].kind === 'shelter';

/** Opens the case under the story's code word. */
export const opens = (codeWord: string, backup?: WorkerKey): Act => ({
  audit: 'CaseOpened',
  on: 'own',
  async run({ tx, trail, left }) {
    const { id } = await tx.one<{ id: string }>('select act.open_case($1, $2) as id', [
      codeWord,
      backup ? workers[backup].id : null,
    ]);
    left.set(caseKey, id);
    trail.about({ caseId: id });
  },
});

export const names = (worker: WorkerKey, standing: 'lead' | 'backup' | 'member', classes: readonly string[]): Act => ({
  audit: 'MemberNamed',
  on: 'case',
  async run({ tx, trail, caseId }) {
    await tx.query('select act.name_member($1, $2, $3, $4)', [caseId, workers[worker].id, standing, classes]);
    trail.about({ workerId: workers[worker].id, standing, classes });
  },
});

export const endsMembership = (worker: WorkerKey): Act => ({
  audit: 'MemberEnded',
  on: 'case',
  async run({ tx, trail, caseId }) {
    await tx.query('select act.end_member($1, $2)', [caseId, workers[worker].id]);
    trail.about({ workerId: workers[worker].id });
  },
});

export const bars = (on: { worker?: WorkerKey; organisation?: OrganisationKey }, reason: string): Act => ({
  audit: 'BarSet',
  on: 'case',
  async run({ tx, caseId, left }) {
    const { id } = await tx.one<{ id: string }>('select act.bar($1, $2, $3, $4) as id', [
      caseId,
      on.worker ? workers[on.worker].id : null,
      on.organisation ? organisations[on.organisation].id : null,
      reason,
    ]);
    left.set(`bar:${on.worker ?? on.organisation}`, id);
  },
});

/** The first of lead and data-protection officer asks, the other one lifts. */
export const liftsBar = (on: WorkerKey | OrganisationKey): Act => ({
  audit: 'BarLifted',
  on: 'case',
  async run(scene) {
    await scene.tx.query('select act.lift_bar($1, $2)', [scene.caseId, leftBy(scene, `bar:${on}`)]);
  },
});

export const offersHandOver = (to: OrganisationKey): Act => ({
  audit: 'HandOverOffered',
  on: 'case',
  async run({ tx, trail, caseId, left }) {
    const toId = organisations[to].id;
    const { id } = await tx.one<{ id: string }>('select act.offer_hand_over($1, $2) as id', [caseId, toId]);
    left.set('hand-over', id);
    trail.about({ handOverId: id, organisationId: toId });
    if (hides(to)) trail.namesHidden();
  },
});

export const answersHandOver = (accept: boolean): Act => ({
  audit: accept ? 'HandOverAccepted' : 'HandOverDeclined',
  on: 'case',
  async run(scene) {
    const id = leftBy(scene, 'hand-over');
    await scene.tx.query('select act.answer_hand_over($1, $2, $3)', [scene.caseId, id, accept]);
    scene.trail.about({ handOverId: id });
  },
});

export const leaves = (): Act => ({
  audit: 'CaseLeft',
  on: 'case',
  run: async ({ tx, caseId }) => void (await tx.query('select act.leave_case($1)', [caseId])),
});

export const closes = (): Act => ({
  audit: 'CaseClosed',
  on: 'case',
  run: async ({ tx, caseId, acting }) =>
    void (await tx.query('select act.close_case($1, $2)', [caseId, acting.case?.version])),
});

/** Ends the account of one who has moved to other work. */
export const endsAccount = (worker: WorkerKey): Act => ({
  audit: 'AccountEnded',
  on: 'own',
  async run({ tx, trail }) {
    await tx.query('select act.end_account($1)', [workers[worker].id]);
    trail.about({ workerId: workers[worker].id });
  },
});
