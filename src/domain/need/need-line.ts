import { change } from '../../platform/http/endpoint.ts';
import { line, lineTable, nothingMore } from '../line/index.ts';
import { recordNeedAction } from './need.access.ts';
import { needFields } from './need-fields.ts';
import { NeedPage } from './pages/NeedPage.tsx';
import { unfitLook } from './sitting.ts';

export const needTable = lineTable({ table: 'need', fields: needFields, order: 't.domain, t.seen_on desc' });

const need = line({
  lies: needTable,
  id: 'needId',
  needs: nothingMore,
  class: 'coordination',
  action: recordNeedAction,
  refuses: (said, { today }) => unfitLook(said, today),
  tells: ({ domain }) => ({ domain }),
  page: NeedPage,
  shownAt: ({ domain }) => `/suunnitelma/tarpeet#alue-${domain}`,
});

/** Records how one domain is seen today. The same domain later is a new look, and the two are compared. */
export const recordNeed = change({
  ...need.recording,
  path: '/cases/:caseId/needs',
  slug: '/t/:caseId/suunnitelma/tarve',
  summary: 'Record a look at one domain of needs; the same domain looked at again is a row of its own.',
  audit: 'NeedRecorded',
});

/** Corrects a look of the own organisation: the next version, with its reason. A new look is recorded, not corrected. */
const correctNeed = change({
  ...need.correcting,
  path: '/cases/:caseId/needs/:needId/correct',
  slug: '/t/:caseId/suunnitelma/tarve/:needId',
  summary: 'Correct a look at a need, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'NeedCorrected',
});

export const needLines = [recordNeed, correctNeed];
