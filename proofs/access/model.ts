/**
 * The independent model of who may see and do what: written from the access text alone (sentences, table, further answers,
 * two worlds) by facts and predicates alone. It imports nothing of the product and knows no rooms.
 */
export { answersTo, may } from './answers.ts';
export { apply } from './apply.ts';
export { mayWrite, sees, seesPart } from './sight.ts';
export { knownReaders, seesInviter, seesNameOfPlace, shownTeam } from './told.ts';
