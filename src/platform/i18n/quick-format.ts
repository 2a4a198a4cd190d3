/** What a message is read into by the library: an element is words, a value, a choice by a value or by a number, or the number of that choice. */
interface Element {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly offset?: number;
  readonly pluralType?: Intl.PluralRulesOptions['type'];
}

/** The kinds of element, as the library numbers them; the others are dates, times, numbers of a style, and marks. */
const literal = 0;
const argument = 1;
const select = 5;
const plural = 6;
const pound = 7;

type Values = Readonly<Record<string, unknown>>;
type Say = (values: Values, n: number | undefined) => string;

/** Thrown inside, so that the library says what is wrong in its own words. */
class LeftToTheLibrary extends Error {}

interface Rules {
  readonly number: Pick<Intl.NumberFormat, 'format'>;
  plural(type: Intl.PluralRulesOptions['type']): Pick<Intl.PluralRules, 'select'>;
}

function given(values: Values, name: string): unknown {
  if (!(name in values)) throw new LeftToTheLibrary();
  return values[name];
}

/** One of several ways to go on, each made ready before. */
function chosen(element: Element, rules: Rules): Say | undefined {
  const { value: name, options = {}, offset = 0, pluralType } = element;
  const ways = new Map<string, Say>();
  for (const [key, { value }] of Object.entries(options)) {
    const say = quickFormat(value, rules);
    if (!say) return undefined;
    ways.set(key, say);
  }
  const other = ways.get('other');
  if (!other) return undefined;
  if (element.type === select) return (values) => (ways.get(String(given(values, name))) ?? other)(values, undefined);
  const rule = rules.plural(pluralType);
  return (values) => {
    const value = given(values, name);
    if (typeof value !== 'number') throw new LeftToTheLibrary();
    return (ways.get(`=${value}`) ?? ways.get(rule.select(value - offset)) ?? other)(values, value - offset);
  };
}

function sayOf(element: Element, rules: Rules): Say | undefined {
  const { type, value } = element;
  if (type === literal) return () => value;
  if (type === pound) return (_, n) => (n === undefined ? '' : rules.number.format(n));
  if (type === select || type === plural) return chosen(element, rules);
  if (type !== argument) return undefined;
  return (values) => {
    const told = given(values, value);
    if (typeof told === 'string') return told;
    if (typeof told === 'number') return String(told);
    throw new LeftToTheLibrary();
  };
}

/**
 * Says a message that the library has read as the library says it, where it is made of words, values and choices: at a third of the cost, which a page
 * of two hundred such sentences notices. Undefined where there is more in it. A test compares both on every message of every catalogue.
 */
export function quickFormat(elements: readonly Element[], rules: Rules): Say | undefined {
  const parts: Say[] = [];
  for (const element of elements) {
    const say = sayOf(element, rules);
    if (!say) return undefined;
    parts.push(say);
  }
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return (values, n) => {
    let said = '';
    for (const say of parts) said += say(values, n);
    return said;
  };
}

/** `quickFormat`, and the library wherever that one does not know. */
export function formatOf(
  read: { getAst(): unknown; format(values?: never): unknown },
  rules: Rules,
): (values: Values | undefined) => string {
  const say = quickFormat(read.getAst() as readonly Element[], rules);
  const slowly = (values: Values | undefined) => String(read.format(values as never));
  if (!say) return slowly;
  return (values) => {
    if (values === undefined) return slowly(values);
    try {
      return say(values, undefined);
    } catch (error) {
      if (error instanceof LeftToTheLibrary) return slowly(values);
      throw error;
    }
  };
}
