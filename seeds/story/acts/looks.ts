import { type Act, does, leftBy } from '../script.ts';

/** Looks at the timeline of the case. */
export const looks = (): Act => does('TimelineViewed');

/** Looks at the page of people and permissions. */
export const looksAtNetwork = (): Act => does('NetworkViewed');

/** Looks at the page of safe contact. */
export const looksAtSafety = (): Act => does('SafetyViewed');

/** Looks once at where she is, from within the circle. */
export const looksAtPlace = (): Act => does('PlaceLookedAt', (scene) => ({ placeId: leftBy(scene, 'place') }));

/** Types the address of the case and finds nothing: it is closed to this worker, and the try is logged. */
export const findsNothing = (): Act => (scene) => scene.refused('TimelineViewed', {});

/** Tries to close a case that somebody else leads: seen, but refused, and logged. */
export const isRefusedToClose = (): Act => (scene) => scene.refused('CaseClosed', { version: 1 });
