import { texts } from '../../platform/i18n/texts.ts';
import { en } from './exception.en.ts';
import { fi } from './exception.fi.ts';
import { sv } from './exception.sv.ts';
import { lawful } from './lawful-texts.ts';

/** What stands beside every sentence that says that the person decides: the duties that the law puts on a worker all the same. */
export const exceptionTexts = lawful('exception', texts({ fi, sv, en }));
