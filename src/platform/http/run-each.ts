import { createHash } from 'node:crypto';
import type { AnyChange, DoneIn, Each, EachView, Endpoint } from './endpoint.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { type Asked, checkKey, type Engine, lookBefore, type Outcome, runKept } from './run-endpoint.ts';

/** The problem that an error means; what is none of the listed ones is reported. */
type Told = (error: unknown) => Problem;

/** What will be said of every further case too: it is not asked again. */
const forAll: ReadonlySet<ProblemCode> = new Set(['unauthenticated', 'unavailable']);

/** A key of its own in each case: kept rows of one request have nothing in common. */
const keyIn = (key: string, caseId: string): string =>
  createHash('sha256').update(`${key}\n${caseId}`).digest('base64url');

interface InCase {
  readonly done: DoneIn;
  readonly opened: ReadonlySet<string>;
  readonly endsAll?: Problem | undefined;
}

/** Whether an endpoint does its work in several cases. */
const isEach = (endpoint: Endpoint): endpoint is AnyChange & { readonly each: Each<never> } =>
  endpoint.method === 'POST' && endpoint.each !== undefined;

/**
 * Does a change in each of several cases, one after the other: a transaction of its own with session, standing, words, log and commit, the same that
 * the change goes when it is sent to that case alone. So nothing that is hidden in one shows in another, no two rows bear one moment or one
 * transaction, and what one case refuses is written in the others. With a key, a repeat does what is still to be done.
 */
async function runEach(
  engine: Engine,
  endpoint: AnyChange & { readonly each: Each<never> },
  asked: Asked,
  key: string | null,
  told: Told,
): Promise<Outcome<object>> {
  checkKey(key);
  const { view, opened, ...before } = await lookBefore(engine, endpoint as Parameters<typeof lookBefore>[1], asked);
  const { change, inputs } = endpoint.each;

  async function inOne(input: { readonly caseId: string }): Promise<InCase> {
    const { caseId } = input;
    try {
      const keyHere = key === null ? null : keyIn(key, caseId);
      const outcome = await runKept(engine, change as Endpoint, { ...asked, input: input as never }, keyHere);
      return { done: { caseId, done: outcome.view }, opened: outcome.opened };
    } catch (error) {
      const problem = told(error);
      return {
        done: { caseId, problem: problemIn(problem) },
        opened: new Set(),
        endsAll: forAll.has(problem.code) ? problem : undefined,
      };
    }
  }

  const all: InCase[] = [];
  let ended: Problem | undefined;
  for (const input of inputs(asked.input)) {
    const here: InCase = ended
      ? { done: { caseId: input.caseId, problem: problemIn(ended) }, opened: new Set() }
      : await inOne(input);
    all.push(here);
    ended ??= here.endsAll;
  }
  const cases: EachView['cases'] = all.map(({ done }) => done);
  return {
    ...before,
    view: { ...view, cases },
    opened: new Set([...opened, ...all.flatMap((one) => [...one.opened])]),
  };
}

/** What is told of a refusal: of what is not found no reason. */
const problemIn = ({ code, reason, fields }: Problem): NonNullable<DoneIn['problem']> => ({
  code,
  reason: code === 'not-found' ? undefined : reason,
  fields,
});

/** Runs an endpoint as it was asked for: in one place, or in each of several cases. */
export const runAsked = (
  engine: Engine,
  endpoint: Endpoint,
  asked: Asked,
  key: string | null,
  told: Told,
): Promise<Outcome<object>> =>
  isEach(endpoint) ? runEach(engine, endpoint, asked, key, told) : runKept(engine, endpoint, asked, key);
