import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './note.fi.ts';

export const sv: Catalogue<keyof typeof fi> = {
  'write.title': 'Lägg till en anteckning',
  'write.tab': 'Anteckning',
  'write.class': 'Var antecknar du?',
  'write.class.hint': 'Informationsklassen avgör vilka som läser anteckningen.',
  'write.on': 'När hände det?',
  'write.on.hint': 'Till exempel 24.11.2026',
  'write.text': 'Anteckning',
  'write.text.hint': 'Kort och sakligt, högst {most} tecken. Skriv människor med etiketter, inte med namn.',
  'write.do': 'Spara anteckningen',
  'write.cancel': 'Tillbaka utan att spara',
  'correct.title': 'Rätta anteckningen',
  'correct.what': 'En rättelse är en ny version med ditt namn. Den tidigare texten finns kvar.',
  'correct.do': 'Spara rättelsen',
  'correct.earlier': 'Tidigare versioner',
  'correct.version': 'Version {version}, {moment}, {author}',
  'correct.conflict.theirs': 'Sparat nu',
  'correct.conflict.mine': 'Din text',
  'problem.class': 'Välj en informationsklass som du är utsedd för.',
  'problem.happenedOn': 'Skriv dagen i formen 24.11.2026. Dagen kan inte ligga i framtiden.',
  'problem.text': 'Skriv anteckningen, högst {most} tecken.',
  'problem.changed': 'Någon annan hann rätta anteckningen. Jämför texterna och spara sedan den du vill ha.',
};
