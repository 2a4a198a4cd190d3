export { dueOn, type Rule, shippedRules } from './deadline.ts';
