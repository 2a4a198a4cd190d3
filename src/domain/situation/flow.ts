import type { Told } from './told.ts';

/** What happens one after the other: each two of them are counted together. */
export const flowFacts = ['channel', 'began', 'identified', 'reported'] as const;
export type FlowFact = (typeof flowFacts)[number];

/** People who have one answer and then another. */
export interface Ribbon {
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

/** An answer with the people who have it. */
export interface FlowNode {
  readonly answer: string;
  readonly n: number;
}

export interface Flow {
  readonly people: number;
  readonly columns: readonly { readonly fact: FlowFact; readonly nodes: readonly FlowNode[] }[];
  /** Between each column and the next one. */
  readonly ribbons: readonly (readonly Ribbon[])[];
}

/** Of fewer people, in multiples of k, a flow is no picture: most ribbons would be one multiple or none. */
const leastPeople = 6;

/** Ribbons between two facts; undefined where one of them is not shown. */
function ribbonsOf(told: Told, from: FlowFact, to: FlowFact): Ribbon[] | undefined {
  const answers = told.by[`${from} ${to}`];
  if (!answers) return undefined;
  const ribbons: Ribbon[] = [];
  for (const [both, n] of Object.entries(answers)) {
    if (n === null) return undefined;
    const [one = '', other = ''] = both.split(' ');
    if (n > 0) ribbons.push({ from: one, to: other, n });
  }
  return ribbons;
}

const nodesOf = (ribbons: readonly Ribbon[], side: 'from' | 'to'): FlowNode[] =>
  [...Map.groupBy(ribbons, (ribbon) => ribbon[side])].map(([answer, own]) => ({
    answer,
    n: own.reduce((sum, { n }) => sum + n, 0),
  }));

/** What became of the people of a place, step by step; undefined where a part of it is not shown, or they are too few for a picture. */
export function flowOf(told: Told | undefined, k: number): Flow | undefined {
  if (!told) return undefined;
  const ribbons = flowFacts.slice(1).map((to, at) => ribbonsOf(told, flowFacts[at] as FlowFact, to));
  if (ribbons.some((own) => own === undefined)) return undefined;
  const all = ribbons as Ribbon[][];
  const columns = flowFacts.map((fact, at) => ({
    fact,
    nodes: at === 0 ? nodesOf(all[0] ?? [], 'from') : nodesOf(all[at - 1] ?? [], 'to'),
  }));
  const people = (columns[0]?.nodes ?? []).reduce((sum, { n }) => sum + n, 0);
  return people < leastPeople * k ? undefined : { people, columns, ribbons: all };
}

/** The people of an answer; none where nobody was printed. */
export const peopleAt = ({ columns }: Flow, fact: FlowFact, answer: string): number =>
  columns.find((column) => column.fact === fact)?.nodes.find((node) => node.answer === answer)?.n ?? 0;
