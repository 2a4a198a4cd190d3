import type { ActOn } from './act-on.ts';
import type { OfficeAct } from './acts-office.ts';
import type { WorkAct } from './acts-work.ts';
import type { Id, Standing, Term, Time } from './facts.ts';
import type { InformationClass } from './words.ts';

/** Whom an organisation names when it comes onto a case, both for the same classes; without a second worker there is no backup. */
type FirstTeam = { readonly lead: Id; readonly backup: Id | null; readonly classes: readonly InformationClass[] };

/** Acts on the network of a case: who is on it, and what is open to whom. */
export type NetworkAct =
  /** The opener leads and is named for all classes; `classes` are the backup's. */
  | ActOn<'open-case', { backup: Id | null; classes: readonly InformationClass[] }>
  | ActOn<
      'name-member',
      { id: Id; worker: Id; standing: Standing; classes: readonly InformationClass[]; from: Time; until: Time | null }
    >
  | ActOn<'end-member', { worker: Id }>
  | ActOn<'invite', { id: Id; organisation: Id; consent: Id; hidden: boolean; referral?: Id }>
  | ActOn<'withdraw-invitation', { invitation: Id }>
  | ActOn<'accept-invitation', { invitation: Id } & FirstTeam>
  | ActOn<'decline-invitation', { invitation: Id }>
  /** Of a network consent owners and receivers are the same, and the class is `coordination`. */
  | ActOn<
      'record-consent',
      {
        id: Id;
        network: boolean;
        owners: readonly Id[];
        receivers: readonly Id[];
        of: readonly InformationClass[];
        from: Time;
        until: Time;
      }
    >
  | ActOn<'confirm-grant-request', { request: Id; id: Id }>
  | ActOn<'refuse-grant-request', { request: Id }>
  | ActOn<'end-grant', { grant: Id }>
  | ActOn<'grant-vital', Term & { id: Id; until: Time }>
  | ActOn<'withdraw-consent', { consent: Id }>
  | ActOn<'withdraw-everything'>
  | ActOn<'withdraw-everything-to', { organisation: Id }>
  /** Takes away a class, a receiver, or one class of one receiver. */
  | ActOn<'narrow-consent', { consent: Id; of: InformationClass | null; receiver: Id | null }>
  /** Nothing to it and nothing from it any more. */
  | ActOn<'take-out-of-network', { consent: Id; organisation: Id }>
  | ActOn<'bar-worker', { id: Id; worker: Id }>
  | ActOn<'bar-organisation', { id: Id; organisation: Id }>
  /** The first of the two asks, the other confirms. */
  | ActOn<'lift-bar', { bar: Id }>
  /** `agreed`: while a part is hidden, she, or where she cannot be asked that organisation, has said yes. */
  | ActOn<'offer-hand-over', { id: Id; to: Id; agreed: boolean }>
  | ActOn<'accept-hand-over', { handOver: Id }>
  /** A code for the lead of a case of hers at another organisation. */
  | ActOn<'offer-join', { id: Id; organisation: Id; consent: Id; until: Time }>
  | ActOn<'withdraw-join-offer', { offer: Id }>
  /** The code typed on the other case; `there` is the case of the offer. */
  | ActOn<'join-cases', { id: Id; offer: Id; there: Id; from: Id; consent: Id }>
  | ActOn<'end-join', { join: Id }>
  | ActOn<'leave-case'>
  /** The lead ends the part of another organisation. */
  | ActOn<'end-part', { organisation: Id }>
  /** Into the safety circle of that organisation's hidden part, and out of it. */
  | ActOn<'admit', { id: Id; organisation: Id; worker: Id }>
  | ActOn<'end-admission', { organisation: Id; worker: Id }>
  | ActOn<'close-case'>
  | ActOn<'reopen-case'>
  /** Concerns no case; `case` is any. */
  | ActOn<'end-account', { worker: Id }>
  | ActOn<'reveal-part', { organisation: Id }>
  | ActOn<'hide-part', { organisation: Id }>
  | ActOn<'add-place', { id: Id; names: Id | null; circle: readonly Id[] }>
  /** Note, contact rule, contact point, person, contact that was made. */
  | ActOn<'add-entry', { id: Id; table: string; of: InformationClass }>
  | ActOn<'correct-entry', { entry: Id }>;

export type Act = NetworkAct | WorkAct | OfficeAct;
export type ActKind = Act['act'];
export type ActOf<Kind extends ActKind> = Extract<Act, { act: Kind }>;

/** What is done at a moment. */
export type Timed = { readonly at: Time; readonly act: Act };
