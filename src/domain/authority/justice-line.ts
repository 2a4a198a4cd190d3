import { z } from 'zod';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, day, text } from '../../platform/http/fields.ts';
import { line, lineTable } from '../line/index.ts';
import { isInvestigation } from '../organisation/index.ts';
import { askSupportAction, changeLineAction, tellLineAction } from './authority.access.ts';
import { unfit } from './authority.ts';
import { justiceFields, longestText, toldKinds } from './justice-fields.ts';
import { AskSupportPage } from './pages/AskSupportPage.tsx';
import { JusticeLinePage } from './pages/JusticeLinePage.tsx';
import { NotBeforePage } from './pages/NotBeforePage.tsx';

/** The lines that stand, in the order of their kinds. */
export const justiceTable = lineTable({
  table: 'justice_line',
  fields: justiceFields,
  stands: `t.state = 'current' and not t.mistaken`,
  order: `array_position(array['not-before', 'reach-via', 'beside', 'counsel', 'interpreter', 'protection-wish'], t.kind), t.kind,
    t.written_at desc`,
  most: 200,
});

const justice = line({
  lies: justiceTable,
  id: 'lineId',
  needs: async ({ acting }) => ({ own: acting.organisation }),
  action: tellLineAction,
  refuses: (said, { recorded: { kind }, correction }) =>
    correction && kind !== 'not-before' && correction.reason === undefined
      ? [{ field: 'reason', reason: 'required' }]
      : unfit({ ...said, kind, reason: correction?.reason }),
  tells: (_, { recorded }) => ({ kind: recorded.kind }),
  standing: (line) => (line.text === null ? {} : { text: line.text }),
  page: JusticeLinePage,
  shownAt: ({ id }) => `/viranomaiselle#rivi-${id}`,
});

/** Writes a line for police and prosecutor. */
export const writeLine = change({
  ...justice.recording,
  input: justice.recording.input.extend({ kind: choice(toldKinds), text: text(longestText) }),
  path: '/cases/:caseId/justice-lines',
  slug: '/t/:caseId/viranomaiselle/rivi',
  summary:
    'Write a line for police and prosecutor: via whom to reach the client, counsel, who comes along, interpreter, wish for protection, other practical matter.',
  audit: 'JusticeLineWritten',
});

/** Writes the day before which no hearing should be held: a day alone. A reason is refused by having no field. */
export const writeNotBefore = change({
  ...justice.recording,
  path: '/cases/:caseId/justice-lines/not-before',
  slug: '/t/:caseId/viranomaiselle/ei-ennen',
  summary: 'Write the day before which no hearing should be held. A day alone: there is no field for a reason.',
  input: z.object({ caseId: CaseId, fromOn: day() }),
  audit: 'NotBeforeWritten',
  run: (context) => justice.recording.run({ ...context, input: { ...context.input, kind: 'not-before' } }),
  form: { ...justice.recording.form, page: NotBeforePage },
});

/** Police or prosecutor ask the support side by a line in their own room of class process; those see it to whom that has been opened on her consent. */
export const askSupport = change({
  ...justice.recording,
  path: '/cases/:caseId/justice-lines/ask',
  slug: '/t/:caseId/viranomaiselle/kysymys',
  summary: 'Police or prosecutor ask the support side by a line in their own room of class process.',
  input: z.object({ caseId: CaseId, text: text(longestText) }),
  action: askSupportAction,
  audit: 'SupportAsked',
  run: (context) => justice.recording.run({ ...context, input: { ...context.input, kind: 'ask' } }),
  form: { ...justice.recording.form, page: AskSupportPage },
  afterwards: (view, input) => `/t/${input.caseId}#rivi-${view.id}`,
});

/** Changes a line of the own organisation, ends it, or marks it as written by mistake: the next version, with its reason. */
export const changeLine = change({
  ...justice.correcting,
  path: '/cases/:caseId/justice-lines/:lineId/change',
  slug: '/t/:caseId/viranomaiselle/rivi/:lineId',
  summary:
    'Change or end a line for police and prosecutor: the next version with its reason; a lost update is refused.',
  action: changeLineAction,
  audit: 'JusticeLineChanged',
  async run(context) {
    const told = await justice.correcting.run(context);
    return { ...told, ended: context.input.ended, asks: isInvestigation(context.acting.kind) };
  },
  afterwards: (view, input) => `/t/${input.caseId}${view.asks ? '' : '/viranomaiselle'}`,
});
