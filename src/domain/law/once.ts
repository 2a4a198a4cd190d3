import type { Language } from '../../platform/i18n/texts.ts';
import { lawNow, type Register } from './register.ts';

/** What pages draw from something that stays as it is, worked out once a language; what nobody holds any more takes along what was made from it. */
export function onceFor<Source extends object, Made>(
  make: (language: Language, source: Source) => Made,
): (language: Language, source: Source) => Made {
  const made: Readonly<Record<Language, WeakMap<Source, Made>>> = {
    fi: new WeakMap(),
    sv: new WeakMap(),
    en: new WeakMap(),
  };
  return (language, source) => {
    const found = made[language].get(source) ?? make(language, source);
    made[language].set(source, found);
    return found;
  };
}

/** The same from the register as it stands. */
export function onceARegister<Made>(
  make: (language: Language, register: Register) => Made,
): (language: Language) => Made {
  const made = onceFor(make);
  return (language) => made(language, lawNow());
}
