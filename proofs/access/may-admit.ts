import type { ActOf } from './acts.ts';
import type { Id } from './facts.ts';
import { get, kindOf } from './facts.ts';
import type { Scene } from './scene.ts';
import { isLeadOfCase, isOpen } from './scene.ts';
import { actingLead, isHidden, isPresent } from './standing.ts';
import { isService } from './words.ts';

/** Who admits to the safety circle of a hidden part (sentence 10). */

/** The hidden organisation's acting lead or the lead of the case, and nobody else. */
const keepsCircle = (scene: Scene, organisation: Id): boolean =>
  isOpen(scene) &&
  (isLeadOfCase(scene) || actingLead(scene.world, scene.theCase, organisation, scene.now) === scene.by.id);

/** Any worker of a service organisation, on the case or not: the answer is always the same. */
export const mayAdmit = (scene: Scene, act: ActOf<'admit'>): boolean =>
  keepsCircle(scene, act.organisation) &&
  isPresent(scene.theCase, act.organisation, scene.now) &&
  isHidden(scene.world, scene.theCase, act.organisation) &&
  isService(kindOf(scene.world, get(scene.world.workers, act.worker).organisation));

/** What was recorded stays endable, whatever is shown or hidden later (section 5 b (b)). */
export const mayEndAdmission = (scene: Scene, act: ActOf<'end-admission'>): boolean =>
  keepsCircle(scene, act.organisation) &&
  scene.theCase.admissions.some(
    (each) => each.organisation === act.organisation && each.worker === act.worker && each.removed === null,
  );
