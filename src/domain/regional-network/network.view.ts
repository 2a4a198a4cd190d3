import type { Day } from '../../platform/time/format.ts';
import type { CallNow } from './call-now.ts';
import type { Member } from './contacts.ts';
import type { Agreed, OpenMeeting } from './meetings.ts';
import type { networkSources, RegionalNetwork } from './networks.ts';
import type { DutyWeek } from './weeks.ts';

/** Which organisation keeps the network here; none where nobody does. */
export interface Host {
  readonly version: number;
  readonly organisationId: string | null;
  readonly organisation: string | null;
}

/** One network as everybody who is signed in reads it. */
export interface NetworkView extends RegionalNetwork {
  readonly today: Day;
  readonly callNow: CallNow | null;
  readonly host: Host;
  readonly members: readonly Member[];
  readonly weeks: readonly DutyWeek[];
  readonly meetings: readonly OpenMeeting[];
  readonly agreed: readonly Agreed[];
  /** The own organisation, the version of its membership that stands, and whether the reader keeps the network. */
  readonly own: { readonly organisationId: string; readonly version: number; readonly keeps: boolean };
  readonly sources: typeof networkSources;
}
