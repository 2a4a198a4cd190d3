import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './notice.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'access.title': 'Accessibility statement',
  'access.lede': 'This statement is about the service Rinnalla. It was written on 24 November 2026.',
  'access.state.title': 'Where we are',
  'access.state.1':
    'The aim is level AA of WCAG 2.2. Accessibility is asked for by the {law_accessibility}; the exact level that it requires is to be found out before real use.',
  'access.state.2':
    'Nobody from outside has audited the service yet. So we do not claim that all requirements are met.',
  'access.state.3': 'Practitioners and victims of human trafficking have not tried the service yet.',
  'access.tested.title': 'What we test ourselves after every change',
  'access.tested.1':
    'Pages are checked automatically in Finnish, Swedish and English, on a wide and on a narrow screen.',
  'access.tested.2': 'The most important journey is done by keyboard only, and in a browser with JavaScript off.',
  'access.tested.3':
    'Pages fit a screen 320 pixels wide without scrolling sideways. Wide tables scroll in a frame of their own.',
  'access.tested.4': 'Nothing is told by colour alone, and the contrast of text is at least 4.5:1.',
  'access.gaps.title': 'What we do not know yet, or what is missing',
  'access.gaps.1': 'People who use screen readers, magnification or voice control have not tested the service yet.',
  'access.gaps.2': 'An automatic check finds only some of the failings.',
  'access.gaps.3': 'There are no easy-to-read texts yet.',
  'access.feedback.title': 'Tell us about a failing',
  'access.feedback.1':
    'Tell the admin of your organisation, or those who run the service. An answer comes within 14 days.',
  'access.feedback.2':
    'If you get no answer, or it is not enough, you can report to the Finnish Transport and Communications Agency Traficom (the supervising authority is to be verified before real use).',
  'access.feedback.3': 'Do not write anything about a person who is being helped.',
  'privacy.title': 'Privacy',
  'privacy.lede':
    'How this service handles information, in plain words. The privacy notice of each organisation completes this.',
  'privacy.evaluation':
    'This is an evaluation environment. All people, organisations and cases are invented. Do not write anybody’s real details here.',
  'privacy.who.title': 'Who is responsible for the information',
  'privacy.who.1': 'Each organisation is itself responsible for what its workers record. There is no common register.',
  'privacy.who.2': 'Those who run the service keep it going on behalf of the organisations. Their staff see no cases.',
  'privacy.what.title': 'What is kept here',
  'privacy.what.1':
    'About the person who is being helped, what the organisations record: for example safe contact, events, services and consents. A case lives under a code word, and no name is needed.',
  'privacy.what.2': 'About a worker: name, organisation, title, roles, page language and sign-ins.',
  'privacy.what.3': 'In the access log: who looked at or changed what, when, and on what basis.',
  'privacy.why.title': 'What it is used for',
  'privacy.why.1':
    'It is used to help one person. The basis of each organisation comes from its own task and from law.',
  'privacy.why.2':
    'To another organisation it opens only on a basis that has been recorded. The most usual basis is a consent.',
  'privacy.why.3': 'It is not used for advertising, and no automatic decisions are made.',
  'privacy.sight.title': 'Who sees it',
  'privacy.sight.1':
    'The information of an organisation is seen only by a worker who is named on the case and for that class of information.',
  'privacy.sight.2':
    'When a consent is withdrawn, the access of others ends at once. What has already been handed over cannot be taken back.',
  'privacy.sight.3': 'Police and prosecutor see only the lines written for them.',
  'privacy.safe.title': 'How it is protected',
  'privacy.safe.1':
    'Free text, identity, contact details and places are encrypted. The keys are kept apart from the database.',
  'privacy.safe.2': 'Every viewing and change stays in the access log, which nobody can change.',
  'privacy.safe.3':
    'The service uses a cookie, which keeps you signed in. If your session ends before you send a form, another cookie opens what you typed when you sign in again; it goes away by itself. Pages fetch nothing from other servers and are not kept by the browser.',
  'privacy.time.title': 'How long it is kept',
  'privacy.time.1': 'The time is set by the task of each organisation and by law. Nobody deletes information by hand.',
  'privacy.time.2': 'In this version, information does not yet disappear by itself when its time is over.',
  'privacy.rights.title': 'Your rights',
  'privacy.rights.1':
    'You can ask for your own information, for its correction, and for who has used it. Ask the organisation that recorded it.',
  'privacy.rights.2': 'Each organisation has a data protection officer who helps.',
  'privacy.rights.3':
    'If you think that your information has been handled wrongly, you can complain to the Data Protection Ombudsman.',
};
