import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './home-municipality.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  title: 'Who arranges help',
  lede: 'The home municipality decides who arranges help. Help is not withheld because the home municipality is unclear.',
  add: 'Record the home municipality',
  correct: 'Correct',
  'part.arranges': 'Who arranges',
  'part.decides': 'Who decides',
  'part.pays': 'Who pays',
  'part.moves': 'What changes on moving',
  now: 'Now',
  history: 'What has been recorded',
  'history.empty': 'The home municipality has not been recorded.',
  'line.yes': 'Home municipality: {arranger}',
  'line.yes-unnamed': 'There is a home municipality; who arranges is not recorded',
  'line.no': 'No home municipality in Finland',
  'line.unclear': 'The home municipality is unclear',
  since: 'from {day}',
  'change.was': 'Changed on {day}. Before: {before}',
  'change.coming': 'Changes on {day}: {after}',
  'summary.yes': '{arranger}',
  'summary.yes-unnamed': 'The county of the home municipality',
  'summary.no': 'The Assistance System',
  'summary.unclear': 'Unclear: the home municipality is missing or uncertain',
  'summary.differs': 'Recorded in different ways: agree on what is right',
  'summary.not-recorded': 'The home municipality has not been recorded',
  'summary.look': 'See what follows from it',
  'summary.record': 'Record',
  'arranger.region': 'the wellbeing services county ({region})',
  'admission.client': 'Client of the Assistance System.',
  'admission.refused': 'Not admitted to the Assistance System.',
  'admission.left': 'No longer a client of the Assistance System.',
  'admission.not-known': 'No decision of the Assistance System is recorded with you.',
  'says.arranges.county': '{arranger} arranges help.',
  'says.arranges.helsinki': 'The City of Helsinki and HUS arrange help.',
  'says.arranges.unnamed': 'The wellbeing services county of the home municipality arranges help.',
  'says.arranges.aland': 'No source was found on Åland. Ask the Assistance System.',
  'says.arranges.general':
    'General social and health services are due by the home municipality, before the Assistance System’s decision and without it.',
  'says.arranges.outside':
    'The special measures for victims are for clients of the Assistance System. A new proposal can be made.',
  'says.arranges.outside-none':
    'Who then arranges help was found in no source. Do not wait: ask the Assistance System and the local social emergency service.',
  'says.arranges.left': 'When being a client ends, help goes on for a reasonable time.',
  'says.arranges.regardless':
    'The right to help does not depend on the home municipality. Make a proposal to the Assistance System; neither waits for the other.',
  'says.arranges.not-known': 'It is not known whether there is a home municipality.',
  'says.arranges.not-recorded': 'The home municipality has not been recorded.',
  'says.arranges.differs': 'Organisations have recorded it in different ways. Agree on what is right.',
  'says.decides.admission': 'The Assistance System decides on admission to it, with or without a home municipality.',
  'says.decides.county': 'Whoever arranges help assesses the need for services and decides on them.',
  'says.decides.system': 'The Assistance System assesses the individual need and decides on the measures.',
  'says.decides.register':
    'The Digital and Population Data Services Agency registers the home municipality. This service does not infer it.',
  'says.pays.none':
    'No source was found on who pays where there is no home municipality. The assumption is that the State pays, through the Assistance System. Ask the Assistance System.',
  'says.moves.follows':
    'When the home municipality changes, so does who arranges help, on the same day. Tell the new county before the move, with consent.',
  'says.moves.not-by-care':
    'A stay elsewhere for care does not as a rule change the home municipality. Whether that holds for a shelter or accommodation is unconfirmed: look in the population register.',
  'says.moves.under-way':
    'No source was found for how measures under way pass on. Agree on it between the counties in writing.',
  'not-law': 'own record, not from the law',
  'hint.unnamed': 'the county of the home municipality',
  'hint.arranges': 'Arranges help on the basis of the home municipality.',
  'hint.other-county':
    'By the home municipality help is arranged by {arranger}. A referral here can be made all the same.',
  'hint.admission-only':
    'Decides on admission to the Assistance System and advises. Services are arranged by {arranger}.',
  'hint.no-home':
    'There is no home municipality: the Assistance System arranges help for its client. You can refer here as well when help cannot wait.',
  'hint.unclear': 'The home municipality is unclear. Refer all the same, and find out in the meantime.',
  'record.title': 'Record the home municipality',
  'record.lede': 'Record only what you know. The name of the municipality is not recorded, nor an address.',
  'record.do': 'Save',
  'correct.title': 'Correct the record of the home municipality',
  'correct.lede': 'Record only what you know. The name of the municipality is not recorded, nor an address.',
  'correct.do': 'Save the correction',
  safety:
    'Those who see the joint plan read this. If the county would tell where the client is hidden, leave out who arranges. The county of a shelter is not recorded: the home municipality is the one in the register.',
  'field.answer': 'Is there a home municipality in Finland?',
  'answer.yes': 'yes',
  'answer.no': 'no',
  'answer.unclear': 'unclear',
  'answer.unclear.hint': 'For instance a permit is pending, or the register has not been looked at.',
  'field.county': 'Who arranges, if there is a home municipality',
  'county.none': 'not recorded',
  'field.sinceOn': 'From which day?',
  'field.sinceOn.hint': 'The day may be in the future, if a move is already known.',
  'error.answer.choose': 'Choose whether there is a home municipality. If you do not know, choose “unclear”.',
  'error.county.choose': 'Choose who arranges from the list, or “not recorded”.',
  'error.county.only-with-home':
    'Who arranges is recorded only where there is a home municipality. Choose “not recorded”.',
  'did.HomeMunicipalityRecorded': 'recorded the home municipality',
  'did.HomeMunicipalityCorrected': 'corrected the record of the home municipality',
  'did.HomeMunicipalityViewed': 'looked at who arranges help',
};
