import { viewNetwork } from '../../../src/domain/access/index.ts';
import { closeCase } from '../../../src/domain/case/index.ts';
import { openPlace, viewSafety } from '../../../src/domain/safety/index.ts';
import { viewTimeline } from '../../../src/domain/timeline/index.ts';
import { type Act, does, leftBy } from '../script.ts';

/** Looks at the timeline of the case. */
export const looks = (): Act => does(viewTimeline, {});

/** Looks at the page of people and permissions. */
export const looksAtNetwork = (): Act => does(viewNetwork, {});

/** Looks at the page of safe contact. */
export const looksAtSafety = (): Act => does(viewSafety, {});

/** Looks once at where she is, from within the circle. */
export const looksAtPlace = (): Act => does(openPlace, (scene) => ({ placeId: leftBy(scene, 'place') }));

/** Types the address of the case and finds nothing: it is closed to this worker, and the try is logged. */
export const findsNothing = (): Act => (scene) => scene.refused(viewTimeline, {});

/** Tries to close a case that somebody else leads: seen, but refused, and logged. */
export const isRefusedToClose = (): Act => (scene) => scene.refused(closeCase, { version: 1 });
