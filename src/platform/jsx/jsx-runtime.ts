import type { JSX } from 'hono/jsx/jsx-runtime';
import { unbroken } from './unbroken.ts';

export type { JSX };

/** Text that is HTML already. Only this file and `raw` make it; everything else is escaped. */
export class Markup {
  readonly isEscaped = true;
  readonly #html: string;
  /** Whether a link of ours stands in it. */
  readonly leads: boolean;
  constructor(html: string, leads = false) {
    this.#html = html;
    this.leads = leads;
  }
  toString(): string {
    return this.#html;
  }
}

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props) => unknown;

const special = /[&<>'"]/;
const written: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};
const escapedWide = (text: string): string =>
  special.test(text) ? text.replace(/[&<>'"]/g, (mark) => written[mark] as string) : text;

/** Whether what lies outside Latin-1 is written by its number now. */
let narrow = false;
const wideOrSpecial = /[&<>'"\u0100-\uffff]/;
/** The last step gives the text back at one byte a letter, which `replace` does not. */
const escapedNarrow = (text: string): string =>
  wideOrSpecial.test(text)
    ? Buffer.from(
        text.replace(/[&<>'"\u{100}-\u{10ffff}]/gu, (mark) => written[mark] ?? `&#${mark.codePointAt(0)};`),
        'latin1',
      ).toString('latin1')
    : text;

const escaped = (text: string): string => (narrow ? escapedNarrow(text) : escapedWide(text));

/** What `raw` makes. */
const isRaw = (value: object): value is { isEscaped: true; toString(): string } =>
  'isEscaped' in value && value.isEscaped === true;

/** A stretch of a text: in another language than the page's, or that leads somewhere. */
interface Stretch {
  readonly words: string;
  readonly language?: string;
  readonly href?: string;
}
/** Divides a text into stretches; nothing where all of it is in the language of the page and leads nowhere. */
export type Divide = (text: string) => readonly Stretch[] | undefined;
let divided: Divide | undefined;

/** Divides by both: what the first one leaves as one stretch, and what it does not know, by the second. */
export const byBoth =
  (first: Divide, second: Divide): Divide =>
  (text) => {
    const stretches = first(text);
    if (!stretches) return second(text);
    return stretches.flatMap((stretch) => second(stretch.words)?.map((part) => ({ ...stretch, ...part })) ?? [stretch]);
  };

/**
 * Draws an answer at once, each stretch of its texts marked with `lang` or drawn as a link where `divide` says so, and every letter outside
 * Latin-1 by its number: one dash would make the engine hold, copy and send the whole page at two bytes a letter, at three times the cost.
 */
export function drawMarked<Drawn>(divide: Divide, draw: () => Drawn): Drawn {
  const before = [divided, narrow] as const;
  [divided, narrow] = [divide, true];
  try {
    return draw();
  } finally {
    [divided, narrow] = before;
  }
}

/** What these elements hold is text alone; it is marked by an attribute of theirs, or not. */
const textAlone = ['title', 'option', 'textarea', 'text', 'tspan', 'desc', 'script', 'style'];

type Stretches = ReturnType<Divide>;

/** How a link begins that no page has asked for. */
const linkBegins = '<a class="rn-cite" href="';
const ownLink = new RegExp(`${linkBegins}[^"]*">(.*?)</a>`, 'gs');
/**
 * What is in these is chosen, pressed or followed as a whole: no link stands in them. Nor in a form, where following one would lose
 * what is typed.
 */
const asWhole = ['a', 'button', 'label', 'summary', 'legend', 'form'];

/** Whether a link of ours stands in what was drawn since this was put back: an element is drawn when all that it holds has been, never meanwhile. */
let leads = false;

/** Most texts of a page hold nothing that is written otherwise, and no place of a law, which has a number or its sign: asked in one go. */
const needsCare = /[&<>'"\d§\u0100-\uffff]/;
const cared = (words: string): string => (needsCare.test(words) ? escaped(unbroken(words)) : words);

/** A text as HTML, its stretches in another language each in an element of their own. */
function text(words: string, stretches: Stretches): string {
  if (stretches === undefined) return cared(words);
  let html = '';
  for (const { words, language, href } of stretches) {
    const own = cared(words);
    const marked = language === undefined ? own : `<span lang="${escaped(language)}">${own}</span>`;
    if (href !== undefined) leads = true;
    html += href === undefined ? marked : `${linkBegins}${escaped(href)}">${marked}</a>`;
  }
  return html;
}

/** The language of a text that is all in one, where that is not the page's; of one that cannot be marked in part, that of its greater part. */
function languageOf(stretches: Stretches, tag: Tag): string | undefined {
  if (stretches?.length === 1) return stretches[0]?.language;
  if (!stretches || !tag.textAlone) return undefined;
  const all = stretches.reduce((sum, { words }) => sum + words.length, 0);
  return stretches.find(({ words, language }) => language !== undefined && words.length > all / 2)?.language;
}

/** The language of a text of which a picture draws a line or a beginning, where all of it is in another than the page's. */
export const drawnIn = (words: string): string | undefined => {
  const stretches = divided?.(words);
  return stretches?.length === 1 ? stretches[0]?.language : undefined;
};

/** What an element of text alone holds, as one text: its parts are no elements. */
function textOf(children: unknown): string | undefined {
  if (typeof children === 'string' || typeof children === 'number') return String(children);
  if (children === undefined || children === null || typeof children === 'boolean') return '';
  if (!Array.isArray(children)) return undefined;
  const parts = children.map(textOf);
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** Children as HTML. A promise, or an object that is no markup, is a mistake of the page: better none than `[object Object]`. */
function inner(child: unknown, tag?: Tag): string {
  if (typeof child === 'string') return tag?.textAlone ? escaped(child) : text(child, divided?.(child));
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child === 'number') return String(child);
  if (child instanceof Markup) {
    leads ||= child.leads;
    return child.toString();
  }
  if (Array.isArray(child)) {
    let html = '';
    for (const item of child) html += inner(item, tag);
    return html;
  }
  if (typeof child === 'object' && isRaw(child)) {
    const html = child.toString();
    leads ||= html.includes(linkBegins);
    return html;
  }
  throw new TypeError(`Something is drawn that is no text and no element: ${typeof child}`);
}

/** Attributes that are there or not, without a value (HTML); every other one that is true or false is written as that word. */
const withoutValue = new Set(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'.split(
    ' ',
  ),
);
const withoutEnd = 'area base br col embed hr img input link meta source track wbr'.split(' ');

/** Names come from the code; each is looked at once. */
const goodNames = new Set<string>();
function checkName(name: string): void {
  if (!/^[A-Za-z][\w:.-]*$/.test(name)) throw new TypeError(`This is no name of an element or attribute: ${name}`);
  goodNames.add(name);
}

/** What is to be known of an element by its name, in one look-up: pages have hundreds. */
interface Tag {
  readonly name: string;
  readonly textAlone: boolean;
  readonly asWhole: boolean;
  readonly withoutEnd: boolean;
}
const tags = new Map<string, Tag>();
function tagOf(name: string): Tag {
  const known = tags.get(name);
  if (known) return known;
  checkName(name);
  const is = (names: readonly string[]) => names.includes(name);
  const tag = { name, textAlone: is(textAlone), asWhole: is(asWhole), withoutEnd: is(withoutEnd) };
  tags.set(name, tag);
  return tag;
}

/** Fields whose value is a code or a word of ours, and which a browser calls by a label that is not in it. */
const sendsCode: ReadonlySet<unknown> = new Set(['hidden', 'radio', 'checkbox', 'submit', 'button', 'reset']);

/** The language of what is typed in a field, where that is not the page's. */
function typedIn({ type, lang, value }: Props): Stretches {
  return lang === undefined && typeof value === 'string' && !sendsCode.has(type) ? divided?.(value) : undefined;
}

/** An element with what it holds, without links of ours where none may stand. */
function closed(tag: Tag, begin: string, html: string): Markup {
  if (!leads || !tag.asWhole) return new Markup(`${begin}>${html}</${tag.name}>`, leads);
  return new Markup(`${begin}>${html.replace(ownLink, '$1')}</${tag.name}>`);
}

function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (!goodNames.has(name)) checkName(name);
  if (typeof value === 'string') return ` ${name}="${escaped(value)}"`;
  if (typeof value === 'boolean') {
    if (!withoutValue.has(name)) return ` ${name}="${value}"`;
    return value ? ` ${name}=""` : '';
  }
  if (typeof value === 'number') return ` ${name}="${value}"`;
  throw new TypeError(`The attribute ${name} is no text, number or truth: ${typeof value}`);
}

function element(tagName: string, props: Props): Markup {
  const tag = tagOf(tagName);
  let html = `<${tagName}`;
  for (const name in props) if (name !== 'children') html += attribute(name, props[name]);
  const { children, lang } = props;
  if (tag.withoutEnd) {
    const typed = tagName === 'input' ? typedIn(props) : undefined;
    return new Markup(`${html}${attribute('lang', languageOf(typed, tag))}/>`);
  }
  leads = false;
  const words = divided && tag.textAlone ? textOf(children) : children;
  if (typeof words === 'string') {
    const stretches = lang === undefined ? divided?.(words) : undefined;
    const language = languageOf(stretches, tag);
    const held = tag.textAlone ? escaped(words) : text(words, language === undefined ? stretches : undefined);
    return closed(tag, html + attribute('lang', language), held);
  }
  return closed(tag, html, inner(children, tag));
}

/** What a component or a fragment gives, as markup. */
function together(child: unknown): Markup {
  leads = false;
  const html = inner(child);
  return new Markup(html, leads);
}

/**
 * What the compiler turns each element of a page into: the element as HTML, at once. Children are drawn before what they stand
 * in, and there is nothing to wait for: a page gets its view whole. A test compares it with `hono/jsx`, whose types pages keep.
 */
export function jsx(tag: string | Component, props: Props): Markup {
  if (typeof tag === 'string') return element(tag, props);
  const drawn = tag(props);
  return drawn instanceof Markup ? drawn : together(drawn);
}

/** The same where the compiler sees several children. */
export const jsxs = (tag: string | Component, props: Props): Markup => jsx(tag, props);

export const Fragment = ({ children }: Props): Markup => together(children);
