import type { FileAnswer } from './answer.ts';
import type { AnyChange } from './endpoint.ts';
import { madeFile } from './made-file.ts';
import { Problem } from './problem.ts';
import { type Asked, type Engine, type Outcome, runKept } from './run-endpoint.ts';

/** The answer is known, and no file of it yet. */
class NotMade extends Error {
  readonly outcome: Outcome<object>;
  readonly mark: string;
  constructor(outcome: Outcome<object>, mark: string) {
    super('no file was made of this answer yet');
    this.outcome = outcome;
    this.mark = mark;
  }
}

/** How often a file is made anew because its rows were changed meanwhile. */
const mostTries = 4;

type FileChange = AnyChange & Required<Pick<AnyChange, 'file'>>;

/** Whether a change answers with a file. */
export const givesFile = (endpoint: AnyChange): endpoint is FileChange => endpoint.file !== undefined;

/**
 * Runs a change that answers with a file, so that what is kept and logged and the file are there together or not at all. Drawing takes seconds, in which
 * no connection may be held: the change is done and taken back, its file made, and the change done again; where it then is of other rows or texts,
 * the file is made of those.
 *
 * @throws Problem `busy` when the rows are changed again and again
 */
export async function keepWithFile(
  engine: Engine,
  endpoint: FileChange,
  asked: Asked,
  key: string | null,
): Promise<FileAnswer> {
  let made: { readonly mark: string; readonly file: FileAnswer } | undefined;
  const before = (outcome: Outcome<object>, mark: string) => {
    if (made?.mark !== mark) throw new NotMade(outcome, mark);
  };
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      await runKept(engine, endpoint, { ...asked, made: made?.file }, key, before);
      if (made) return made.file;
    } catch (error) {
      if (!(error instanceof NotMade)) throw error;
      const { outcome, mark } = error;
      const make = () => endpoint.file(outcome.view as never, asked.language, asked.input);
      made = { mark, file: await madeFile(outcome, make) };
    }
  }
  throw new Problem('busy');
}
