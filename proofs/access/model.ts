/**
 * The independent model of who may see and do what: written from the access text (fifteen sentences, table, further answers)
 * and decision 3, by facts and predicates alone. It imports nothing of the product and knows no rooms.
 */
export { apply } from './apply.ts';
export { may } from './may.ts';
export { mayWrite, sees, seesPart } from './sight.ts';
