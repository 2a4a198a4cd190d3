import { addDays } from '../../../src/platform/time/format.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';

interface Backed {
  readonly by?: OrganisationKey;
  readonly note?: string;
  /** Days after the day on which the story is told. */
  readonly until?: number;
}

/** Records how one kind of support stands for a step. */
export const backs = (step: string, kind: string, state: string, { by, note, until }: Backed = {}): Act =>
  does('BackingRecorded', (scene) => ({
    stepId: leftBy(scene, `step:${step}`),
    kind,
    state,
    ...(by ? { organisationId: organisations[by].id } : {}),
    ...(note ? { note } : {}),
    ...(until === undefined ? {} : { untilOn: addDays(scene.toldOn, until) }),
  }));
