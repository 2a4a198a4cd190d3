import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { addHelpline } from './add-helpline.ts';
import { changeHelpline } from './change-helpline.ts';
import { checkHelpline } from './check-helpline.ts';
import { endHelpline } from './end-helpline.ts';
import { helplineTexts } from './helpline.texts.ts';
import { listHelplines } from './list-helplines.ts';

export { readDueLines, readLines } from './helpline.queries.ts';
export { type Helpline, inOrder, isEmergency, isOld } from './helpline.ts';
export { isUnkept } from './helpline.view.ts';
export { mountHelplines, publicLines } from './helpline-routes.ts';
export { exitSlug } from './pages/HelpNowPage.tsx';
export { LineCard } from './pages/LineCard.tsx';
export { Numbers } from './pages/line-words.tsx';
export { remindOwners } from './remind-owners.ts';
export { shippedLines } from './shipped.ts';

/** `/auttavat-puhelimet/uusi` before paths with a key. */
export const helplineEndpoints = endpointsOf(helplineTexts, [
  listHelplines,
  addHelpline,
  changeHelpline,
  checkHelpline,
  endHelpline,
]);
export { changeHelpline, checkHelpline };
