import { addDays, type Day } from '../../platform/time/format.ts';
import { lawNow, type Pending, type ProvisionKey, provisionKeys, type Standing } from '../law/index.ts';

/** How long a check is taken as one of what stands, in days: a value of the house, no time of the law. */
const checkHolds = 365;

/** A check that holds no more: what was checked has changed since, or nobody has looked for long. */
export interface PastCheck {
  readonly key: ProvisionKey;
  readonly by: string;
  readonly on: Day;
  readonly why: 'changed' | 'old';
}

/** A change to come whose day has come: the wording is to be corrected. */
export interface Come extends Pick<Pending, 'paper' | 'stage'> {
  readonly key: ProvisionKey;
  readonly since: Day;
}

const pastCheckOf = (key: ProvisionKey, { checked, lapsed }: Standing, today: Day): PastCheck[] => {
  if (lapsed && !checked) return [{ key, ...lapsed, why: 'changed' }];
  return checked && checked.on < addDays(today, -checkHolds) ? [{ key, ...checked, why: 'old' }] : [];
};

const comeOf = (key: ProvisionKey, { pending }: Standing, today: Day): Come[] =>
  pending.flatMap(({ paper, stage, comesOn }) =>
    comesOn && comesOn <= today ? [{ key, paper, stage, since: comesOn }] : [],
  );

/** What is due in the register itself, beside what was proposed. */
export interface Due {
  readonly past: readonly PastCheck[];
  readonly come: readonly Come[];
}

export function dueInLaw(today: Day, { provisions } = lawNow()): Due {
  return {
    past: provisionKeys.flatMap((key) => pastCheckOf(key, provisions[key], today)),
    come: provisionKeys.flatMap((key) => comeOf(key, provisions[key], today)),
  };
}
