import { court } from '../law/court.ts';
import { investigation } from '../law/investigation.ts';
import { protection } from '../law/protection.ts';
import { residence } from '../law/residence.ts';
import type { Rule } from '../law/rule.ts';
import { services } from '../law/services.ts';

/** The parts of the list, as the rows are kept. */
export const groups = { residence, investigation, court, protection, services } as const;
export type Group = keyof typeof groups;

const byKey = new Map(
  (Object.keys(groups) as Group[]).flatMap((group) => groups[group].map(({ key }) => [key, group] as const)),
);

export const groupOf = ({ key }: Rule): Group => byKey.get(key) ?? 'services';
