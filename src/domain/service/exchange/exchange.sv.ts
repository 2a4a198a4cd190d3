import type { Catalogue } from '../../../platform/i18n/texts.ts';
import type { fi } from './exchange.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'import.usage': `Användning: rinnalla import-services FIL… --source ptv|hsds [val]

Läser in tjänster i tjänstekatalogen. Samma tjänst blir alltid samma rad, så en fil kan läsas in på nytt.

  --source ptv           JSON från Suomi.fi-servicedatalagret (PTV), version 11: tjänster, kanaler och organisationer i vilka filer som helst
  --source hsds          HSDS 3.0: en tjänst, en organisation, en lista eller tabeller som JSON
  --dry-run              berättar vad som skulle hända och sparar ingenting
  --lang fi|sv|en        språket i meddelandena

Det som har ändrats här förblir som det är. Inställningarna läses ur miljön som vid start.`,
  'import.no-file': 'Ange filen som ska läsas. Hjälp: rinnalla import-services --help.',
  'import.source': 'Ange filens form: --source ptv eller --source hsds.',
  'import.done': '{added, number} lades till, {changed, number} ändrades, {unchanged, number} som förut.',
  'import.would':
    'En provkörning, ingenting sparades: {added, number} skulle läggas till, {changed, number} ändras, {unchanged, number} som förut.',
  'export.usage': `Användning: rinnalla export-services --out FIL [--lang fi|sv|en]

Skriver hela tjänstekatalogen i formen HSDS 3.0. Inställningarna läses ur miljön som vid start.`,
  'export.no-out': 'Ange vart det ska skrivas: --out FIL.',
  'export.done': '{n, plural, one {En tjänst} other {# tjänster}} skrevs till filen {file}.',
  'export.failed': 'Filen {file} kunde inte skrivas.',
  unknown: 'Okänt val: {word}. Hjälp: --help.',
  'file.missing': 'Filen {file} kunde inte läsas.',
  'file.large': 'Filen {file} är för stor: högst 400 MB.',
  'file.json': 'Filen {file} är inte JSON.',
  'problem.no-name': '{place}: namnet saknas.',
  'problem.no-id': '{place}: identifieraren saknas ({value}); den gjordes av namnet.',
  'problem.id-not-uuid': '{place}: identifieraren {value} är ingen UUID; den behölls som den är.',
  'problem.twice': '{place}: samma identifierare {value} en andra gång.',
  'problem.not-an-object': '{place}: här finns inga uppgifter om en tjänst.',
  'problem.unknown-value': '{place}: okänt värde ”{value}”; resten lästes in.',
  'problem.unknown-municipality': '{place}: kommunen ”{value}” är okänd, så området förblev öppet.',
  'problem.no-finnish': '{place}: det finska namnet saknas ({value}).',
  'problem.no-organisation': '{place}: organisationens namn hittades inte ({value}).',
  'problem.cyclic-organisation':
    '{place}: organisationen {value} ligger under sig själv; den lästes in utan överordnad organisation.',
  'problem.changed-here': '{place}: tjänsten har ändrats här, så den lämnades som den är.',
  'problem.left': 'Utelämnades.',
  'problem.more': 'Dessutom {n, plural, one {en likadan} other {# likadana}} som: {first}',
};
