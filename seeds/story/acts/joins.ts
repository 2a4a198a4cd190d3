import { joinCases, offerJoin } from '../../../src/domain/joining/index.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import type { Act } from '../script.ts';

/** Makes a code and gives it over the telephone. */
export const asksToJoin =
  (organisation: OrganisationKey): Act =>
  async ({ through, worker, spoken }) => {
    const { code } = await through(offerJoin, {
      toId: organisations[organisation].id,
      herWish: 'on',
    });
    spoken.set(`code from ${worker.organisationId} to ${organisations[organisation].id}`, code);
  };

/** Types the code that the lead of the other case has given. */
export const joins =
  (from: OrganisationKey): Act =>
  async ({ through, worker, spoken }) => {
    const code = spoken.get(`code from ${organisations[from].id} to ${worker.organisationId}`);
    if (code === undefined) throw new Error(`${from} has given no code`);
    await through(joinCases, { fromId: organisations[from].id, code, herWish: 'on' });
  };
