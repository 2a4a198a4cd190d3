import { type OrganisationKey, organisations } from '../organisations.ts';
import { type Act, does, leftBy } from '../script.ts';
import { type WorkerKey, workers } from '../workers.ts';

interface Asked {
  readonly consent: string;
  readonly sector: string;
  readonly urgency?: 'today' | 'week' | 'normal';
  readonly asked: string;
  /** Kinds of lines that go along; the rest is unticked. */
  readonly shares?: readonly string[];
}

/** Chooses, looks at the preview, unticks, sends. The referral is left under the name given. */
export const refers =
  (name: string, to: OrganisationKey, { consent, sector, urgency = 'normal', asked, shares = [] }: Asked): Act =>
  async (scene) => {
    const { id: draftId } = await scene.through('ReferralDrafted', {
      basis: `${leftBy(scene, `consent:${consent}`)}/${organisations[to].id}`,
      sector,
      urgency,
      asked,
    });
    const { lines } = await scene.through<{ lines: readonly { key: string; kind: string }[] }>(
      'ReferralPreviewViewed',
      {
        draftId,
      },
    );
    const { id } = await scene.through('ReferralSent', {
      draftId,
      lines: lines.filter(({ kind }) => shares.includes(kind)).map(({ key }) => key),
    });
    scene.left.set(`referral:${name}`, id);
  };

const onOffer = (audit: string, name: string, more: Readonly<Record<string, string>> = {}): Act =>
  does(audit, (scene) => ({ offerId: leftBy(scene, `referral:${name}`), ...more }));

const onReferral = (audit: string, name: string, more: Readonly<Record<string, string>> = {}): Act =>
  does(audit, (scene) => ({ referralId: leftBy(scene, `referral:${name}`), ...more }));

export const opensReferral = (name: string): Act => onOffer('ReferralOpened', name);
export const takesReferral = (name: string, lead?: WorkerKey, backup?: WorkerKey): Act =>
  onOffer('ReferralAccepted', name, lead && backup ? { leadId: workers[lead].id, backupId: workers[backup].id } : {});
export const refusesReferral = (name: string, reason: string): Act => onOffer('ReferralDeclined', name, { reason });
export const questionsReferral = (name: string, question: string): Act =>
  onOffer('ReferralQuestioned', name, { question });
export const meetsFirst = (name: string): Act => onReferral('FirstContactTold', name);
/** Admitted to the Assistance System, and told to her on the same day. */
export const isAdmitted = (name: string): Act =>
  does('ProposalDecisionRecorded', (scene) => ({
    referralId: leftBy(scene, `referral:${name}`),
    decision: 'admitted',
    decidedOn: scene.today,
    servedOn: scene.today,
  }));
