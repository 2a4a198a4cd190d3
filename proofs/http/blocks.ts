/** What somebody reads in one go: the text of a block of a page with all that stands in its lines, or an attribute. */
export interface Block {
  readonly text: string;
  /** The block or, with an at sign, the attribute. */
  readonly tag: string;
  /** What a field holds: it was typed, or it stands in the row that the form is about. */
  readonly isField: boolean;
  /** Rows, lists and folds that it stands in, the outermost first. */
  readonly scopes: readonly number[];
}

const scoping = new Set(['article', 'details', 'dl', 'li', 'tr']);

/** What goes on in the line: a number and its unit are one text, though a tag stands between them. */
const inline = new Set(
  'a abbr b bdi cite code data em i mark q s small span strong sub sup time tspan u var wbr'.split(' '),
);
const noEnd = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** What nobody reads: addresses, names, shapes. All other attributes are texts, also those by which a script speaks. */
const silent = new Set(
  (
    'accept action autocomplete charset class colspan content cx cy d dir enctype fill for form formaction height href id inputmode ' +
    'headers lang media method name nonce points r rel role rowspan rx ry scope src stroke style tabindex target transform type ' +
    'value viewBox width x x1 x2 xmlns y y1 y2 aria-controls aria-describedby aria-labelledby aria-owns data-key data-keys data-token data-watch'
  ).split(' '),
);

const unescaped: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (html: string) =>
  html
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (mark) => unescaped[mark] as string)
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/\u00ad|\u2060/g, '');

/** How many there are, behind a heading: no part of it. */
const isApart = (attributes: string): boolean => attributes.includes('class="rn-count"');

const tokens = /<!--.*?-->|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:.-]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gs;
const attribute = /\s([\w:.-]+)="([^"]*)"/g;

/** Every block and attribute of a page that somebody reads or hears, also those of a drawing and what a script is given to say. */
export function blocksOf(html: string): Block[] {
  const open: { tag: string; scope: number; apart: boolean }[] = [];
  let opens = 0;
  const blocks: Block[] = [];
  let line = '';
  const scopesNow = () => open.filter(({ tag }) => scoping.has(tag)).map(({ scope }) => scope);
  const add = (text: string, tag: string, isField: boolean) =>
    blocks.push({ text: plain(text), tag, isField, scopes: scopesNow() });
  const flush = () => {
    const tag = open.findLast((each) => !inline.has(each.tag))?.tag ?? '';
    if (/\S/.test(line) && tag !== 'style') add(line, tag, tag === 'textarea');
    line = '';
  };
  for (const [whole, closed, opened, attributes = '', text = ''] of html.matchAll(tokens)) {
    if (closed) {
      const apart = open.pop()?.apart;
      if (!inline.has(closed) || apart) flush();
    } else if (opened) {
      if (!inline.has(opened) || isApart(attributes)) flush();
      const typed = opened === 'input' && !/\stype="(?:hidden|radio|checkbox)"/.test(attributes);
      for (const [, name = '', value = ''] of attributes.matchAll(attribute))
        if (!silent.has(name)) add(value, `@${name}`, false);
        else if (name === 'value' && typed) add(value, '@value', true);
      if (!whole.endsWith('/>') && !noEnd.has(opened))
        open.push({ tag: opened, scope: opens, apart: isApart(attributes) });
      opens += 1;
    } else line += text;
  }
  flush();
  return blocks;
}
