import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './note.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'record.title': 'Lägg till en anteckning',
  'field.class': 'Var antecknar du?',
  'field.class.hint': 'Informationsklassen avgör vilka som läser anteckningen.',
  'field.happenedOn': 'När hände det?',
  'field.text': 'Anteckning',
  'field.text.hint': 'Kort och sakligt, högst {most} tecken. Skriv människor med etiketter, inte med namn.',
  'record.do': 'Spara anteckningen',
  'correct.title': 'Rätta anteckningen',
  'correct.lede': 'En rättelse är en ny version med ditt namn. Den tidigare texten finns kvar.',
  'correct.do': 'Spara rättelsen',
  'problem.class': 'Välj en informationsklass som du är utsedd för.',
  'problem.happenedOn': 'Skriv dagen i formen 24.11.2026. Dagen kan inte ligga i framtiden.',
  'problem.text': 'Skriv anteckningen, högst {most} tecken.',
  'reason.changed': 'Någon annan hann rätta anteckningen. Jämför texterna och spara sedan den du vill ha.',
  'did.NoteCorrected': 'rättade en anteckning',
  'did.NoteWritten': 'skrev en anteckning',
};
