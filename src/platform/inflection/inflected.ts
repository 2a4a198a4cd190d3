import { finnishForms } from './finnish.ts';
import { swedishForms } from './swedish.ts';

/** What a Finnish word may carry behind its ending: -kin, -ko, -han, and whose it is: -ssamme. */
const hung = /(?:kaan|kään|kin|kohan|köhän|kos|kös|ko|kö|han|hän|pas|päs|pa|pä)$/;
const owned = /(?:mme|nne|nsa|nsä|(?<=(?:ss|st|ll|lt)[aä]|lle|kse)(?:ni|si|an|än|en))$/;

const lower = (text: string): string => text.toLowerCase();

const known = new Map<string, ReadonlySet<string>>();

/** Every form of a word in small letters, Finnish and Swedish: which language a name is of, its looks do not tell. */
export function formsOf(word: string): ReadonlySet<string> {
  const small = lower(word);
  const made = known.get(small) ?? new Set([...finnishForms(small), ...swedishForms(small)]);
  known.set(small, made);
  return made;
}

/** Whether a word in small letters is a form out of these, also with what Finnish hangs on any form. */
export function isForm(word: string, forms: ReadonlySet<string>): boolean {
  if (forms.has(word)) return true;
  const plain = word.replace(hung, '');
  if (forms.has(plain)) return true;
  return forms.has(plain.replace(owned, ''));
}

/** The beginning that all forms share; a text without it has none of them. */
export function beginningOf(forms: ReadonlySet<string>): string {
  const [first = '', ...others] = forms;
  let length = first.length;
  for (const form of others) while (!form.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}
