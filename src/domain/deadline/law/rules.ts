import { lawNow, type Register, shippedRegister } from '../../law/index.ts';
import { court } from './court.ts';
import { investigation } from './investigation.ts';
import { protection } from './protection.ts';
import { residence } from './residence.ts';
import { type Rule, ruleOf } from './rule.ts';
import { services } from './services.ts';

const sources = [...residence, ...investigation, ...court, ...protection, ...services];

/** The rules as they are shipped, checked once when the program starts. */
export const shippedRules: readonly Rule[] = sources.map((source) => ruleOf(source, shippedRegister));

const counted = new WeakMap<Register, readonly Rule[]>([[shippedRegister, shippedRules]]);

/** The rules as they stand here: put together once for a register, which is another one after each correction. */
export function rulesNow(register: Register = lawNow()): readonly Rule[] {
  const rules = counted.get(register) ?? sources.map((source) => ruleOf(source, register));
  counted.set(register, rules);
  return rules;
}
