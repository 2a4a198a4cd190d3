import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import type { Tx } from '../../platform/db/tx.ts';
import { type Context, change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, tick } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { refuseTelltaleTexts } from '../reader/index.ts';
import { ownRoom, sealLine } from '../room/index.ts';
import { classOf, processKinds } from './codes.ts';
import { insertProcess } from './keep-line.queries.ts';
import { prepareForm } from './own-process.ts';
import { BeginProcessPage } from './pages/BeginProcessPage.tsx';
import { keepProcessAction } from './process.access.ts';
import { processFields, processText, textsOf } from './process-input.ts';

export const courseInput = z.object({ caseId: CaseId, kind: choice(processKinds), notBegun: tick(), ...processFields });

/** Opens a course in the own organisation's room of its class; refused on `kind` where the worker does not write in that class. */
export async function openCourse({
  tx,
  input,
  acting,
  now,
  trail,
  vault,
}: Context<z.output<typeof courseInput>, 'case', Tx>) {
  const { caseId, kind } = input;
  const informationClass = classOf(kind);
  if (!acting.case.writes.includes(informationClass))
    throw new Problem('invalid', { fields: [{ field: 'kind', reason: 'not-yours' }] });
  const [roomId] = await Promise.all([
    ownRoom(tx, caseId, informationClass),
    refuseTelltaleTexts(tx, caseId, textsOf(input)),
  ]);
  if (roomId === undefined) throw new Problem('not-found');
  const id = randomUUID();
  const { body } = sealLine(vault, 'process', { row: id, room: roomId, version: 1 }, processText(input, kind));
  const state = input.notBegun ? 'not-begun' : 'open';
  await insertProcess(tx, { id, roomId, kind, state, body, authorId: acting.workerId, at: now });
  trail.saw(acting.organisationId, informationClass, `process:${id}:1`);
  trail.about({ processId: id, kind });
  return { id, kind, state, version: 1 };
}

/** Begins a course of proceedings, or says that there is none: for the person who has not reported as well. */
export const beginProcess = change({
  path: '/cases/:caseId/processes',
  slug: '/t/:caseId/prosessi/uusi',
  summary: 'Begin a course of proceedings: kind, label, reference, suspects as labels; or say that none has begun.',
  input: courseInput,
  action: keepProcessAction,
  subject: (input) => onCase(input.caseId),
  audit: 'ProcessBegun',
  run: openCourse,
  form: { prepare: prepareForm, page: BeginProcessPage },
  afterwards: (view, input) => `/t/${input.caseId}/prosessi#prosessi-${view.id}`,
});
