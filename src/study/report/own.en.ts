import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { ownFi } from './own.fi.ts';

export const ownEn: Catalogue<keyof typeof ownFi> = {
  'scheme.own': 'the classes of this program',
  'own.file': 'A study of the cases of this deployment whose first contact was in {file}.',
  'own.fileOf': 'A study of the cases of this deployment whose first contact was in {file}: about {people} people.',
  'own.lede': 'Each person was counted once; joined cases are one person’s.',
  'own.absent': 'There are no figures here on: {themes}.',
  'own.missing':
    'Only those whose case was opened in this deployment are here. The study does not tell of people who were not identified or were left without help. What was not recorded is not known: “not recorded” does not mean that there is none.',
  'own.uncounted':
    'Age, sex and citizenship are not counted. Hidden parts are not counted among the organisations. Answers about being heard are here only with a separate yes to the study. There is no person in a consultation, so none is counted.',
  'own.values':
    'Each fact has a closed list of values. Written words are not read. Days were taken only where they are known to the day. A process stands still when nothing has been done for long and nothing is planned: the limit was set by the program, not by law.',
  'own.limits': 'The figures describe the cases of this deployment, not how common the whole phenomenon is.',
  'own.again':
    'The figures were counted once, and the counts are not kept. The report is always drawn the same from the same release.',
  'own.time': 'Time of the first contact',
  'own.leftOut': 'Facts that cannot be shown',
  'own.missingText': '“No answer” means that nothing is recorded. Nothing missing was filled in.',
  'own.noneLeftOut': 'All facts were counted.',
};
