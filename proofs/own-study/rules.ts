/** A case as it may be, by some of the variables: none where there is no value. */
export type Case = Readonly<Record<string, string | null>>;

/** What every case keeps to by what is counted as what (decisions 83, 86 and 103): whoever reads the program knows it without seeing a number. */
export interface Rule {
  readonly over: readonly [string, string];
  readonly isKept: (one: Case) => boolean;
}

const rule = (one: string, other: string, isKept: Rule['isKept']): Rule => ({ over: [one, other], isKept });
const among = (value: string | null | undefined, ...values: readonly string[]): boolean =>
  value != null && values.includes(value);
const served = ['service-first', 'same-day', 'report-first', 'service-only'];
const reports = ['service-first', 'same-day', 'report-first', 'report-only'];
const isServed = ({ 'service-order': order }: Case) => order === null || among(order, ...served);
const isReport = ({ 'service-order': order }: Case) => order === null || among(order, ...reports);
const some = ['1--2', '3--4', '5+'];
/** Both have a value, or none has. */
export const together = (one: string, other: string): Rule =>
  rule(one, other, (it) => (it[one] === null) === (it[other] === null));

/** Between variables that are counted together, or with a third one: no unit stands where nobody can be, so the made-up file keeps them. */
export const keptRules: readonly Rule[] = [
  rule('began', 'wait-service', (one) => (one.began === 'began') === (one['wait-service'] !== null)),
  rule('began', 'soon', (one) =>
    one.began === 'began' ? one.soon !== 'not-yet' : one.began === 'lost' ? one.soon === 'no' : one.soon !== 'yes',
  ),
  rule('soon', 'wait-service', (one) =>
    one['wait-service'] === null
      ? among(one.soon, 'no', 'not-yet')
      : one.soon === (among(one['wait-service'], 'already', '0--7', '8--30') ? 'yes' : 'no'),
  ),
  rule('began', 'returns', (one) => (one.began === 'began') === (one.returns !== null)),
  rule('wait-service', 'service-order', (one) => (one['wait-service'] !== null) === isServed(one)),
  together('channel', 'organisations'),
  together('channel', 'region'),
  together('organisations', 'region'),
  together('organisations', 'second'),
  together('needs-unmet', 'needs-met'),
];

/** Between variables that are not: the made-up file need not keep them, and nothing is promised to whoever uses them. */
export const looseRules: readonly Rule[] = [
  rule('reported', 'service-order', (one) => (one.reported === 'yes') === isReport(one)),
  rule('reported', 'wait-decision', (one) => one['wait-decision'] === null || one.reported === 'yes'),
  rule('reported', 'furthest', (one) => one.reported !== 'yes' || one.furthest !== null),
  rule('breadth', 'began', (one) => !among(one.breadth, '3--4', '5+') || one.began === 'began'),
  rule('course', 'furthest', (one) => one.course !== 'judged' || among(one.furthest, 'judgment', 'appeal')),
  rule(
    'wait-decision',
    'course',
    (one) => one['wait-decision'] !== 'goes-on' || among(one.course, 'gets-on', 'stands'),
  ),
  rule('channel', 'identified', (one) => one.channel !== 'assistance-system' || one.identified === 'identified'),
  rule('second', 'identified', (one) => one.second !== 'assistance-system' || one.identified === 'identified'),
  ...['support', 'authority'].map((who) =>
    rule('channel', `known-${who}`, (one) => one.channel !== who || one[`known-${who}`] === 'yes'),
  ),
  ...['need-safety', 'need-housing'].flatMap((need) => [
    rule('needs-unmet', need, (one) => one[need] !== 'unmet' || among(one['needs-unmet'], ...some)),
    rule('needs-met', need, (one) => one[need] !== 'met' || among(one['needs-met'], ...some)),
  ]),
];
