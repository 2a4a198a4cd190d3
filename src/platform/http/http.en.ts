import type { Catalogue } from '../i18n/texts.ts';
import type { fi } from './http.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  unauthenticated: 'Sign in first.',
  'not-found':
    'This page cannot be found. It may have been removed, or it is not open to you. Go back to My work or search by code.',
  forbidden: 'This action is not part of your role on this case. Ask the lead of the case.',
  invalid: 'Check the marked fields.',
  conflict: 'This is no longer possible because things have changed. Reload the page and see what applies now.',
  changed: 'Somebody else changed this meanwhile. Compare the texts, then save the one that you want.',
  malformed: 'What was sent could not be read. Reload the page and send again.',
  'too-large': 'What was sent is too large. The limit is 1 megabyte.',
  'unsupported-type': 'What was sent has the wrong type. The interface reads application/json.',
  'wrong-origin': 'The form was sent from elsewhere than this service. Open the page in this service and send again.',
  'old-form': 'The form was too old. Reload the page and send again.',
  'too-many-tries': 'Too many tries. Wait a moment and try again.',
  'key-reused': 'The same idempotency key was already used for another request. Use a new key.',
  busy: 'The service could not answer in time. Try again in a moment.',
  unreadable: '[cannot be read]',
  unavailable:
    'The service cannot reach its database right now. Wait a moment and try again. In immediate danger call 112.',
  'title.unauthenticated': 'Sign in',
  'title.not-found': 'Page not found',
  'title.forbidden': 'You cannot do this',
  'title.other': 'Something did not work',
  home: 'My work',
  'reason.contact-forbidden':
    'This way of contact is forbidden. The number is not opened. Ask the lead of the case how the client can be reached.',
  'reason.contact-not-now':
    'Contact may not be made at this time, or not by you. See on the Safety page when and by whom.',
  'reason.not-in-sight':
    'The organisation or person is not on this case as far as you can see. If somebody may be in danger, warn the lead of the case; otherwise send the lead a wish. In immediate danger call 112.',
  'reason.maybe-kept':
    'The connection to the database broke just as this was being saved. It may have been saved. Look first whether it is already there, and send it again only if it is missing.',
  'reason.session-ended':
    'Your session had ended when you sent the form. What you typed is here but has not been saved. Send the form again.',
  'reason.done-once':
    'This has already been done once. The result was shown then and is not kept. If you did not get it, reload the page and make a new one.',
  'reason.barred':
    'The organisation is barred from this case, so it cannot be given the lead. If the bar has no ground, lift it first: the lead of the case and the data protection officer together.',
  'reason.warning-waits':
    'You have a warning that has not been dealt with. Deal with the warning first: pass it on to those whom it concerns, or record what was done. Warnings are in the case and in My work.',
  'reason.disk-full':
    'The disk of the service is full, so this could not be saved. Tell whoever runs the service at once. What you typed is kept on this page.',
  'reason.keys-missing':
    'Encryption keys are missing, so this could not be saved. Tell whoever runs the service at once. What you typed is kept on this page.',
  'reason.too-many-documents':
    'So many documents are being made right now that no new one can be started. Nothing was recorded. Wait a moment and try again.',
  'reason.document-too-long':
    'The document was not ready in time. Nothing was recorded. Try again. If that does not work, tell the administrators.',
  'reason.no-class-contact':
    'What may have been recorded of children belongs to the class Contact, for which you are not named. The law may bind you all the same: see what it asks, and do it without waiting for permission. Ask your organisation’s lead on this case to name you for the class.',
  'way.no-class-contact': 'What the law asks of you if there is a child',
  'reason.not-named-for-child':
    'You are not named on this case, so its pages about children are not open to you. If you need what is on them for your task, ask your organisation’s lead on this case. If you know of a child who may be in danger, tell that lead at once: the law may bind you too.',
  'reason.stand-in':
    'The field holds the words that are shown instead of a text that cannot be read. The earlier text stays if you do not save from here. Take these words out and write the text again, or ask the administrator whether the earlier text can be brought back.',
  'reason.outside-case':
    'This action is not part of your role. Go back to your own work, or ask an administrator whose it is.',
  'reason.address':
    'After the ? in the address there is something that this page does not know. The address may have changed when it was copied. Open the page without its end.',
  'way.address': 'Open the page without the end of the address',
  'address.parts': 'This was not understood: {parts}',
  'unsent.none': 'Nothing was saved. What you typed is kept on this page.',
  'unsent.maybe': 'What you typed is kept on this page. If you send it again, it is saved once only.',
  'unsent.typed': 'What you typed',
  'unsent.copy': 'Nothing was saved. You can copy what you typed from here.',
  'unsent.send': 'Send again',
};
