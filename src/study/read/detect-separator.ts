import { StudyProblem } from '../study-problem.ts';

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

const recordsLookedAt = 20;

interface Candidate {
  readonly separator: Separator;
  /** Separators outside quotation marks, record by record. */
  readonly counts: readonly number[];
}

/**
 * Chooses the separator from the first records: the one that the heading has and that occurs equally often in each
 * record; of several such the most frequent. Two that fit equally well are a problem, not a guess.
 *
 * @param sample the beginning of the file, cut after its last whole line when the file goes on
 */
export function detectSeparator(sample: string, file: string): Separator {
  const candidates = separators
    .map((separator): Candidate => ({ separator, counts: separatorsPerRecord(sample, separator) }))
    .filter(({ counts }) => (counts[0] ?? 0) > 0);
  const even = candidates.filter(({ counts }) => counts.every((count) => count === counts[0]));
  const [best, second] = (even.length > 0 ? even : candidates).sort((x, y) => inHeading(y) - inHeading(x));
  if (!best) return ',';
  if (second && inHeading(second) === inHeading(best)) {
    throw new StudyProblem('input.separatorUnclear', { file, first: best.separator, second: second.separator });
  }
  return best.separator;
}

const inHeading = (candidate: Candidate): number => candidate.counts[0] ?? 0;

function separatorsPerRecord(sample: string, separator: Separator): number[] {
  const counts: number[] = [];
  let quoted = false;
  let count = 0;
  let filled = false;
  const end = () => {
    if (filled) counts.push(count);
    count = 0;
    filled = false;
  };
  for (const character of sample) {
    if (counts.length === recordsLookedAt) return counts;
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === '\n' || character === '\r')) {
      end();
      continue;
    }
    filled = true;
    if (!quoted && character === separator) count += 1;
  }
  if (!quoted) end();
  return counts;
}
