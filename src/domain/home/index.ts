import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { bringBack } from './bring-back.ts';
import { chooseNoteCase } from './choose-note-case.ts';
import { chooseRequestCase } from './choose-request-case.ts';
import { homeTexts } from './home.texts.ts';
import { putOff } from './put-off.ts';
import { tickOff } from './tick-off.ts';
import { viewWaiting } from './view-waiting.ts';
import { viewWork } from './view-work.ts';

export { gatherWaiting, tellShown } from './gather.ts';
export { isPromise, type Waiting, waitingSlug, withPromises } from './home.ts';
export { waitingRow } from './pages/waiting-row.tsx';
export { openPromises } from './promises.queries.ts';
export { putOff } from './put-off.ts';

export const homeEndpoints = endpointsOf(homeTexts, [
  viewWork,
  viewWaiting,
  putOff,
  tickOff,
  bringBack,
  chooseNoteCase,
  chooseRequestCase,
]);
