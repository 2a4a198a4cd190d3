import { change } from '../../platform/http/endpoint.ts';
import { readUnasked, unaskedFirst } from '../consent/index.ts';
import { line, lineTable } from '../line/index.ts';
import { recordChildAction } from './child.access.ts';
import { childFields } from './child-fields.ts';
import { ChildPage } from './pages/ChildPage.tsx';

/** The person of the case first. */
export const childTable = lineTable({ table: 'child', fields: childFields, order: `t.who <> 'herself', t.written_at` });

const child = line({
  lies: childTable,
  id: 'childId',
  // Read afresh with the act: who reads it is known only then.
  needs: async ({ tx, acting }) => ({ unasked: await readUnasked(tx, acting.case.id) }),
  refuses: ({ asked }, { unasked, correction }) => unaskedFirst(unasked, asked || correction?.mistaken),
  class: 'contact',
  action: recordChildAction,
  unfit: ({ who, lives }) => (who === 'herself' && lives === 'with-client' ? [{ field: 'lives', reason: 'own' }] : []),
  sets: ({ who, howMany }) => ({ howMany: who === 'herself' ? 'one' : howMany }),
  // That the client agreed, where it had to be asked, stands in the log as well.
  tells: ({ who, asked }, { unasked }) => ({ who, ...(unasked.length > 0 && asked && { asked }) }),
  page: ChildPage,
  shownAt: () => '/lapsi',
});

/** Records that there is a child: codes alone, no name and no birth date. */
export const recordChild = change({
  ...child.recording,
  path: '/cases/:caseId/children',
  slug: '/t/:caseId/lapsi/kirjaa',
  summary: 'Record that the person is under 18 or has children: codes alone, no name, no birth date, no place.',
  audit: 'SafetyRecorded',
});

/** Corrects what is recorded of a child, or says that something has changed: the next version. */
const correctChild = change({
  ...child.correcting,
  path: '/cases/:caseId/children/:childId/correct',
  slug: '/t/:caseId/lapsi/:childId',
  summary:
    'Correct or update what is recorded of a child, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'SafetyRecorded',
});

export const childLines = [recordChild, correctChild];
