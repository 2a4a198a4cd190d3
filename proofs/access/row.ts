import type { Id } from './terms.ts';
import type { InformationClass } from './words.ts';

/** How a worker stands to a case on her own list: named where her organisation leads it, named, or looking on as team lead. */
export const listStandings = ['led', 'named', 'seen'] as const;
export type ListStanding = (typeof listStandings)[number];

/** A row that somebody may or may not see. The tables of the product are read into these. */
export type Row =
  /** Names, kinds and regions of organisations: open within the deployment. */
  | { readonly is: 'organisation'; readonly organisation: Id }
  /** An account, as its own organisation sees it. */
  | { readonly is: 'account'; readonly organisation: Id; readonly worker: Id }
  /** A line in an organisation's own log that concerns no case. */
  | { readonly is: 'office-log'; readonly organisation: Id }
  /** An invitation as the invited organisation sees it. */
  | { readonly is: 'intake-slip'; readonly case: Id; readonly organisation: Id }
  /** A referral as the organisation asked sees it (decision 17). */
  | {
      readonly is: 'offer';
      readonly case: Id;
      readonly organisation: Id;
      readonly from: Id;
      readonly consent: Id;
      readonly of: readonly InformationClass[];
      readonly stands: 'waits' | 'answered' | 'withdrawn';
      readonly joins: boolean;
    }
  /** A consultation without a name as one of its receivers sees it: without the text. */
  | { readonly is: 'consultation'; readonly organisation: Id }
  /** Its text, at the organisation that has taken it. */
  | { readonly is: 'consultation-taken'; readonly organisation: Id }
  /** The same as its asker keeps it. */
  | { readonly is: 'consultation-own'; readonly worker: Id }
  /** What somebody has proposed to correct of the law. */
  | { readonly is: 'law-proposal'; readonly worker: Id }
  /** A version of an organisation's practice; `told`: it is the last, and published. */
  | { readonly is: 'practice'; readonly organisation: Id; readonly told: boolean }
  /** A training that somebody has done, of that organisation. */
  | { readonly is: 'learnt'; readonly organisation: Id; readonly worker: Id }
  /** How well somebody says it goes. */
  | { readonly is: 'self-assessment'; readonly worker: Id }
  /** A version of a study; `last`: none has followed it. */
  | { readonly is: 'study'; readonly author: Id; readonly state: string; readonly last: boolean }
  | CaseRow;

export type CaseRow = { readonly case: Id } /** The case itself: code word, state. */ & (
  | { readonly is: 'case' }
  /** An organisation on the case. */
  | { readonly is: 'part'; readonly organisation: Id }
  /** A worker whom that organisation has named, with standing, without classes. */
  | { readonly is: 'part-worker'; readonly organisation: Id; readonly worker: Id }
  /** A naming with its classes. */
  | { readonly is: 'member'; readonly organisation: Id; readonly worker: Id }
  /** Note, contact rule, contact point, person … */
  | { readonly is: 'entry'; readonly organisation: Id; readonly of: InformationClass }
  /** Of evidence the file as it came, before it was cleaned for whoever else reads the class. */
  | { readonly is: 'original'; readonly organisation: Id; readonly of: InformationClass }
  /** Who is asked to a meeting: a row of the convener's that names another organisation. */
  | { readonly is: 'attendee'; readonly organisation: Id; readonly names: Id }
  /** What one worker is told of a step: she alone, and only while she reads the room that the step lies in. */
  | { readonly is: 'process-notice'; readonly organisation: Id; readonly of: InformationClass; readonly worker: Id }
  /** What was answered on two rows of one hearing: it tells that both are there, the own one and that of `other`. */
  | { readonly is: 'match'; readonly organisation: Id; readonly of: InformationClass; readonly other: Id }
  /** Where she is. */
  | { readonly is: 'place'; readonly organisation: Id; readonly circle: readonly Id[] }
  /** One organisation's slip of a consent, grant, request, hand-over or invitation made; `made`: the paper, if that organisation made it itself. */
  | { readonly is: 'slip'; readonly organisation: Id; readonly names: readonly Id[]; readonly made: Id | null }
  /** What was handed over with a referral, line by line. */
  | { readonly is: 'received'; readonly organisation: Id; readonly from: Id; readonly of: InformationClass }
  /** A referral not sent yet. */
  | { readonly is: 'draft'; readonly organisation: Id; readonly worker: Id }
  /** What this case tells of another case of the same person. */
  | { readonly is: 'join'; readonly other: Id; readonly join: Id }
  /** An owner's lines chosen to be handed over to an investigation (decision 26). */
  | {
      readonly is: 'chosen';
      readonly organisation: Id;
      readonly to: Id;
      readonly consent: Id;
      readonly stands: 'draft' | 'released' | 'sent';
      readonly author: Id;
    }
  /** What was handed over to an investigation, at its receiver: it names whose it was and who gathered it. */
  | { readonly is: 'handed'; readonly organisation: Id; readonly names: readonly Id[] }
  /** A warning as the organisation has it that it was sent to; `late`: nobody had acknowledged it in time; `waits`: not dealt with. */
  | {
      readonly is: 'alert';
      readonly organisation: Id;
      readonly from: Id;
      readonly late: boolean;
      readonly waits: boolean;
    }
  | { readonly is: 'bar'; readonly worker: Id | null; readonly organisation: Id | null; readonly lifted: boolean }
  /** Whether the lead may pass while that part is hidden, as the leads of both sides keep it. */
  | { readonly is: 'hand-over-question'; readonly organisation: Id; readonly from: Id }
  /** What the data-protection officer has asked the acting lead of her own organisation's part to name to her. */
  | { readonly is: 'name-request'; readonly organisation: Id; readonly officer: Id; readonly answeredBy: Id | null }
  /** One person in the safety circle of a hidden part. */
  | { readonly is: 'admission'; readonly organisation: Id; readonly worker: Id }
  /** One line of an organisation's use log. */
  | { readonly is: 'log'; readonly organisation: Id; readonly hidden: boolean }
  /** One's own line in the list of cases, which says how one stands to the case. */
  | { readonly is: 'list'; readonly worker: Id; readonly stands: ListStanding }
);

/** The referral that went with an invitation. */
export const referralOf = (invitation: Id): Id => `${invitation} referral`;
