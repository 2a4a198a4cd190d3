/**
 * What is told of the competence of organisations, written anew from what the page says of it, and somebody who knows all of that, who has
 * answered when, and the own answers, and asks what another answered. Nothing of the product is imported.
 */

export const levels = ['needs', 'can', 'guides'] as const;
export type Level = (typeof levels)[number];

/** Who has answered, in which organisation of the one region, and before which release. */
export interface Answer {
  readonly person: number;
  readonly organisation: number;
  readonly release: number;
}

/** One way of counting; the others are those that somebody might have chosen instead. */
export interface Rule {
  readonly least: number;
  /** An answer is counted in one word at most. */
  readonly once: boolean;
  /** The weaker words are said from this share on; at 1 a word tells that all said so. */
  readonly share: number;
  /** The word of a region is of those alone who have no word of their own. */
  readonly apart: boolean;
  /** Words are told; otherwise the numbers. */
  readonly words: boolean;
}

export const stated: Rule = { least: 5, once: true, share: 1 / 3, apart: true, words: true };

function tell(said: readonly Level[], { share, words }: Rule): string {
  const many = (level: Level) => said.filter((each) => each === level).length;
  if (!words) return levels.map(many).join('-');
  const enough = (level: Level) => many(level) > 0 && many(level) >= said.length * share - 1e-9;
  return enough('needs') ? 'needs' : enough('guides') ? 'guides' : 'can';
}

/** The last answer of each person of those that may be counted. */
function last(answers: readonly number[], of: readonly Answer[]): number[] {
  const newest = new Map<number, number>();
  for (const n of answers) {
    const { person, release } = of[n]!;
    const known = newest.get(person);
    if (known === undefined || of[known]!.release <= release) newest.set(person, n);
  }
  return [...newest.values()];
}

/** Which answers each word is made of, by its name: this depends on who has answered and never on what. */
export function counted(of: readonly Answer[], releases: number, rule: Rule): Map<string, number[]> {
  const words = new Map<string, number[]>();
  const used = new Set<number>();
  const organisations = [...new Set(of.map(({ organisation }) => organisation))];
  for (let release = 0; release < releases; release++) {
    const fresh = organisations.map((organisation) => {
      const all = of.flatMap((each, n) =>
        each.organisation === organisation && each.release <= release && !(rule.once && used.has(n)) ? [n] : [],
      );
      return { organisation, all, last: last(all, of) };
    });
    const use = (all: readonly number[]) => {
      for (const n of all) used.add(n);
    };
    for (const { organisation, all, last } of fresh)
      if (last.length >= rule.least) {
        words.set(`${release} ${organisation}`, last);
        use(all);
      }
    const pool = fresh.filter(({ last }) => last.length > 0 && (!rule.apart || last.length < rule.least));
    const together = pool.flatMap((each) => each.last);
    if (together.length >= rule.least) {
      words.set(`${release} region`, together);
      for (const { all } of pool) use(all);
    }
  }
  return words;
}

/** What is told of these answers. */
export const told = (words: ReadonlyMap<string, readonly number[]>, said: readonly Level[], rule: Rule): string[] =>
  [...words].map(
    ([name, of]) =>
      `${name} ${tell(
        of.map((n) => said[n]!),
        rule,
      )}`,
  );

/** Answers that somebody can name: whose, and who finds out. Every assignment of levels is tried that fits all that is told and the own answers. */
export function found(of: readonly Answer[], said: readonly Level[], releases: number, rule: Rule): string[] {
  const words = counted(of, releases, rule);
  const seen = told(words, said, rule).join();
  const people = [...new Set(of.map(({ person }) => person))];
  // Nobody, or one of them, who knows the own answers.
  const possible = new Map([-1, ...people].map((insider) => [insider, of.map(() => new Set<Level>())]));
  const tried: Level[] = of.map(() => 'needs');
  const each = (n: number): void => {
    if (n < of.length) {
      for (const level of levels) {
        tried[n] = level;
        each(n + 1);
      }
      return;
    }
    if (told(words, tried, rule).join() !== seen) return;
    for (const [insider, sets] of possible)
      if (of.every(({ person }, at) => person !== insider || tried[at] === said[at]))
        for (const [at, set] of sets.entries()) set.add(tried[at]!);
  };
  each(0);
  return [...possible].flatMap(([insider, sets]) =>
    sets.flatMap((set, at) => {
      const { person, release } = of[at]!;
      return person !== insider && set.size < 2
        ? [`${insider} finds out what ${person} answered before ${release}`]
        : [];
    }),
  );
}
