import type { CaseHead } from '../case/index.ts';
import type { ChildDuties } from '../child/index.ts';
import type { Listed } from '../organisation/index.ts';
import type { ReaderRow } from '../reader/index.ts';
import type { CandidateRow } from './places.queries.ts';
import type { RuleView } from './rule-view.ts';
import type { SafeContactView } from './safe-contact.ts';
import type { Channel, Conditions, ContactDecision, Outcome, PlaceKind } from './safety.ts';

/** What the pages of the slice are given; the JSON face shows the same. */
export interface SafetyView {
  readonly head: CaseHead;
  readonly children: readonly ChildDuties[];
  readonly safe: SafeContactView;
  readonly rules: readonly RuleView[];
  readonly points: readonly {
    readonly id: string;
    readonly channel: Channel;
    readonly organisation: string;
    readonly own: boolean;
    readonly writtenAt: string;
  }[];
  readonly contacts: readonly ContactView[];
  readonly places: readonly { readonly id: string; readonly kind: PlaceKind; readonly writtenAt: string }[];
}

export interface ContactView {
  readonly id: string;
  readonly channel: Channel;
  readonly organisation: string;
  readonly author: string | null;
  readonly happenedOn: string;
  readonly outcome: Outcome;
  readonly note: string | null;
}

export interface ContactRuleForm {
  readonly head: CaseHead;
  readonly channel: Channel;
  readonly today: string;
  readonly readers: readonly ReaderRow[];
  readonly standing: RuleView | null;
}

export interface OpeningForm {
  readonly head: CaseHead;
  readonly id: string;
  readonly channel: Channel;
  readonly organisation: string;
  readonly decision: ContactDecision;
  readonly conditions: Conditions | null;
  readonly guardian: boolean;
}

export interface OpenedPointView {
  readonly head: CaseHead;
  readonly id: string;
  readonly channel: Channel;
  readonly organisation: string;
  readonly value: string;
  readonly language: string | null;
  readonly guardian: boolean;
  readonly rules: readonly RuleView[];
}

export interface AddPlaceForm {
  readonly head: CaseHead;
  readonly candidates: readonly CandidateRow[];
  readonly organisations: readonly Listed[];
  readonly workerId: string;
}

export interface OpenedPlaceView {
  readonly head: CaseHead;
  readonly id: string;
  readonly kind: PlaceKind;
  readonly organisation: string | null;
  readonly text: string;
  /** Those of the circle whose part is open to the viewer. */
  readonly circle: readonly string[];
  readonly writtenAt: string;
}
