import type { ActOf } from './acts.ts';
import type { Bar, Id, Worker } from './facts.ts';
import { get } from './facts.ts';
import type { Scene } from './scene.ts';
import { isLeadOfCase } from './scene.ts';
import { seesPart } from './sight.ts';
import { isActive, isBarredOrganisation, isBarredWorker } from './standing.ts';

/** Who may bar a worker or an organisation from a case, and lift the bar. */

const isOfficer = ({ theCase, by, now }: Scene): boolean =>
  by.roles.includes('data-protection-officer') &&
  by.organisation === theCase.lead &&
  isActive(by, now) &&
  !isBarredWorker(theCase, by.id, now);

/** Sentence 12: the lead or the data-protection officer of the lead's organisation. */
const hat = (scene: Scene): 'lead' | 'officer' | null =>
  isLeadOfCase(scene) ? 'lead' : isOfficer(scene) ? 'officer' : null;

/** Section 5 b (a): an account is known to its own organisation; to others where it stands or stood on a part that they see. */
const knowsWorker = ({ world, theCase, by, now }: Scene, workerId: Id): boolean => {
  const { organisation } = get(world.workers, workerId);
  return (
    organisation === by.organisation ||
    (theCase.members.some((member) => member.worker === workerId) &&
      seesPart(world, by.id, theCase.id, organisation, now))
  );
};

/** Sees and keeps the bars of the case. */
export const bearsBars = (scene: Scene): boolean => hat(scene) !== null;

export const mayBarWorker = (scene: Scene, act: ActOf<'bar-worker'>): boolean =>
  hat(scene) !== null &&
  act.worker !== scene.by.id &&
  knowsWorker(scene, act.worker) &&
  !scene.theCase.bars.some((bar) => bar.worker === act.worker && bar.lifted === null && bar.cameWith === undefined);

/** The organisation that leads cannot be as one that has left: its bar would be seen and lifted by nobody. */
export const mayBarOrganisation = (scene: Scene, act: ActOf<'bar-organisation'>): boolean =>
  hat(scene) !== null &&
  act.organisation !== scene.theCase.lead &&
  !isBarredOrganisation(scene.theCase, act.organisation, scene.now);

const isOn = (bar: Bar, worker: Worker): boolean =>
  bar.worker === worker.id || bar.organisation === worker.organisation;

/** Sentence 12: lifted by both together: the first asks, the other confirms. Null: she may not speak. */
export function liftStep(scene: Scene, barId: Id): { as: 'lead' | 'officer'; lifts: boolean } | null {
  const bar = scene.theCase.bars.find((each) => each.id === barId);
  const as = hat(scene);
  if (bar === undefined || bar.cameWith !== undefined || bar.lifted !== null || as === null || isOn(bar, scene.by))
    return null;
  if (bar.asked === null) return { as, lifts: false };
  return bar.asked.as === as || bar.asked.worker === scene.by.id ? null : { as, lifts: true };
}
