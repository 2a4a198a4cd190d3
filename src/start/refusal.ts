/** Something that an operator can put right: shown as its sentence alone, without a stack trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The sentence of an error, for an operator; a refused connection has its sentence only in its parts. */
export function sentence(error: unknown): string {
  if (error instanceof AggregateError && !error.message) return error.errors.map(sentence).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/** Turns what the database or the disk said into a refusal that names the step; the cause is kept. */
export function refuseAs(step: string, error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal(`${step}: ${sentence(error)}`, { cause: error });
}
