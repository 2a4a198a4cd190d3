import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './create-admin.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  usage: `Usage: rinnalla create-admin [options]

Makes an account for real use, with a password and codes from an authenticator app. What is missing is asked.

  --name NAME            name of the worker
  --organisation NAME    the organisation; made if it is not there yet
  --kind KIND            kind of a new organisation: {kinds}
  --region REGION        region of a new organisation
  --email ADDRESS        work e-mail to sign in with
  --roles ROLES          separated by commas: {roles}
                         (unless said: organisation-admin)
  --lang fi|sv|en        language of this command and of the pages

Settings are read from the environment as npm run serve does.`,
  'ask.name': 'Name of the worker',
  'ask.organisation': 'Name of the organisation',
  'ask.kind': 'Kind of the organisation',
  'ask.region': 'Region of the organisation',
  'ask.email': 'Work e-mail',
  'ask.roles': 'Roles, separated by commas',
  unknown: 'Unknown option: {word}. See rinnalla create-admin --help.',
  missing: 'Missing: {names}. Give them as options, or run the command in a terminal and it will ask.',
  'bad.name': 'A name has 1 to 120 characters.',
  'bad.organisation': 'The name of an organisation has 1 to 120 characters.',
  'bad.kind': 'The kind is one of: {kinds}.',
  'bad.region': 'The name of a region has 1 to 60 characters.',
  'bad.email': 'This is no e-mail address: {email}',
  'bad.roles': 'The role is one or more of: {roles}.',
  'email-taken': 'There is already an account with this e-mail address. Nothing was changed.',
  'kind-needed': 'The organisation is new: give its kind with --kind.',
  'region-needed': 'The organisation is new: give its region with --region.',
  'kind-differs': 'The organisation is already there, but of another kind. Nothing was changed.',
  done: '{name} can sign in now. The organisation {organisation} {isNew, select, true {was made} other {was already there}}.',
  password: 'Password, shown only now:',
  code: 'For the authenticator app, shown only now:',
  secret: 'Key to type by hand:',
  'hand-over': 'Hand these to that person by a safe way, then clear the terminal.',
};
