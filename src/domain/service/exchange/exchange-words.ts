import { isLanguage, type Language } from '../../../platform/i18n/texts.ts';

/** What follows the name of the command. */
export interface Words {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly help: boolean;
  readonly unknown?: string | undefined;
}

/** Reads files, `--name value`, `--name=value` and flags without a value. */
export function readWords(words: readonly string[], known: readonly string[], flags: readonly string[]): Words {
  const files: string[] = [];
  const options: Record<string, string> = {};
  let language: Language = 'fi';
  let unknown: string | undefined;
  let help = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '--help' || word === '-h') help = true;
    else if (!word.startsWith('--')) files.push(word);
    else {
      const [, name = '', given] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
      if (flags.includes(name) && given === undefined) options[name] = 'yes';
      else if (known.includes(name) || name === 'lang') {
        const value = given ?? words[++at] ?? '';
        if (name !== 'lang') options[name] = value;
        else if (isLanguage(value)) language = value;
        else unknown ??= word;
      } else unknown ??= word;
    }
  }
  return { files, options, language, help, unknown };
}
