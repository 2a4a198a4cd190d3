import type { EventCode } from '../log/events.ts';
import { note, noteFault } from '../log/log.ts';
import { detailsOf } from '../log/requests.ts';
import type { Problem } from './problem.ts';

/** Problems that an operator should hear of. What a worker can put right alone is told to her alone. */
const byReason: Readonly<Record<string, EventCode>> = {
  'keys-missing': 'ring.keys-missing',
  'disk-full': 'disk.full',
  'too-many-documents': 'documents.crowded',
  'document-too-long': 'documents.late',
};
const byCode: Readonly<Partial<Record<Problem['code'], EventCode>>> = {
  'wrong-origin': 'form.wrong-origin',
  'old-form': 'form.old',
  'too-many-tries': 'tries.too-many',
  unavailable: 'database.away',
};

/** Writes a line where a problem is one for the operator. */
export function noteProblem(problem: Problem, request: Request): void {
  const event = byReason[problem.reason ?? ''] ?? byCode[problem.code];
  if (!event) return;
  const details = detailsOf(request);
  if (problem.cause === undefined) note(event, details);
  else noteFault(event, problem.cause, details);
}
