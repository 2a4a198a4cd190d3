import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './create-admin.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  usage: `Användning: rinnalla create-admin [val]

Skapar ett konto för verkligt bruk, med lösenord och kod från en autentiseringsapp. Det som saknas frågas.

  --name NAMN            arbetstagarens namn
  --organisation NAMN    organisationen; skapas om den inte ännu finns
  --kind SLAG            den nya organisationens slag: {kinds}
  --region OMRÅDE        den nya organisationens område
  --email ADRESS         e-postadressen för inloggning
  --roles ROLLER         med kommatecken emellan: {roles}
                         (om inget annat sägs: organisation-admin)
  --lang fi|sv|en        språket för det här kommandot och för sidorna

Inställningarna läses från miljön på samma sätt som i npm run serve.`,
  'ask.name': 'Arbetstagarens namn',
  'ask.organisation': 'Organisationens namn',
  'ask.kind': 'Organisationens slag',
  'ask.region': 'Organisationens område',
  'ask.email': 'E-post i arbetet',
  'ask.roles': 'Roller med kommatecken emellan',
  unknown: 'Okänt val: {word}. Valen visas med rinnalla create-admin --help.',
  missing: 'Saknas: {names}. Ge dem som val eller kör kommandot i en terminal, så frågas de.',
  'bad.name': 'Namnet har 1–120 tecken.',
  'bad.organisation': 'Organisationens namn har 1–120 tecken.',
  'bad.kind': 'Slaget är ett av dessa: {kinds}.',
  'bad.region': 'Områdets namn har 1–60 tecken.',
  'bad.email': 'Detta är ingen e-postadress: {email}',
  'bad.roles': 'Rollen är en eller flera av dessa: {roles}.',
  'email-taken': 'Den här e-postadressen har redan ett konto. Inget ändrades.',
  'kind-needed': 'Organisationen är ny: ge dess slag med --kind.',
  'region-needed': 'Organisationen är ny: ge dess område med --region.',
  'kind-differs': 'Organisationen finns redan, men dess slag är ett annat. Inget ändrades.',
  done: '{name} kan nu logga in. Organisationen {organisation} {isNew, select, true {skapades} other {fanns redan}}.',
  password: 'Lösenord, visas bara nu:',
  code: 'Till autentiseringsappen, visas bara nu:',
  secret: 'Nyckel att skriva in för hand:',
  'hand-over': 'Ge dessa till personen själv på ett säkert sätt och töm sedan terminalen.',
};
