import { declineWish, sendWish } from '../../../src/domain/invite-wish/index.ts';
import {
  acknowledgeWarning,
  passWarning,
  readPassedWarning,
  sendWarning,
  viewWarnings,
} from '../../../src/domain/warning/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';

/** Warns lead and backup of the case; the warning is left under a name. */
export const warns = (name: string, text: string, road: Sent<typeof sendWarning>['road'] = 'case'): Act =>
  does(sendWarning, () => ({ text, road }), `warning:${name}`);

export const acknowledges = (name: string): Act =>
  does(acknowledgeWarning, (scene) => ({ warningId: leftBy(scene, `warning:${name}`) }));

/** Passes it on to these parts, hidden ones too, and says what was done. */
export const passesOn = (name: string, to: readonly OrganisationKey[], text: string, answer: string): Act =>
  does(passWarning, (scene) => ({
    warningId: leftBy(scene, `warning:${name}`),
    toIds: to.map((key) => organisations[key].id),
    text,
    answer,
  }));

/** Reads whatever has been passed on to the own organisation and not been read. */
export const readsPassedOn = (): Act => async (scene) => {
  const { passed } = await scene.through(viewWarnings, {});
  for (const { id, readAt } of passed) if (readAt === null) await scene.through(readPassedWarning, { passId: id });
};

/** Wishes that the lead invite an organisation. */
export const wishesFor = (name: string, to: OrganisationKey, purpose: string): Act =>
  does(sendWish, () => ({ toId: organisations[to].id, purpose }), `invite-wish:${name}`);

export const declinesWish = (name: string, reason: string): Act =>
  does(declineWish, (scene) => ({ wishId: leftBy(scene, `invite-wish:${name}`), reason }));
