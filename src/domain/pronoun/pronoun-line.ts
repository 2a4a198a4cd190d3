import { change } from '../../platform/http/endpoint.ts';
import { line, lineTable, nothingMore } from '../line/index.ts';
import { PronounPage } from './pages/PronounPage.tsx';
import { recordPronounAction } from './pronoun.access.ts';
import { pronounFields } from './pronoun-fields.ts';

export const pronounTable = lineTable({
  table: 'pronoun',
  fields: pronounFields,
  order: 't.said_on desc, t.written_at desc',
});

const pronoun = line({
  lies: pronounTable,
  id: 'pronounId',
  needs: nothingMore,
  class: 'case',
  action: recordPronounAction,
  refuses: ({ saidOn }, { today }) => (saidOn > today ? [{ field: 'saidOn', reason: 'future' }] : []),
  tells: ({ pronoun }) => ({ pronoun }),
  page: PronounPage,
  shownAt: () => '/puhuttelu',
});

/** Records what the person chose; the newest choice is the one by which the pages speak. */
export const recordPronoun = change({
  ...pronoun.recording,
  path: '/cases/:caseId/pronouns',
  slug: '/t/:caseId/puhuttelu/kirjaa',
  summary: 'Record by which pronoun the person wants to be spoken of; a later choice is a line of its own.',
  audit: 'PronounRecorded',
});

const correctPronoun = change({
  ...pronoun.correcting,
  path: '/cases/:caseId/pronouns/:pronounId/correct',
  slug: '/t/:caseId/puhuttelu/:pronounId',
  summary:
    'Correct the record of a chosen pronoun, or mark it as recorded by mistake: the next version; a lost update is refused.',
  audit: 'PronounCorrected',
});

export const pronounLines = [recordPronoun, correctPronoun];
