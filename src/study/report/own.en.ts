import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { ownFi } from './own.fi.ts';

export const ownEn: Catalogue<keyof typeof ownFi> = {
  'report.file': 'A study of the cases of this deployment whose first contact was in {file}.',
  'report.fileOf': 'A study of the cases of this deployment whose first contact was in {file}: about {people} people.',
  'report.lede': 'Each person was counted once; joined cases are one person’s.',
  'report.absent': 'There are no figures here on: {themes}.',
  'missing.who':
    'Only those whose case was opened in this deployment are here. The study does not tell of people who were not identified or were left without help. What was not recorded is not known: “not recorded” does not mean that there is none.',
  'method.values':
    'Each fact has a closed list of values. Written words are not read. Days were taken only where they are known to the day. A process stands still when nothing has been done for long and nothing is planned: the limit was set by the program, not by law.',
  'notice.proved':
    'This has been proved of the figures. Some facts follow from each other: for a reader who knows these rules it has been tried, not proved.',
  'method.limits': 'The figures describe the cases of this deployment, not how common the whole phenomenon is.',
  'again.textRounded':
    'The figures were counted once, and the counts are not kept. The report is always drawn the same from the same release.',
  'again.file': 'Time of the first contact',
  'leftOut.heading': 'Facts that cannot be shown',
  'missing.text': '“No answer” means that nothing is recorded. Nothing missing was filled in.',
  'leftOut.none': 'All facts were counted.',
};
