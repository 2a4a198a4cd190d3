import { answerNames, askNames } from '../../../src/domain/log/index.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';

/** The data-protection officer asks for names of hidden parts; the request is left under a name. */
export const asksNames = (name: string, reason: string): Act =>
  does(askNames, () => ({ reason }), `name-request:${name}`);

export const tellsNames = (name: string, parts: readonly OrganisationKey[], reason?: string): Act =>
  does(answerNames, (scene) => ({
    requestId: leftBy(scene, `name-request:${name}`),
    nameIds: parts.map((key) => organisations[key].id),
    ...(reason === undefined ? {} : { reason }),
  }));
