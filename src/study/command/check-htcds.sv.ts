import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { checkHtcdsFi } from './check-htcds.fi.ts';

export const checkHtcdsSv: Catalogue<keyof typeof checkHtcdsFi> = {
  people: '{people, plural, one {# person} other {# personer}}: {taken} lästes, {refused} avvisades.',
  refused: 'Rad {row, number}, kolumn {letters} ({field}): {why} Personen lästes inte.',
  'why.not-in-list': 'värdet finns inte i fältets lista. Använd listans kod eller namn.',
  'why.several': 'fältet tar ett värde. Lämna kvar ett.',
  'why.not-a-day': 'värdet är inte en dag. Skriv den så här: 2026-12-31.',
  'why.day-unclear': 'dag och månad går inte att skilja åt. Skriv dagen så här: 2026-12-31.',
  'why.not-an-age': 'åldern är ett heltal 0–120. Rätta den eller lämna tomt.',
  'why.not-a-number': 'värdet är inte ett tal. Använd bara siffror och decimalpunkt.',
  'why.not-yes-or-no': 'värdet är varken ja eller nej. Skriv true eller false.',
  more: '{n, plural, one {Dessutom avvisades # värde.} other {Dessutom avvisades # värden.}} Rätta dessa först.',
  repaired: 'Rättades vid läsningen:',
  notRead:
    '{n, plural, one {En kolumn som standarden inte känner till lästes inte} other {Kolumner som standarden inte känner till lästes inte}}: {names}',
  used: 'Används i undersökningens teman: {names}',
  outside: 'Läses men hör inte till något tema: {names}',
  identifying: 'Pekar på människor och används därför inte i undersökningen: {names}',
  none: 'inget',
  study: 'Så görs en skyddad rapport: rinnalla study {file} --out MAPP',
  written: 'Filen med standardens egna namn och koder: {out}',
  unwritten: 'Filen {out} skrevs inte, eftersom alla personer inte lästes. Rätta det avvisade och ge kommandot igen.',
  taken: 'Filen {out} finns redan. Ge ett annat namn.',
  wrong: 'Fel i kommandot: {option}.',
  help: `Läser en fil i HTCDS 2.0 och talar om vad som kan läsas av den och vad som inte kan det.

Användning:
  rinnalla check-htcds FIL [--out FIL.csv] [--lang fi|sv|en]

  FIL               CSV eller XLSX, rubriker på första raden, en rad per person. Koder och namn
                    duger; flera alternativ skiljs åt med ;.
  --out FIL         Skriver samma personer med standardens fältnamn och koder, när alla lästes.
                    Den har samma personuppgifter som den lästa filen: skydda den lika väl.
  --lang SPRÅK      fi (förval), sv eller en.
  --help            Den här texten.

En person läses helt eller inte alls. Värden visas inte, bara var de står.

Slutvärden: 0 alla lästes, 2 fel kommando, 3 filen eller någon i den kunde inte läsas,
4 det gick inte att skriva.

HTCDS 2.0, International Organization for Migration (IOM), CC BY 4.0.
IOM har inte granskat det här programmet.`,
};
