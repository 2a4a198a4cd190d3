import type { Day } from '../../platform/time/format.ts';
import type { CaseHead } from '../case/index.ts';
import type { Organisation } from '../organisation/index.ts';
import type { GrantableClass } from '../room/index.ts';
import type { FiledConsent } from './consent.ts';

/** One consent with what stands on it now, from or to the own organisation. */
export interface ConsentSheet {
  readonly head: CaseHead;
  readonly consent: FiledConsent;
  readonly grants: readonly {
    readonly id: string;
    readonly class: GrantableClass;
    readonly owner: string;
    readonly receiver: string;
    readonly since: string;
  }[];
  /** Referrals and compilations on it: what was accepted or sent has been handed over and cannot be recalled. */
  readonly handedOver: readonly {
    readonly is: 'referral' | 'compilation';
    readonly id: string;
    readonly to: string;
    readonly classes: readonly GrantableClass[];
    readonly waits: boolean;
    readonly since: string;
  }[];
  /** What the own organisation has still been asked. */
  readonly requests: readonly { readonly id: string; readonly class: GrantableClass }[];
}

/** What the forms of a consent are drawn from. */
export interface ConsentForm {
  readonly head: CaseHead;
  readonly own: Organisation;
  /** Those on the case first. Shelters only where the viewer sees their part, leads the case or works in one. */
  readonly others: readonly Organisation[];
  /** Of these, whom a network consent may name. */
  readonly ofNetwork: readonly Organisation[];
  readonly explainedBy: string;
  readonly defaults: { readonly startsOn: Day; readonly endsOn: Day; readonly reviewOn: Day };
}
