import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './room.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  case: 'Case',
  identity: 'Identity',
  contact: 'Contact',
  location: 'Location',
  account: 'Events',
  health: 'Health',
  social: 'Social services',
  residence: 'Residence',
  support: 'Support',
  process: 'Criminal process',
  justice: 'Written for the authority',
  coordination: 'Shared plan',
  wellbeing: 'Wellbeing',
  hers: 'The client’s page',
  'case.hint': 'That the case exists, its code word, state and own team',
  'identity.hint': 'Name, date of birth, identity code, citizenship',
  'contact.hint': 'Ways of contact, safety plan, interpreter, what is recorded of a child',
  'location.hint': 'Where the client is; seen only by the row’s own circle',
  'account.hint': 'What has happened, people and places by labels, money, control',
  'health.hint': 'Health care records',
  'social.hint': 'Social welfare records',
  'residence.hint': 'Right of residence and permits',
  'support.hint': 'The support person’s own notes; never shared with other organisations',
  'process.hint': 'Stages of the criminal process, questioning, counsel, need of protection',
  'justice.hint':
    'Lines written for police and prosecutor: how to reach the client, “not before”, wishes for the questioning',
  'coordination.hint': 'Needs, plan lines, tasks, meetings',
  'wellbeing.hint': '{Their} own rating of wellbeing, was I heard',
  'hers.hint': 'What has been put on the client’s page',
};
