import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { appointTeamLead } from './appoint-team-lead.ts';
import { endAccount } from './end-account.ts';
import { listOwnWorkers } from './list-own-workers.ts';
import { setDigest } from './set-digest.ts';
import { setLanguage } from './set-language.ts';
import { viewAccount } from './view-account.ts';
import { viewVersions } from './view-versions.ts';
import { workerTexts } from './worker.texts.ts';

export { colleagueOptions } from './colleague-options.ts';
export { mailInTheMorning } from './mail-in-the-morning.ts';
export { actingOf } from './own-session.ts';
export { mountSignIn } from './sign-in-routes.ts';
export { listColleagues, listNamable } from './worker.queries.ts';
export { type WorkerName, workerRoles } from './worker.ts';
export { workerTexts };

export const workerEndpoints = endpointsOf(workerTexts, [
  viewAccount,
  setLanguage,
  setDigest,
  listOwnWorkers,
  appointTeamLead,
  endAccount,
  viewVersions,
]);
export { endAccount };
