import type { fi } from './exception.fi.ts';

export const en: Record<keyof typeof fi, string> = {
  'exception.child':
    'Exception: if the client is under 18 or has children, the law may oblige you to make a child-welfare notice ({read_lsl_25}) and to notify the police ({read_lsl_25_3}), even if the client does not want it.',
  'exception.grave':
    'Whoever knows of a grave offence that is being prepared has to tell of it while it can still be prevented ({read_rl_15_10}).',
  'exception.more': 'Child: what has to be done',
};
