import { note } from '../platform/log/log.ts';
import { wordsOf } from './operator-words.ts';
import { noteSteps, type Step, tellSteps } from './steps.ts';

/** How a start is told. */
export interface Telling {
  step: Step;
  /** What the operator is to know meanwhile. */
  tell(line: string): void;
  /** Tells why the program did not start, and gives the exit code; throws on what has no words, or is told by whoever started it. */
  refused(error: unknown): number;
}

const put = (stream: NodeJS.WriteStream, line: string) => void stream.write(`${line}\n`);

/** In lines, for a person. */
const inWords: Telling = {
  step: tellSteps((line) => put(process.stdout, line)),
  tell: (line) => put(process.stderr, `  ${line}`),
  refused: (error) => {
    throw error;
  },
};

/** As events of the log, for a machine: so each line that a service writes is of one kind. */
const asEvents: Telling = {
  step: noteSteps,
  tell: (told) => note('start.told', { told }),
  refused: (error) => {
    const told = wordsOf(error);
    if (!told) throw error;
    note('start.refused', { told });
    return 1;
  },
};

/** The real mode tells a machine, unless somebody sits at a terminal. */
export const tellingOf = (mode: 'evaluation' | 'real', terminal: boolean): Telling =>
  mode === 'real' && !terminal ? asEvents : inWords;
