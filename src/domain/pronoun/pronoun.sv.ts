import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './pronoun.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  title: 'Hur man talar om klienten',
  lede: 'Klientens eget val. De svenska och engelska sidorna talar om klienten så här; det finska hän passar alla.',
  add: 'Anteckna valet',
  correct: 'Rätta',
  none: 'Klienten har inte tillfrågats. Sidorna säger klienten och använder inget pronomen.',
  now: 'Sagt {day}',
  earlier: 'Tidigare val',
  'record.title': 'Anteckna hur man talar om klienten',
  'record.do': 'Spara',
  'correct.title': 'Rätta anteckningen om hur man talar om klienten',
  'correct.do': 'Spara rättelsen',
  'field.pronoun': 'Vad valde klienten?',
  'field.pronoun.hint':
    'Fråga: ”När man talar om dig på svenska eller engelska, vilket ord ska man använda?” Det är frivilligt att svara.',
  'field.saidOn': 'När sade klienten det?',
  'choice.word': '{sv} (på svenska), {en} (på engelska)',
  'choice.none': 'inget pronomen: klienten, the client',
  'error.pronoun.choose': 'Välj vad klienten sade. Om klienten inte har tillfrågats, gå tillbaka utan att spara.',
  'error.saidOn.future': 'Dagen är i framtiden. Skriv dagen då klienten sade det.',
  'did.PronounCorrected': 'rättade hur man talar om personen',
  'did.PronounRecorded': 'antecknade hur man talar om personen',
  'did.PronounsViewed': 'tittade på hur man talar om personen',
};
