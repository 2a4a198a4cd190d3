import { type Act, does } from '../script.ts';

/** Looks at the timeline of the case. */
export const looks = (): Act => does('TimelineViewed');

/** Types the address of the case and finds nothing: it is closed to this worker, and the try is logged. */
export const findsNothing = (): Act => (scene) => scene.refused('TimelineViewed', {});

/** Tries to close a case that somebody else leads: seen, but refused, and logged. */
export const isRefusedToClose = (): Act => (scene) => scene.refused('CaseClosed', { version: 1 });
