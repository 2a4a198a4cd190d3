import { eventWords, tellEvents } from '../../platform/audit/event-words.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import { logTexts } from './log.texts.ts';

/** Names that no endpoint bears: written by sign-in, by forms, by refusals, by what is fetched without a session, and for another organisation. */
export const eventsWithoutEndpoint = [
  'AccountCreated',
  'CalendarFeedRead',
  'FormOpened',
  'NotFound',
  'PartNamed',
  'Refused',
  'SignedIn',
  'SignedOut',
  'SignInFailed',
] as const;
tellEvents(logTexts, eventsWithoutEndpoint);

/** What was done, in words, without who; a name that is not known is said as it is. */
export const auditSentence = (language: Language, kind: string): string =>
  eventWords(language, kind) ?? logTexts(language)('unknown', { kind });
