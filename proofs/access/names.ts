import type { ActOf } from './acts.ts';
import type { NamesAct } from './acts-work.ts';
import type { Answer } from './answer.ts';
import { byLayer, when } from './answer.ts';
import type { Case, Id } from './facts.ts';
import { day } from './facts.ts';
import type { NameRequest } from './facts-work.ts';
import { hiddenInSight } from './network-plan.ts';
import type { Scene } from './scene.ts';
import { isKnown, isLeadOfOwnPart } from './scene.ts';
import { sees } from './sight.ts';

/** Names of hidden parts, told by the acting lead of the own part to the data-protection officer, on request and for a time (5 b (g)). */

const timeToldFor = 30 * day;

export const readsNameRequest = ({ world, theCase, by, now }: Scene, asked: NameRequest): boolean => {
  const { organisation, officer, answeredBy } = asked;
  return sees(world, by.id, { is: 'name-request', case: theCase.id, organisation, officer, answeredBy }, now);
};

/** What has been named to her and still stands: while her organisation has the lead, in whose keeping such names are (settled earlier). */
export const toldTo = (scene: Scene): NameRequest[] =>
  scene.theCase.nameRequests.filter(
    (each) =>
      each.officer === scene.by.id &&
      each.organisation === scene.theCase.lead &&
      each.until !== null &&
      scene.now < each.until &&
      readsNameRequest(scene, each),
  );

const ask = (scene: Scene): readonly Answer[] =>
  byLayer(
    () => when(!isKnown(scene), 'absent'),
    () => when(!scene.by.roles.includes('data-protection-officer') || isLeadOfOwnPart(scene), 'standing'),
    () =>
      when(
        scene.theCase.nameRequests.some(({ officer, answer }) => officer === scene.by.id && answer === 'waits'),
        'state',
      ),
  );

/**
 * What she may name: hidden parts of others, where her organisation leads. One who sees a part from its safety circle was admitted by name, and
 * lets nobody else in (sentence 10). That there is none to name, and that there is none, is one answer.
 */
const nameable = (scene: Scene, organisation: Id): boolean =>
  scene.by.organisation === scene.theCase.lead &&
  organisation !== scene.by.organisation &&
  hiddenInSight(scene, organisation);

function answer(scene: Scene, act: ActOf<'answer-names'>): readonly Answer[] {
  const asked = scene.theCase.nameRequests.find(({ id }) => id === act.request);
  const isHers = asked?.organisation === scene.by.organisation && readsNameRequest(scene, asked);
  return byLayer(
    () => when(!isKnown(scene), 'absent'),
    () => when(act.names.length === 0 && !act.reason, 'form'),
    () => when(!isHers, 'absent'),
    () => when(!isLeadOfOwnPart(scene) || asked!.officer === scene.by.id, 'standing'),
    () => when(asked!.answer !== 'waits', 'state'),
    () => when(!act.names.every((each) => nameable(scene, each)), 'not-in-sight'),
  );
}

export const nameAnswers = (scene: Scene, act: NamesAct): readonly Answer[] =>
  act.act === 'ask-names' ? ask(scene) : answer(scene, act);

export function afterNames({ theCase, by, now }: Scene, act: NamesAct): Case {
  if (act.act === 'ask-names') {
    const made = {
      id: act.id,
      organisation: by.organisation,
      officer: by.id,
      names: [],
      until: null,
      answeredBy: null,
    } as const;
    return { ...theCase, nameRequests: [...theCase.nameRequests, { ...made, answer: 'waits' }] };
  }
  const tells = act.names.length > 0;
  const said = {
    answer: tells ? 'told' : 'refused',
    answeredBy: by.id,
    names: act.names,
    until: tells ? now + timeToldFor : null,
  } as const;
  return {
    ...theCase,
    nameRequests: theCase.nameRequests.map((each) => (each.id === act.request ? { ...each, ...said } : each)),
  };
}
