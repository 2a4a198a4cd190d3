import {
  acceptOffer,
  askAboutOffer,
  chooseReferral,
  declineOffer,
  openOffer,
  recordDecision,
  sendReferral,
  tellFirstContact,
  tellGoalOutcome,
  viewReferralPreview,
} from '../../../src/domain/referral/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy, type Scene } from '../script.ts';
import type { WorkerKey } from '../workers.ts';
import { joinsWith } from './invitations.ts';

type Choice = Sent<typeof chooseReferral>;

interface Asked {
  readonly consent: string;
  readonly sector: Choice['sector'];
  readonly urgency?: Choice['urgency'];
  readonly asked: string;
  /** Kinds of lines that go along; the rest is unticked. */
  readonly shares?: readonly string[];
}

/** Chooses, looks at the preview, unticks, sends. The referral is left under the name given. */
export const refers =
  (name: string, to: OrganisationKey, { consent, sector, urgency = 'normal', asked, shares = [] }: Asked): Act =>
  async (scene) => {
    const { id: draftId } = await scene.through(chooseReferral, {
      basis: `${leftBy(scene, `consent:${consent}`)}/${organisations[to].id}`,
      sector,
      urgency,
      asked,
    });
    const { lines } = await scene.through(viewReferralPreview, {
      draftId,
    });
    const { id } = await scene.through(sendReferral, {
      draftId,
      lines: lines.filter(({ kind }) => shares.includes(kind)).map(({ key }) => key),
    });
    scene.left.set(`referral:${name}`, id);
  };

const offer = (scene: Scene, name: string) => ({ offerId: leftBy(scene, `referral:${name}`) });

export const opensReferral = (name: string): Act => does(openOffer, (scene) => offer(scene, name));
export const takesReferral = (name: string, lead?: WorkerKey, backup?: WorkerKey): Act => {
  const take = (team: object): Act => does(acceptOffer, (scene) => ({ ...offer(scene, name), ...team }));
  return lead && backup ? joinsWith(lead, backup, take) : take({});
};
export const refusesReferral = (name: string, reason: string): Act =>
  does(declineOffer, (scene) => ({ ...offer(scene, name), reason }));
export const questionsReferral = (name: string, question: string): Act =>
  does(askAboutOffer, (scene) => ({ ...offer(scene, name), question }));
export const meetsFirst = (name: string): Act =>
  does(tellFirstContact, (scene) => ({ referralId: leftBy(scene, `referral:${name}`) }));
/** Says what came of a goal that came along. */
export const tellsOutcome = (
  name: string,
  goal: string,
  outcome: Sent<typeof tellGoalOutcome>['outcome'],
  text: string,
): Act =>
  does(tellGoalOutcome, (scene) => ({
    referralId: leftBy(scene, `referral:${name}`),
    goalId: leftBy(scene, `goal:${goal}`),
    outcome,
    text,
  }));
/** Admitted to the Assistance System, and told to her on the same day. */
export const isAdmitted = (name: string): Act =>
  does(recordDecision, (scene) => ({
    referralId: leftBy(scene, `referral:${name}`),
    decision: 'admitted',
    decidedOn: scene.today,
    servedOn: scene.today,
  }));
