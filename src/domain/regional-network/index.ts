import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { cancelNetworkMeeting } from './cancel-meeting.ts';
import { changeAgreed } from './change-agreed.ts';
import { changeNetworkMeeting } from './change-meeting.ts';
import { exportCalendar } from './export-calendar.ts';
import { joinNetwork } from './join-network.ts';
import { leaveNetwork } from './leave-network.ts';
import { listNetworks } from './list-networks.ts';
import { nameHost } from './name-host.ts';
import { planMeeting } from './plan-meeting.ts';
import { recordAgreed } from './record-agreed.ts';
import { regionalNetworkTexts } from './regional-network.texts.ts';
import { setDuty } from './set-duty.ts';
import { viewNetwork } from './view-network.ts';

export { type NetworkKey, networkKeys, networkOf } from './networks.ts';
export { type Membership, readContacts, readMemberships } from './regional-network.queries.ts';

export const regionalNetworkEndpoints = endpointsOf(regionalNetworkTexts, [
  listNetworks,
  viewNetwork,
  nameHost,
  joinNetwork,
  leaveNetwork,
  setDuty,
  planMeeting,
  changeNetworkMeeting,
  cancelNetworkMeeting,
  recordAgreed,
  changeAgreed,
  exportCalendar,
]);
export { changeAgreed, joinNetwork, nameHost, planMeeting, recordAgreed, setDuty };
