import type { Office } from './facts-office.ts';
import { emptyOffice } from './facts-office.ts';
import type { Work } from './facts-work.ts';
import type { Id, Time } from './terms.ts';
import type { InformationClass, Kind, Role } from './words.ts';

/** Everything that has happened, as plain facts. Nothing here says who may see what: that is model.ts. */

export type { Id, Time };
export const day = 86_400_000;
/** The day on which a moment lies in Finland. */
export const dayIn = (time: Time): string => new Date(time).toLocaleDateString('sv', { timeZone: 'Europe/Helsinki' });

export type Organisation = { readonly id: Id; readonly kind: Kind; readonly region: string };

export type Worker = {
  readonly id: Id;
  readonly organisation: Id;
  readonly roles: readonly Role[];
  /** Workers over whom she is team lead. */
  readonly leads: readonly Id[];
  readonly ended: Time | null;
};

export type Standing = 'lead' | 'backup' | 'member';

/** One naming of a worker on her own organisation's team of a case. */
export type Member = {
  readonly id: Id;
  readonly worker: Id;
  readonly organisation: Id;
  readonly standing: Standing;
  readonly classes: readonly InformationClass[];
  readonly from: Time;
  readonly until: Time | null;
  /** Ended or replaced by another naming. */
  readonly ended: Time | null;
};

/** An organisation on a case. */
export type Party = { readonly organisation: Id; readonly joined: Time; readonly left: Time | null };

/** One line of a consent: the owner's room of this class may be opened to the receiver. */
export type Term = { readonly owner: Id; readonly receiver: Id; readonly of: InformationClass };

/** What one organisation concerned keeps of a consent: the organisations that its paper names. */
export type ConsentSlip = {
  readonly organisation: Id;
  readonly owners: readonly Id[];
  readonly receivers: readonly Id[];
  readonly ended: boolean;
};

export type Consent = {
  readonly id: Id;
  readonly network: boolean;
  /** Her consent to hand over lines of the account, which opens nothing. */
  readonly disclosure?: boolean;
  /** The lines that are left after narrowing; a network consent has one in each direction. */
  readonly terms: readonly Term[];
  /** Lines that it held and holds no more. */
  readonly gone: readonly Term[];
  readonly slips: readonly ConsentSlip[];
  readonly recorder: Id;
  readonly from: Time;
  readonly until: Time;
  readonly withdrawn: Time | null;
};

export type Grant = Term & {
  readonly id: Id;
  /** Null: vital interest. */
  readonly consent: Id | null;
  readonly from: Time;
  readonly until: Time;
  readonly ended: Time | null;
};

/** What a consent asks of one owner: to open its room of this class to all whom the consent names. */
export type GrantRequest = {
  readonly id: Id;
  readonly consent: Id;
  readonly owner: Id;
  readonly receivers: readonly Id[];
  readonly of: InformationClass;
  readonly answer: 'waits' | 'confirmed' | 'refused' | 'lapsed';
};

export type Invitation = {
  readonly id: Id;
  readonly inviter: Id;
  readonly organisation: Id;
  readonly consent: Id;
  /** Sent by a hidden opener: accepting takes the lead. */
  readonly carriesLead: boolean;
  readonly answer: 'waits' | 'accepted' | 'declined' | 'withdrawn';
  /** The referral that was sent in the same act: both are answered as one. */
  readonly referral?: Id;
};

export type Bar = {
  readonly id: Id;
  readonly worker: Id | null;
  readonly organisation: Id | null;
  readonly from: Time;
  /** Who has asked to lift it, and in which of the two capacities. */
  readonly asked: { readonly worker: Id; readonly as: 'lead' | 'officer' } | null;
  readonly lifted: Time | null;
  /** The bar at home with which she came along to this case, joined with hers: nobody here sees it, and it is lifted with that one. */
  readonly cameWith?: Id;
};

export type HandOver = {
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  /** A draft is known to its giver alone. */
  readonly answer: 'draft' | 'waits' | 'accepted' | 'declined' | 'withdrawn';
  /** Of each part that was hidden: whether the lead may pass meanwhile, said by her or by that organisation. */
  readonly questions?: readonly HandOverQuestion[];
  /** A goal that goes along on her yes, and becomes the receiver's own row. */
  readonly sheet?: Id | null;
  /** A child that does, of which those alone are told who are named for class contact. */
  readonly child?: Id | null;
};

export type HandOverQuestion = {
  readonly organisation: Id;
  readonly for: 'her' | 'organisation';
  readonly answer: 'waits' | 'yes' | 'no';
};

/** A code by which the lead of another organisation may join its own case of the same person to this one. */
export type JoinOffer = {
  readonly id: Id;
  readonly inviter: Id;
  readonly organisation: Id;
  readonly consent: Id;
  readonly until: Time;
  readonly answer: 'waits' | 'joined' | 'withdrawn';
};

/** This case's half of a join: the other case, and the consent here that names the other's organisation. */
export type Join = {
  readonly id: Id;
  readonly offer: Id;
  readonly other: Id;
  readonly consent: Id;
  readonly organisation: Id;
  readonly ended: Time | null;
};

/** What has been said about an organisation's part: by her, or at the invitation to a place where she lives. */
export type Saying = { readonly organisation: Id; readonly hidden: boolean };

/** One person admitted by name to the safety circle of an organisation's part; `worker` is of any organisation. */
export type Admission = {
  readonly id: Id;
  readonly organisation: Id;
  readonly worker: Id;
  readonly by: Id;
  readonly removed: Time | null;
};

/** Where she is: a row of class `location` with its own circle. */
export type Place = {
  readonly id: Id;
  readonly organisation: Id;
  /** The organisation that the row names, a shelter for instance. */
  readonly names: Id | null;
  readonly circle: readonly Id[];
};

/** Any other row with a class and a writer: note, contact rule, contact point, person, thing done. */
export type Entry = {
  readonly id: Id;
  readonly table: string;
  readonly of: InformationClass;
  readonly organisation: Id;
};

/** `hidden`: it names a hidden organisation. */
export type LogEntry = { readonly id: Id; readonly organisation: Id; readonly hidden: boolean };

export type Case = Work & {
  readonly id: Id;
  /** The organisation that holds the lead. */
  readonly lead: Id;
  readonly closed: Time | null;
  readonly parties: readonly Party[];
  readonly said: readonly Saying[];
  readonly members: readonly Member[];
  readonly consents: readonly Consent[];
  readonly grants: readonly Grant[];
  readonly requests: readonly GrantRequest[];
  readonly invitations: readonly Invitation[];
  readonly bars: readonly Bar[];
  readonly handOvers: readonly HandOver[];
  readonly joinOffers: readonly JoinOffer[];
  readonly joins: readonly Join[];
  readonly admissions: readonly Admission[];
  /** Consents, grants, referrals and wishes whose keeper led the case when they were made or afterwards, and has handed the lead over since. */
  readonly closedWithLead: readonly Id[];
  readonly places: readonly Place[];
  readonly entries: readonly Entry[];
  readonly log: readonly LogEntry[];
};

export type World = {
  readonly organisations: ReadonlyMap<Id, Organisation>;
  readonly workers: ReadonlyMap<Id, Worker>;
  readonly cases: ReadonlyMap<Id, Case>;
  readonly office: Office;
};

export const aWorld = (
  organisations: readonly Organisation[],
  workers: readonly Worker[],
  cases: readonly Case[] = [],
): World => ({
  organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
  workers: new Map(workers.map((worker) => [worker.id, worker])),
  cases: new Map(cases.map((found) => [found.id, found])),
  office: emptyOffice,
});

/** The fact of that id. Throws when the world does not hold it: a proof that asks about nothing proves nothing. */
export function get<Value>(facts: ReadonlyMap<Id, Value>, id: Id): Value {
  const found = facts.get(id);
  if (found === undefined) throw new Error(`no such fact: ${id}`);
  return found;
}

export const kindOf = (world: World, organisation: Id): Kind => get(world.organisations, organisation).kind;
