import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import type { ProvisionKey } from '../law/index.ts';
import { childTexts } from './child.texts.ts';
import { lawOf } from './duties.ts';
import { dutyCodes } from './duty-codes.ts';

/** Names of the duties about a child that rest on a provision. */
export const dutiesUsing = (language: Language, key: ProvisionKey): readonly string[] =>
  dutyCodes.filter((code) => lawOf(code).includes(key)).map((code) => capital(childTexts(language)(`duty.${code}`)));
