import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './search.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  title: 'Sökning',
  'field.q': 'Kod, kodord eller ord i texten',
  'field.q.hint':
    'Till exempel T-7F3K2Q, Koivu eller rädsla. Ordet hittas i sina olika former. Sökningen gäller bara det som du får läsa. Om du skriver flera ord måste alla stå i samma text.',
  'field.kind': 'Var du söker',
  'field.since': 'Antecknat tidigast',
  'kind.all': 'i alla texter',
  'kind.note': 'i anteckningar',
  'kind.piece': 'i helhetens delar',
  'kind.task': 'i uppgifter',
  'kind.meeting': 'i möten och promemorior',
  do: 'Sök',
  'error.q.required': 'Skriv ett ord, en kod eller ett kodord.',
  'error.q.too-long': 'Sök med högst 100 tecken. Ett eller två ord räcker.',
  'error.q.characters': 'Skriv sökningen med bokstäver och siffror.',
  'error.kind.choose': 'Välj i listan var du söker.',
  'one-case': 'Sökningen gäller bara ärendet {code}.',
  'one-case.all': 'Sök i alla ärenden',
  'by-code': '{n, plural, one {# ärende enligt kod eller kodord} other {# ärenden enligt kod eller kodord}}',
  'by-code.more': 'Fler än 25 ärenden hittades enligt kod eller kodord. Skriv ett längre sökord.',
  none: 'Inget av det som du får läsa motsvarar sökningen ”{typed}”.',
  'none.try': 'Pröva ett kortare ord eller ett ord i taget. Ordet hittas i sina olika former, men inte med skrivfel.',
  'open-new': 'Öppna ett nytt ärende',
  looked:
    '{texts, plural, one {# text} other {# texter}} i {cases, plural, one {# ärende} other {# ärenden}} gicks igenom.',
  reached:
    'Det finns fler texter än sökningen går igenom på en gång. De nyaste {texts} var med. Avgränsa enligt slag, tid eller ärende, så kommer även äldre texter med.',
  closed:
    '{n, plural, one {# text gick inte att öppna} other {# texter gick inte att öppna}}, så sökningen vet inte vad som står där. Driften har fått veta det.',
  'reason.own-turn': 'En sökning pågår redan. Vänta tills den är klar och sök sedan igen.',
  'reason.no-turn': 'Många söker just nu. Försök igen om en stund.',
  'reason.left': 'Sökningen avbröts eftersom sidan stängdes. Sök igen.',
  more: '{n, plural, one {Visa ytterligare # träff i detta ärende} other {Visa ytterligare # träffar i detta ärende}}',
  others:
    '{n, plural, one {Dessutom finns det träffar i # ärende} other {Dessutom finns det träffar i # ärenden}}. Skriv flera ord, så kommer de bästa fram.',
  'text.task': 'Uppgift',
  'text.meeting': 'Nätverksmöte',
  'text.minute': 'Promemoria från mötet',
  'what.title': 'Vad sökningen gäller',
  what: 'Anteckningar, helhetens delar, uppgifter, möten med promemorior och träffar i de ärenden som du är utsedd till, även avslutade om du får läsa dem. Meddelanden finns ännu inte i tjänsten.',
  'what.not':
    'Sökningen gäller aldrig var personen är, personuppgifter, kontaktuppgifter, regler för kontakt, utkast eller tidigare versioner av texter.',
  'what.logged':
    'Sökorden sparas inte. I användningsloggen står att du har sökt, och i varje ärendes logg de texter som sökningen visade dig.',
  'did.TextsSearched': 'sökte ärenden och texter',
};
