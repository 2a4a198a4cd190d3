import { change } from '../../platform/http/endpoint.ts';
import { keptTime } from '../../platform/time/uncertain/index.ts';
import { type Asking, line, lineTable, reasonRequired } from '../line/index.ts';
import { TellingPage } from './pages/TellingPage.tsx';
import { recordTellingAction } from './telling.access.ts';
import { notForInvestigation } from './telling.ts';
import { registers, tellingFields } from './telling-fields.ts';

/** What has been told, by topic and then the latest first. */
export const tellingTable = lineTable({
  table: 'telling',
  fields: tellingFields,
  order: 't.topic, coalesce(t.until_on, t.from_on) desc nulls last',
});

/** The registers in which the worker may write a row of this slice. */
export const ownRegisters = async ({ acting }: Asking) => ({
  registers: registers.filter((register) => acting.case.writes.includes(register)),
});

const telling = line({
  lies: tellingTable,
  id: 'tellingId',
  needs: ownRegisters,
  action: recordTellingAction,
  correction: reasonRequired,
  refuses: (said, { recorded: { register } }) =>
    notForInvestigation({ register, ...said }).map((field) => ({ field, reason: 'only-recorded' })),
  sets: ({ when }) => keptTime(when),
  tells: ({ topic }, { line, recorded: { register } }) => (line ? { topic } : { topic, register }),
  page: TellingPage,
  shownAt: ({ id }) => `/kerrottu#r-${id}`,
});

/** Records that she has told about a topic: to whom, when, in which form and where the account lies. Never what she told. */
export const recordTelling = change({
  ...telling.recording,
  path: '/cases/:caseId/tellings',
  slug: '/t/:caseId/kerrottu/lisaa',
  summary:
    'Record that a topic has been told. A line in class justice may tell only of a recorded interview that an authority holds.',
  audit: 'TellingRecorded',
});

/** Corrects a record of telling of the own organisation: the next version, with its reason. */
export const correctTelling = change({
  ...telling.correcting,
  path: '/cases/:caseId/tellings/:tellingId/correct',
  slug: '/t/:caseId/kerrottu/rivi/:tellingId',
  summary:
    'Correct a record of telling, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'TellingCorrected',
});
