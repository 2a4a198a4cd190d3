import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './search.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  title: 'Search',
  'field.q': 'Code, code word or a word in a text',
  'field.q.hint':
    'For example T-7F3K2Q, Koivu or threat. A word is found in its different forms. The search covers only what you may read. If you write several words, all of them must stand in the same text.',
  'field.kind': 'Where to search',
  'field.since': 'Recorded on or after',
  'kind.all': 'in all texts',
  'kind.note': 'in notes',
  'kind.piece': 'in pieces of the whole',
  'kind.task': 'in tasks',
  'kind.meeting': 'in meetings and minutes',
  do: 'Search',
  'error.q.required': 'Type a word, a code or a code word.',
  'error.q.too-long': 'Search with at most 100 characters. One or two words are enough.',
  'error.q.characters': 'Type the search in letters and numbers.',
  'error.kind.choose': 'Choose from the list where to search.',
  'one-case': 'The search covers case {code} only.',
  'one-case.all': 'Search in all cases',
  'by-code': '{n, plural, one {# case by code or code word} other {# cases by code or code word}}',
  'by-code.more': 'More than 25 cases were found by code or code word. Type a longer search.',
  none: 'Nothing that you may read matches “{typed}”.',
  'none.try':
    'Try a shorter word, or one word at a time. A word is found in its different forms, but not with spelling mistakes.',
  'open-new': 'Open a new case',
  looked: '{texts, plural, one {# text} other {# texts}} in {cases, plural, one {# case} other {# cases}} searched.',
  reached:
    'There are more texts than one search goes through. The newest {texts} were included. Narrow the search by kind, time or case to reach older texts.',
  closed:
    '{n, plural, one {# text did not open} other {# texts did not open}}, so the search does not know what stands there. Whoever runs the service has been told.',
  'reason.own-turn': 'A search is already going on. Wait until it is done, then search again.',
  'reason.no-turn': 'Many are searching just now. Try again in a moment.',
  'reason.left': 'The search was stopped because the page was closed. Search again.',
  more: '{n, plural, one {Show # more match in this case} other {Show # more matches in this case}}',
  others:
    '{n, plural, one {There are matches in # further case} other {There are matches in # further cases}}. Type more words to bring out the best.',
  'text.task': 'Task',
  'text.meeting': 'Network meeting',
  'text.minute': 'Minutes of the meeting',
  'what.title': 'What the search covers',
  what: 'Notes, pieces of the whole, tasks, meetings with minutes, and appointments in the cases for which you are named, closed ones too if you may read them. The service has no messages yet.',
  'what.not':
    'The search never covers where the client is, personal details, contact details, contact rules, drafts or earlier versions of texts.',
  'what.logged':
    'The words you search for are not saved. The access log says that you searched, and the log of each case lists the texts that the search showed you.',
  'did.TextsSearched': 'searched for cases and texts',
};
