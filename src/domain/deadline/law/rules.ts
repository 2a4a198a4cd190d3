import { court } from './court.ts';
import { investigation } from './investigation.ts';
import { protection } from './protection.ts';
import { residence } from './residence.ts';
import { type Rule, ruleOf } from './rule.ts';
import { services } from './services.ts';

/** The rules as they are shipped, checked once when the program starts. */
export const shippedRules: readonly Rule[] = [...residence, ...investigation, ...court, ...protection, ...services].map(
  ruleOf,
);
