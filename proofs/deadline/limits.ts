/** What can be counted. */
export type Unit = 'day' | 'working day' | 'week' | 'month' | 'year';
/** So many of a unit; `court`: done at a court or another authority, so the last day gives way to a working day. */
export type Limit = readonly [amount: number, unit: Unit, gives?: 'court' | undefined];

/** By hand from the deadline catalogue: key of the rule and what it says. */
export const limits: Readonly<Record<string, Limit>> = {
  'reflection.min': [30, 'day'],
  'reflection.max': [6, 'month'],
  'permit.first': [12, 'month'],
  'permit.continuous': [2, 'year'],
  'admin.appeal': [30, 'day', 'court'],
  'protection.assess': [7, 'day'],
  'support.relay': [3, 'day'],
  investigation: [60, 'day'],
  'investigation.child': [30, 'day'],
  'investigation.stalled': [60, 'day'],
  'news.told': [30, 'day'],
  'charge.urgent': [30, 'day'],
  'trial.detained': [2, 'week'],
  'trial.detained.oral': [3, 'week'],
  'trial.child_victim': [30, 'day'],
  'judgment.office': [14, 'day'],
  dissatisfaction: [7, 'day', 'court'],
  appeal: [30, 'day', 'court'],
  'appeal.supreme': [60, 'day', 'court'],
  'charge.prescription': [10, 'year'],
  'charge.prescription.aggravated': [20, 'year'],
  'charge.prescription.child': [28, 'year'],
  compensation: [3, 'year', 'court'],
  'compensation.no_court': [10, 'year', 'court'],
  'compensation.early': [6, 'month'],
  restraining: [1, 'year'],
  'restraining.renewed': [2, 'year'],
  'restraining.monitored': [6, 'month'],
  'restraining.monitored.renewed': [3, 'month'],
  'restraining.family': [3, 'month'],
  'restraining.family.renewed': [3, 'month'],
  'restraining.temp': [3, 'day'],
  'restraining.temp.taken_up': [7, 'day'],
  turvakielto: [5, 'year'],
  'turvakielto.renewed': [2, 'year'],
  'child.assess.start': [7, 'working day'],
  'child.assess.finish': [3, 'month'],
  'social.execution': [3, 'month'],
  'log.request': [2, 'month'],
  'gdpr.breach': [3, 'day'],
  'gdpr.access': [1, 'month'],
};

/** First and last day on which a rule holds, by hand: from the acts that brought or ended it. What is not here holds as far as is known. */
export const inForce: Readonly<Record<string, readonly [from: string | null, until: string | null]>> = {
  // Acts 136 and 137/2023: urgency for injured parties under 18.
  'investigation.child': ['2023-10-01', null],
  'charge.urgent': ['2023-10-01', null],
  'trial.child_victim': ['2023-10-01', null],
  // 746/2011, 36 §: repealed from 1.1.2023.
  recovery: [null, '2022-12-31'],
};

/** Acts by their number, by hand, and the rules out of each: what happened before the year of the act starts no clock. Older acts are left out. */
const actsByYear: readonly (readonly [number: string, rules: readonly string[]])[] = [
  ['689/1997', ['charge.urgent', 'trial.detained', 'trial.detained.oral', 'trial.child_victim', 'judgment.office']],
  [
    '898/1998',
    [
      ...['restraining', 'restraining.renewed', 'restraining.monitored', 'restraining.monitored.renewed'],
      ...['restraining.family', 'restraining.family.renewed', 'restraining.temp', 'restraining.temp.taken_up'],
    ],
  ],
  ['301/2004', ['reflection.min', 'reflection.max', 'permit.first', 'permit.continuous']],
  ['1204/2005', ['compensation', 'compensation.no_court', 'compensation.early']],
  ['661/2009', ['turvakielto', 'turvakielto.renewed']],
  ['746/2011', ['recovery']],
  ['805/2011', ['protection.assess', 'support.relay', 'investigation', 'investigation.child']],
  ['1301/2014', ['child.assess.start', 'child.assess.finish', 'social.execution']],
  ['808/2019', ['admin.appeal']],
  ['703/2023', ['log.request']],
  // Of the EU, which puts the year first.
  ['EU 2016/679', ['gdpr.access', 'gdpr.breach']],
];
/** The first day of the year of the act that a rule is out of. */
const actOfYear: Readonly<Record<string, string>> = Object.fromEntries(
  actsByYear.flatMap(([number, rules]) => {
    const year = number.startsWith('EU ') ? number.slice(3, 7) : number.split('/')[1];
    return rules.map((rule) => [rule, `${year}-01-01`]);
  }),
);

/** The days before and from which acts may have stood. */
export const actDays: readonly string[] = [...new Set(Object.values(actOfYear))];

/** Was the act of a rule there on a day, as far as the year of its number tells? */
export const actStood = (key: string, day: string): boolean => (actOfYear[key] ?? '0') <= day;

/** Under which name of which provision a rule's time stands, by hand; a target has its own and holds as long as its provision does. */
export const placeOfTime: Readonly<Record<string, readonly [provision: string, name: string | null]>> = {
  'reflection.min': ['ul-52b', 'min'],
  'reflection.max': ['ul-52b', 'max'],
  'permit.first': ['ul-53', 'most'],
  'permit.continuous': ['ul-54', 'plain'],
  'admin.appeal': ['hol-13', 'plain'],
  'protection.assess': ['etl-11-9a', null],
  'support.relay': ['etl-4-10', null],
  investigation: ['etl-3-11', null],
  'investigation.child': ['etl-3-11-child', null],
  'charge.urgent': ['rol-1-8a', null],
  'trial.detained': ['rol-5-13-held', 'plain'],
  'trial.detained.oral': ['rol-5-13-held', 'oral'],
  'trial.child_victim': ['rol-5-13-child', 'plain'],
  'judgment.office': ['rol-11-7', 'plain'],
  dissatisfaction: ['ok-25-5', 'plain'],
  appeal: ['ok-25-12', 'plain'],
  'appeal.supreme': ['ok-30-time', 'plain'],
  'charge.prescription': ['rl-8-1', 'basic'],
  'charge.prescription.aggravated': ['rl-8-1', 'aggravated'],
  'charge.prescription.child': ['rl-8-1', 'child'],
  compensation: ['rvl-25', 'judgment'],
  'compensation.no_court': ['rvl-25', 'offence'],
  'compensation.early': ['rvl-27', 'plain'],
  restraining: ['lk-7', 'first'],
  'restraining.renewed': ['lk-7', 'renewed'],
  'restraining.monitored': ['lk-7', 'monitored'],
  'restraining.monitored.renewed': ['lk-7', 'monitoredrenewed'],
  'restraining.family': ['lk-7', 'family'],
  'restraining.family.renewed': ['lk-7', 'familyrenewed'],
  'restraining.temp': ['lk-12', 'brought'],
  'restraining.temp.taken_up': ['lk-12', 'taken'],
  turvakielto: ['vtj-36', 'first'],
  'turvakielto.renewed': ['vtj-36', 'renewed'],
  'child.assess.start': ['shl-36', 'start'],
  'child.assess.finish': ['shl-36', 'finish'],
  'social.execution': ['shl-45', 'plain'],
  'log.request': ['atl-11', 'plain'],
  'gdpr.breach': ['gdpr-33', 'hours'],
  'gdpr.access': ['gdpr-12', 'plain'],
};
