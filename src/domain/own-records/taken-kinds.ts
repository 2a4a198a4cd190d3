import type { Kind } from './column.ts';
import { accountKinds } from './kinds/account.ts';
import { personKinds } from './kinds/person.ts';
import { planKinds } from './kinds/plan.ts';
import { processKinds } from './kinds/process.ts';

/** Every kind of line that is taken out, by its table. Those of the database that are neither here nor in `staying` turn a test red. */
export const takenKinds: Readonly<Record<string, Kind>> = {
  ...personKinds,
  ...accountKinds,
  ...planKinds,
  ...processKinds,
};

/** Tables with rows in rooms that are not taken out, and why. */
export const staying: Readonly<Record<string, readonly string[]>> = {
  'where somebody is: never in an export (access text, sentence 11)': ['place', 'place_circle'],
  'what organisations have agreed with each other: each keeps its own copy where it was made, and it names others': [
    'consent_slip',
    'grant_slip',
    'grant_request',
    'invitation',
    'intake_slip',
    'join_offer',
    'hand_over_slip',
    'referral',
    'referral_offer',
    'invite_wish',
    'invite_wish_lead',
    'name_request',
    'compilation_slip',
    'compilation_part',
  ],
  'what others have handed over or passed on: they say whether it goes further': [
    'received',
    'received_line',
    'compilation_received',
    'warning',
    'warning_pass',
    'warning_alert',
    'warning_received',
  ],
  'of one worker alone, or not yet sent': ['referral_draft', 'process_notice'],
  'who works on the case here: no line, and another system has accounts of its own': ['naming'],
  'compares own lines with those of others': ['step_match'],
  'a file is opened one at a time, from its own page: the line says that it is there, and its digest which it is': [
    'document_part',
    'document_original',
  ],
  'concerns no case': ['consultation', 'consultation_taken'],
  'told with the line that it belongs to': ['handed_row'],
};
