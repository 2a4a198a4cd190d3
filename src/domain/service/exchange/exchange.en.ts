import type { Catalogue } from '../../../platform/i18n/texts.ts';
import type { fi } from './exchange.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'import.usage': `Usage: rinnalla import-services FILE… --source ptv|hsds [options]

Reads services into the service directory. The same service is always the same entry, so a file can be read again.

  --source ptv           JSON of the Finnish service catalogue (Suomi.fi PTV), version 11: services, channels and organisations in any files
  --source hsds          HSDS 3.0: a service, an organisation, a list, or the tables as JSON
  --dry-run              tells what would happen and keeps nothing
  --lang fi|sv|en        language of the messages

What has been changed here stays as it is. Settings are read from the environment as at the start.`,
  'import.no-file': 'Name the file to read. Help: rinnalla import-services --help.',
  'import.source': 'Say what the file is: --source ptv or --source hsds.',
  'import.done': '{added, number} added, {changed, number} changed, {unchanged, number} as before.',
  'import.would':
    'A trial run, nothing was saved: {added, number} would be added, {changed, number} changed, {unchanged, number} as before.',
  'export.usage': `Usage: rinnalla export-services --out FILE [--lang fi|sv|en]

Writes the whole service directory as HSDS 3.0. Settings are read from the environment as at the start.`,
  'export.no-out': 'Say where to write: --out FILE.',
  'export.done': '{n, plural, one {One service was} other {# services were}} written to {file}.',
  'export.failed': '{file} cannot be written.',
  unknown: 'Unknown option: {word}. Help: --help.',
  'file.missing': '{file} cannot be read.',
  'file.large': '{file} is too large: 400 MB at most.',
  'file.json': '{file} is not JSON.',
  'problem.no-name': '{place}: there is no name.',
  'problem.no-id': '{place}: there is no id ({value}); one was made of the name.',
  'problem.id-not-uuid': '{place}: the id {value} is no UUID; it was kept as it is.',
  'problem.twice': '{place}: the same id {value} a second time.',
  'problem.not-an-object': '{place}: there is no service here.',
  'problem.unknown-value': '{place}: unknown value “{value}”; the rest was read.',
  'problem.unknown-municipality': '{place}: the municipality “{value}” is not known, so the area stays open.',
  'problem.no-finnish': '{place}: there is no Finnish name ({value}).',
  'problem.no-organisation': '{place}: the name of the organisation was not found ({value}).',
  'problem.cyclic-organisation': '{place}: the organisation {value} lies below itself; it was read without a parent.',
  'problem.changed-here': '{place}: the service has been changed here and was left as it is.',
  'problem.left': 'It was left out.',
  'problem.more': 'And {n, plural, one {one more} other {# more}} like: {first}',
};
