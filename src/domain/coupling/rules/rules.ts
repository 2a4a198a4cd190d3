import { court } from './court.ts';
import { investigation } from './investigation.ts';
import { residence } from './residence.ts';
import type { StepRule } from './rule.ts';

export type { Expected } from './rule.ts';

/** Step of the process → what may stand behind it and what it should start. A test asks for a row of every step. */
export const stepRules: Readonly<Record<string, StepRule>> = { ...investigation, ...court, ...residence };
