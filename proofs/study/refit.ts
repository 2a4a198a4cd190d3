/** What an attacker reads of the report of an overlap: the numbers of its `study.json`, and nothing else. */
export interface OverlapReport {
  readonly k: number;
  readonly people: number | null;
  readonly lists: readonly { readonly people: number | null }[];
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly both: number | null }[];
  readonly byNumber: readonly { readonly from: number; readonly to: number; readonly people: number | null }[];
  readonly analysis: { readonly steps: readonly { readonly pairs: readonly Two[]; readonly total: number }[] };
}

type Two = readonly [number, number];

/**
 * Which values of a hidden pair agree with every printed total, if the estimate was made of the true figures: the models of
 * the steps are fitted anew with each value that the pair, and the other hidden pairs of the models, can have.
 */
export function valuesThatFit(report: OverlapReport, a: number, b: number): number[] {
  const hidden = report.pairs.filter(({ both, ...pair }) => both === null && isInSteps(report, pair));
  const at = hidden.findIndex((pair) => pair.a === a && pair.b === b);
  const fitting = choices(report.k, hidden.length).filter((values) =>
    report.analysis.steps.every(({ pairs, total }) => {
      const people = ([first, second]: Two): number => {
        const place = hidden.findIndex((pair) => pair.a === first && pair.b === second);
        if (place >= 0) return values[place] as number;
        return report.pairs.find((pair) => pair.a === first && pair.b === second)?.both as number;
      };
      return totalOf(report, pairs, people) === total;
    }),
  );
  return [...new Set(fitting.map((values) => values[at] as number))].sort((x, y) => x - y);
}

const isInSteps = ({ analysis }: OverlapReport, { a, b }: { readonly a: number; readonly b: number }): boolean =>
  analysis.steps.some(({ pairs }) => pairs.some(([first, second]) => first === a && second === b));

const choices = (most: number, places: number): number[][] =>
  places === 0
    ? [[]]
    : choices(most, places - 1).flatMap((others) => Array.from({ length: most }, (_, at) => [...others, at + 1]));

/**
 * The total of a log-linear model from its margins, to three figures as it is printed, by filling in those whom nobody knows
 * (EM) around proportional fitting: another way than the program's, slow and plain.
 */
export function totalOf({ people, lists }: OverlapReport, pairs: readonly Two[], both: (pair: Two) => number): number {
  const margins = [
    ...lists.map((list, at) => ({ set: 1 << at, people: list.people as number })),
    ...pairs.map((pair) => ({ set: (1 << pair[0]) | (1 << pair[1]), people: both(pair) })),
  ];
  const cells = Array.from({ length: 1 << lists.length }, () => 1);
  let unseen = people as number;
  for (let round = 0; round < 20_000; round += 1) {
    const all = (people as number) + unseen;
    for (const margin of margins) {
      const inside = (cell: number) => (cell & margin.set) === margin.set;
      const now = cells.reduce((sum, each, cell) => sum + (inside(cell) ? each : 0), 0);
      const rest = cells.reduce((sum, each) => sum + each, 0) - now;
      cells.forEach((each, cell) => {
        cells[cell] = each * (inside(cell) ? margin.people / now : (all - margin.people) / rest);
      });
    }
    const next = cells[0] as number;
    if (Math.abs(next - unseen) < 1e-7) break;
    unseen = next;
  }
  return Number(((people as number) + unseen).toPrecision(3));
}
