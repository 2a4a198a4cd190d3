import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/texts.ts';
import type { ProvisionKey } from '../law/index.ts';
import { law, noMeansAsked } from './law/law-in-force.ts';

/** Names of the elements and offences of *Osatekijät* of which a part rests on a provision. */
export const elementsUsing = (language: Language, key: ProvisionKey): readonly string[] =>
  [...law.elements, ...law.graver, ...law.near, ...law.european]
    .filter(
      (item) => item.parts.some(({ laws }) => laws.includes(key)) || (item.key === 'means' && key === noMeansAsked),
    )
    .map(({ name }) => capital(name[language]));
