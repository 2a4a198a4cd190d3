import { change } from '../../platform/http/endpoint.ts';
import { keptTime } from '../../platform/time/uncertain/index.ts';
import { type Asking, line, lineTable } from '../line/index.ts';
import { TellingPage } from './pages/TellingPage.tsx';
import { WishPage } from './pages/WishPage.tsx';
import { recordTellingAction, recordWishAction } from './telling.access.ts';
import { notForInvestigation } from './telling.ts';
import { registers, tellingFields, wishFields } from './telling-fields.ts';

/** What has been told, by topic and then the latest first. */
export const tellingTable = lineTable({
  table: 'telling',
  fields: tellingFields,
  order: 't.topic, coalesce(t.until_on, t.from_on) desc nulls last',
});

/** The registers in which the worker may write a row of this slice. */
const ownRegisters = async ({ acting }: Asking) => ({
  registers: registers.filter((register) => acting.case.writes.includes(register)),
});

const telling = line({
  lies: tellingTable,
  id: 'tellingId',
  needs: ownRegisters,
  action: recordTellingAction,
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
const correctTelling = change({
  ...telling.correcting,
  path: '/cases/:caseId/tellings/:tellingId/correct',
  slug: '/t/:caseId/kerrottu/rivi/:tellingId',
  summary:
    'Correct a record of telling, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'TellingCorrected',
});

/** Her wishes that stand. */
export const wishTable = lineTable({
  table: 'wish',
  fields: wishFields,
  order: 't.kind, t.written_at desc',
  stands: `t.state = 'stands' and not t.mistaken`,
  most: 200,
});

const wish = line({
  lies: wishTable,
  id: 'wishId',
  needs: ownRegisters,
  action: recordWishAction,
  tells: (_, { line, recorded: { kind, register } }) => (line ? { kind } : { kind, register }),
  standing: ({ text }) => ({ text }),
  page: WishPage,
  shownAt: () => '/kerrottu',
});

/** Records one wish of hers for being asked, in her own words. */
export const recordWish = change({
  ...wish.recording,
  path: '/cases/:caseId/wishes',
  slug: '/t/:caseId/kerrottu/toive',
  summary: 'Record a wish of the client: what not to ask, breaks, interpreter, who sits beside.',
  audit: 'WishRecorded',
});

/** Changes a wish, or ends it: wishes change, and the former one is kept. */
const changeWish = change({
  ...wish.correcting,
  path: '/cases/:caseId/wishes/:wishId/change',
  slug: '/t/:caseId/kerrottu/toive/:wishId',
  summary: 'Change a wish or end it: the next version; a lost update is refused.',
  audit: 'WishChanged',
  run: async (context) => ({ ...(await wish.correcting.run(context)), ended: context.input.ended }),
});

/** Paths with a fixed word come before those with a parameter in the same place. */
export const tellingLines = [recordTelling, correctTelling, recordWish, changeWish];
