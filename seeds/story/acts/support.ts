import { recordBacking } from '../../../src/domain/coupling/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';

type Backing = Sent<typeof recordBacking>;

interface Backed {
  readonly by?: OrganisationKey;
  readonly note?: string;
  /** Days before, and after, the day on which the story is told. */
  readonly since?: number;
  readonly until?: number;
}

/** Records how one kind of support stands for a step. */
export const backs = (
  step: string,
  kind: Backing['kind'],
  state: Backing['state'],
  { by, note, since, until }: Backed = {},
): Act =>
  does(recordBacking, (scene) => ({
    stepId: leftBy(scene, `step:${step}`),
    kind,
    state,
    ...(by ? { organisationId: organisations[by].id } : {}),
    ...(note ? { note } : {}),
    ...(since === undefined ? {} : { sinceOn: addDays(scene.toldOn, -since) }),
    ...(until === undefined ? {} : { untilOn: addDays(scene.toldOn, until) }),
  }));
