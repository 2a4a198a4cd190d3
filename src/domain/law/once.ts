import type { Language } from '../../platform/i18n/texts.ts';
import { lawNow, type Register } from './register.ts';

/**
 * What pages draw from the register as it stands, worked out once for a language and a register; one that nobody holds any more takes along what
 * was made from it.
 */
export function onceARegister<Made>(
  make: (language: Language, register: Register) => Made,
): (language: Language) => Made {
  const made: Readonly<Record<Language, WeakMap<Register, Made>>> = {
    fi: new WeakMap(),
    sv: new WeakMap(),
    en: new WeakMap(),
  };
  return (language) => {
    const register = lawNow();
    const found = made[language].get(register) ?? make(language, register);
    made[language].set(register, found);
    return found;
  };
}
