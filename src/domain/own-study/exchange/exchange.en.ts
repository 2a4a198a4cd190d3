import type { Catalogue } from '../../../platform/i18n/texts.ts';
import type { exchangeFi } from './exchange.fi.ts';

export const exchangeEn: Catalogue<keyof typeof exchangeFi> = {
  'about.htcds': 'Made-up people in HTCDS 2.0 (people.csv)',
  'about.ctdc': 'Made-up people in the layout of CTDC’s k-anonymised data (people.csv)',
  'about.synthetic':
    'Nobody in the file is real. The rows are put together from published numbers of the study alone, and each row is repeated at least {k} times.',
  'about.protected':
    'Every count is a multiple of {k}. A number of one fact differs from the true one by at most {single}, and a number of two facts together by at most {crossed}.',
  'about.counts':
    'Numbers of the form of exploitation, by itself and together with each other fact, are those that were published. Other connections are chance: do not study those.',
  'about.missing':
    'People of whom the form can tell nothing are not in the file: the number of rows is not the number of people.',
  'about.question': 'What was asked: {question}',
  'about.time': 'First contact: {time}',
  'about.readers': 'For whom: {readers}',
  'about.basis': 'On which basis: {basis}',
  'about.command': 'Made by a command. Whoever gave it decides for whom and on which basis the numbers are given.',
  'mapping.title': 'What is told as what',
  'mapping.row': '{fact}, {value}: {told}',
  'mapping.empty': 'empty, as the form has no word for it',
  'mapping.untold': 'Of these the form has nothing: {facts}.',
  'source.htcds':
    'Names of fields and codes: {title}, {author}, {licence}, {address}. The mapping is our own. IOM has reviewed neither the mapping nor this file.',
  'source.ctdc':
    'Columns: the 63 of the k-anonymised data of the Counter-Trafficking Data Collaborative as two public programs read them. The codebook could not be read. The mapping is our own. CTDC has reviewed neither the mapping nor this file.',
};
