import type { JSX } from 'hono/jsx/jsx-runtime';

export type { JSX };

/** Text that is HTML already. Only this file and `raw` make it; everything else is escaped. */
export class Markup {
  readonly isEscaped = true;
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
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
const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[&<>'"]/g, (mark) => written[mark] as string) : text;

/** What `raw` makes. */
const isRaw = (value: object): value is { isEscaped: true; toString(): string } =>
  'isEscaped' in value && value.isEscaped === true;

type LanguageOf = (text: string) => string | undefined;
let languageOf: LanguageOf | undefined;

/** Draws something at once, each of its texts marked with `lang` where `language` knows one for it. */
export function drawMarked<Drawn>(language: LanguageOf, draw: () => Drawn): Drawn {
  const before = languageOf;
  languageOf = language;
  try {
    return draw();
  } finally {
    languageOf = before;
  }
}

/** What these elements hold is text alone; it is marked by an attribute of theirs, or not. */
const textAlone = new Set(['title', 'option', 'textarea', 'text', 'tspan', 'desc', 'script', 'style']);

function text(child: string, tag?: string): string {
  const language = tag !== undefined && textAlone.has(tag) ? undefined : languageOf?.(child);
  return language === undefined ? escaped(child) : `<span lang="${escaped(language)}">${escaped(child)}</span>`;
}

/** Children as HTML. A promise, or an object that is no markup, is a mistake of the page: better none than `[object Object]`. */
function inner(child: unknown, tag?: string): string {
  if (typeof child === 'string') return text(child, tag);
  if (child === null || child === undefined || typeof child === 'boolean') return '';
  if (typeof child === 'number') return String(child);
  if (child instanceof Markup) return child.toString();
  if (Array.isArray(child)) {
    let html = '';
    for (const item of child) html += inner(item, tag);
    return html;
  }
  if (typeof child === 'object' && isRaw(child)) return child.toString();
  throw new TypeError(`Something is drawn that is no text and no element: ${typeof child}`);
}

/** Attributes that are there or not, without a value (HTML); every other one that is true or false is written as that word. */
const withoutValue = new Set(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled download formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected'.split(
    ' ',
  ),
);
const withoutEnd = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Names come from the code; each is looked at once. */
const goodNames = new Set<string>();
function checkName(name: string): void {
  if (!/^[A-Za-z][\w:.-]*$/.test(name)) throw new TypeError(`This is no name of an element or attribute: ${name}`);
  goodNames.add(name);
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

function element(tag: string, props: Props): Markup {
  if (!goodNames.has(tag)) checkName(tag);
  let html = `<${tag}`;
  for (const name in props) if (name !== 'children') html += attribute(name, props[name]);
  if (withoutEnd.has(tag)) return new Markup(`${html}/>`);
  const { children, lang } = props;
  if (typeof children === 'string') {
    const language = lang === undefined ? languageOf?.(children) : undefined;
    return new Markup(`${html}${attribute('lang', language)}>${escaped(children)}</${tag}>`);
  }
  return new Markup(`${html}>${inner(children, tag)}</${tag}>`);
}

/**
 * What the compiler turns each element of a page into: the element as HTML, at once. Children are drawn before what they stand
 * in, and there is nothing to wait for: a page gets its view whole. A test compares it with `hono/jsx`, whose types pages keep.
 */
export function jsx(tag: string | Component, props: Props): Markup {
  if (typeof tag === 'string') return element(tag, props);
  const drawn = tag(props);
  return drawn instanceof Markup ? drawn : new Markup(inner(drawn));
}

/** The same where the compiler sees several children. */
export const jsxs = (tag: string | Component, props: Props): Markup => jsx(tag, props);

export const Fragment = ({ children }: Props): Markup => new Markup(inner(children));
