/** A text that a page draws, with the language that a browser takes it for, and the element that it stands in. */
export interface Drawn {
  readonly text: string;
  readonly language: string;
  readonly tag: string;
  /** The elements around it, the outermost first. */
  readonly within: readonly string[];
}

const noEnd = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const unescaped: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (html: string) => html.replace(/&(?:amp|lt|gt|quot|#39);/g, (mark) => unescaped[mark] as string);

/** A text with plain spaces where a page keeps words on one line. */
export const withPlainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Attributes that are read out. */
const spoken = /\s(title|aria-label|alt|aria-description|placeholder)="([^"]*)"/g;

/** The texts of a page of ours, which closes what it opens; values that fields hold, and attributes that are read out, are texts of theirs. */
export function drawnTexts(html: string): Drawn[] {
  const open = [{ tag: '', language: '' }];
  const texts: Drawn[] = [];
  const add = (text: string, { tag, language }: { tag: string; language: string }) => {
    const within = open.map((each) => each.tag);
    if (/\p{L}/u.test(text) && tag !== 'script' && tag !== 'style')
      texts.push({ text: plain(text), language, tag, within });
  };
  for (const [whole, closed, opened, attributes = '', text = ''] of html.matchAll(
    /<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/g,
  )) {
    const inside = open.at(-1) as { tag: string; language: string };
    if (closed) open.pop();
    else if (opened) {
      const language = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? inside.language;
      for (const [, name = '', value = ''] of attributes.matchAll(spoken)) add(value, { tag: `@${name}`, language });
      // What a drawing is made of ends where it begins.
      if (whole.endsWith('/>') && !noEnd.has(opened)) continue;
      if (!noEnd.has(opened)) open.push({ tag: opened, language });
      else if (opened === 'input' && !/\stype="(?:hidden|radio|checkbox|submit)"/.test(attributes))
        add(/\svalue="([^"]*)"/.exec(attributes)?.[1] ?? '', { tag: opened, language });
    } else add(text, inside);
  }
  return texts;
}
