import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './why.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  title: 'Why do I see or not see this?',
  tab: 'Why do I see',
  lede: 'Access does not come from where you work or what you are. It comes from what you are named for, and what the client has consented to.',
  'ask.title': 'Ask about one case',
  'ask.label': 'Code of the case',
  'ask.hint': 'For example T-7F3K2Q. Your question stays in the access log of your organisation.',
  'ask.do': 'Show what is open to me',
  nothing: 'Nothing is open to you under this code.',
  'nothing.why':
    'The code may be wrong, or the case is not open to you. The service always answers alike, so that nobody can work out whether a case exists. Check the code. If you should be on the case, ask its lead in your own organisation.',
  'open.title': 'What is open to you on the case {code}',
  'open.read': 'You can read',
  'open.write': 'You can read and write',
  'open.own': 'You are on the team of your own organisation',
  'open.own.until': 'You are on the team of your own organisation until {day}',
  'open.granted': 'The organisation has opened it to yours',
  'open.granted.until': 'The organisation has opened it to yours until {day}',
  'open.unnamed': 'another organisation',
  'open.location': 'A place is shown one row at a time, to its own circle alone.',
  'see.title': 'You see this because',
  'see.named':
    'You see the information of your own organisation in the classes, and for the time, for which you are named on the case. Employment alone opens nothing.',
  'see.granted':
    'You see the information of another organisation when it has opened that class to yours and you are named for the same class on your own team. What is opened can only be read, and always has a basis, a purpose and an end.',
  'see.consent': 'The basis is usually a consent. It says from whom, to whom, what, and until when.',
  'see.network': 'A network consent opens the shared plan of each organisation named in it to the others named.',
  'see.lead':
    'A team lead sees that a case of their own organisation exists, and the shared plan, while a worker of the team is named on it.',
  'not.title': 'You do not see this because',
  'not.named': 'You are not named on the case or for this class, or the time for which you were named is over.',
  'not.consent': 'There is no consent, or it has been withdrawn, narrowed or has ended. Access closes at once.',
  'not.never':
    'Notes of support persons, identity and places are never opened whole to another organisation. A place is seen only by those in its own circle.',
  'not.police':
    'Police and prosecutor see only the lines written for them. Nothing is opened lastingly to the immigration authority.',
  'not.hidden':
    'The part of a shelter is seen only by the team of the organisation that leads the case and by the safety circle, unless the client says otherwise.',
  'not.alike':
    'The service does not tell which of these is the reason. What is forbidden, hidden or absent looks the same.',
  'do.title': 'What you can do',
  'do.lead': 'Ask the lead of the case to name you, or to ask for a consent.',
  'do.urgent': 'If life or health is in danger, call 112.',
  'do.officer':
    'If you think that something is wrong with what you see, tell the data protection officer of your organisation.',
  'did.WhyAsked': 'asked why a case is seen or not seen',
};
