import { serialize } from 'node:v8';
import fc from 'fast-check';
import { raw } from 'hono/html';
import { jsx as honoJsx } from 'hono/jsx/jsx-runtime';
import { expect, test } from 'vitest';
import { divider } from '../i18n/written.ts';
import { drawMarked, Fragment, jsx, jsxs } from './jsx-runtime.ts';

type Drawing =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Drawing[]
  | { tag: string; attributes: Record<string, unknown>; children: readonly Drawing[] };

const { drawing } = fc.letrec<{ drawing: Drawing }>((tie) => ({
  drawing: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: fc.constantFrom('a', 'ä', '<', '>', '&', '"', "'", ' ', '\n', '{', '&lt;') }),
    fc.integer(),
    fc.constantFrom(true, false, null, undefined),
    fc.array(tie('drawing'), { maxLength: 3 }),
    fc.record({
      tag: fc.constantFrom('p', 'ul', 'li', 'a', 'g', 'path', 'text', 'table', 'details'),
      attributes: fc.dictionary(
        fc.constantFrom('class', 'href', 'hidden', 'open', 'aria-hidden', 'stroke-width', 'viewBox', 'tabindex'),
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined), fc.constant(null)),
      ),
      children: fc.array(tie('drawing'), { maxLength: 3 }),
    }),
  ),
}));

type Make = (tag: string, props: Record<string, unknown>) => unknown;

function drawWith(make: Make, drawing: Drawing): unknown {
  if (Array.isArray(drawing)) return drawing.map((item) => drawWith(make, item));
  if (typeof drawing !== 'object' || drawing === null || !('tag' in drawing)) return drawing;
  return make(drawing.tag, { ...drawing.attributes, children: drawing.children.map((child) => drawWith(make, child)) });
}

test('every drawing is written as another library writes it, letter for letter', () => {
  fc.assert(
    fc.property(drawing, (item) => {
      const drawn = String(jsx('div', { children: drawWith(jsx, item) }));
      const there = String(honoJsx('div', { children: drawWith(honoJsx as Make, item) } as never, undefined as never));
      expect(drawn).toBe(there);
    }),
    { numRuns: 1000 },
  );
});

test('text is escaped in content and attributes, and what is HTML already is not escaped again', () => {
  expect(String(jsx('p', { title: `"'`, children: ['<b>', raw('<i>x</i>'), jsx('b', { children: '&' })] }))).toBe(
    '<p title="&quot;&#39;">&lt;b&gt;<i>x</i><b>&amp;</b></p>',
  );
});

test('elements without content have no end, and a part may be nothing, several or a text', () => {
  const Nothing = () => null;
  const Text = ({ children }: { children?: unknown }) => children;
  expect(String(jsx('br', {}))).toBe('<br/>');
  expect(String(jsx(Nothing as never, {}))).toBe('');
  expect(String(jsx(Text as never, { children: 'a < b' }))).toBe('a &lt; b');
  expect(String(jsxs(Fragment as never, { children: ['a', jsx('i', { children: 1 })] }))).toBe('a<i>1</i>');
});

test('a text in another language is marked where it stands, an element that holds nothing else by its own attribute', () => {
  const english = divider({ texts: new Set(['the street and the <house>']) }, 'fi');
  const said = 'the street and the <house>';
  const written = 'the street and the &lt;house&gt;';
  const draw = () =>
    String(
      jsxs('div', {
        children: [
          jsx('p', { children: said }),
          jsxs('p', { children: ['Anna: ', said] }),
          jsx('h2', { children: `Tavoite: “${said}”, kesken` }),
          jsxs('h2', { children: ['1. ', `Tavoite: “${said}”`] }),
          jsx(Fragment as never, { children: said }),
          jsx('option', { value: said, children: said }),
          jsx('option', { children: `${said}, 1` }),
          jsxs('option', { children: [said, ', 1'] }),
          jsxs('option', { children: ['Jokin muu, ei kumpikaan näistä: ', said] }),
          jsx('input', { value: said }),
          jsx('b', { lang: 'sv', children: said }),
          jsx('p', { children: 'Kotona' }),
        ],
      }),
    );
  const marked = `<span lang="en">${written}</span>`;
  expect(drawMarked(english, draw)).toBe(
    `<div><p lang="en">${written}</p><p>Anna: ${marked}</p><h2>Tavoite: &#8220;${marked}&#8221;, kesken</h2><h2>1. Tavoite: &#8220;${marked}&#8221;</h2>` +
      `${marked}<option value="${written}" lang="en">${written}</option><option lang="en">${written}, 1</option><option lang="en">${written}, 1</option>` +
      `<option>Jokin muu, ei kumpikaan näistä: ${written}</option>` +
      `<input value="${written}" lang="en"/><b lang="sv">${written}</b><p>Kotona</p></div>`,
  );
  expect(() => drawMarked(english, () => jsx('p', { children: {} }))).toThrow(TypeError);
  expect(draw(), 'and nothing is marked any more').not.toContain('lang="en"');
});

test('a field bears the language of what is typed in it, and none that of a code that it sends', () => {
  const known = divider({ texts: new Set(['mother']), short: new Set(['mother']) }, 'fi');
  const field = (type?: string) => drawMarked(known, () => String(jsx('input', { type, value: 'mother' })));
  expect([undefined, 'text', 'search'].map((type) => field(type).includes('lang="en"'))).toEqual([true, true, true]);
  for (const type of ['radio', 'checkbox', 'hidden', 'submit']) expect(field(type)).not.toContain('lang=');
});

test('an answer has no letter outside Latin-1 and takes one byte a letter, and reads as it was written', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'ä', '<', '"', '–', '”', 'ж', 'ộ', '日', '😀', ' ') });
  const oneByte = (text: string) => serialize(text)[2] === '"'.charCodeAt(0);
  fc.assert(
    fc.property(letters, letters, (words, title) => {
      const draw = () => String(jsxs('p', { title, children: ['– ', words] }));
      const drawn = drawMarked(() => undefined, draw);
      expect(oneByte(drawn)).toBe(true);
      expect(drawn.replace(/&#(\d{3,});/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(draw());
    }),
  );
  expect(oneByte(String(jsx('p', { children: '–' }))), 'what is no answer stays as it is').toBe(false);
});

test('a number stays on one line with its letter and its sign, but not in a field, where it would be sent back', () => {
  const drawn = (tag: string, words: string) => String(jsx(tag, { children: words }));
  expect(drawn('p', 'laki 38 a ja 38 b § (95/2011), 47:3 a')).toBe(
    '<p>laki 38\u00a0a ja 38\u00a0b\u00a0§ (95/2011), 47:3\u00a0a</p>',
  );
  expect(drawn('p', '25 §, 1 momentti; 7:12 a')).toBe('<p>25\u00a0§, 1\u00a0momentti; 7:12\u00a0a</p>');
  for (const tag of ['textarea', 'option']) expect(drawn(tag, '38 b §')).toBe(`<${tag}>38 b §</${tag}>`);
  expect(drawn('p', 'klo 10:30 alkaen, 2 a')).toBe('<p>klo 10:30 alkaen, 2 a</p>');
});

test.each([
  ['Crime Victims Act, section 9(1)', 'Crime Victims Act, section~9(1)'],
  ['chapter 30, sections 2 and 3', 'chapter~30, sections~2 and 3'],
  ['Aliens Act, section 52 b(1)', 'Aliens Act, section~52~b(1)'],
  ['Article 8; subsection 2; articles 2 and 4', 'Article~8; subsection~2; articles~2 and 4'],
  ['i 5 kap. och 25 kap. 3 §, 2 mom.', 'i 5~kap. och 25~kap.~3~§, 2~mom.'],
  ['direktivet, artikel 11.2', 'direktivet, artikel~11.2'],
  ['25 luvun 3 § ja 25 luku', '25~luvun~3~§ ja 25~luku'],
  ['25 luvun 3 §:n 1 momentin 2 kohta', '25~luvun~3~§:n 1~momentin 2~kohta'],
  ['yleissopimus, 10 artikla; 5 artiklan 1 kohta', 'yleissopimus, 10~artikla; 5~artiklan~1~kohta'],
  ['746/2011 38 a–d §', '746/2011 38~a–d~§'],
  // What is no place of a law stays as it was written.
  ['19 kohtaa odottaa, 5 lukua, intersection 2, 7 sections', '19 kohtaa odottaa, 5 lukua, intersection 2, 7 sections'],
])('a place of the law stays on one line: %s', (words, unbroken) => {
  expect(String(jsx('p', { children: words }))).toBe(`<p>${unbroken.replaceAll('~', '\u00a0')}</p>`);
});

test('a link that no page asked for stands in no form: following it would lose what is typed', () => {
  const linked = (text: string) => [{ words: text, href: '/fi/a' }];
  const draw = (tag: string) =>
    String(jsx(tag, { children: jsx('div', { children: [jsx('p', { children: 'Katso' }), jsx('input', {})] }) }));
  expect(drawMarked(linked, () => draw('section'))).toContain('<a class="rn-cite" href="/fi/a">Katso</a>');
  expect(drawMarked(linked, () => draw('form'))).toBe('<form><div><p>Katso</p><input/></div></form>');
});

test('however deep it stands, and however it came there', () => {
  const linked = (text: string) => (text === 'Katso' ? [{ words: text, href: '/fi/a' }] : undefined);
  const link = '<a class="rn-cite" href="/fi/a">Katso</a>';
  const Part = () => [jsx(Fragment as never, { children: 'Katso' }), ' tai ', jsx('b', { children: 'soita' })];
  const part = (tag: string) =>
    String(drawMarked(linked, () => jsx(tag, { children: ['Ensin ', jsx(Part as never, {}), raw('<i>x</i>')] })));
  expect(part('p')).toBe(`<p>Ensin ${link} tai <b>soita</b><i>x</i></p>`);
  expect(part('label')).toBe('<label>Ensin Katso tai <b>soita</b><i>x</i></label>');
  const drawnBefore = drawMarked(linked, () => String(jsx('p', { children: 'Katso' })));
  expect(String(jsx('form', { children: raw(drawnBefore) }))).toBe('<form><p>Katso</p></form>');
  expect(String(jsx('p', { children: 'Katso' })), 'and the next one knows nothing of it').toBe('<p>Katso</p>');
});

test.each([
  ['a promise', { children: Promise.resolve('later') }],
  ['an object', { children: { a: 1 } }],
  ['a function', { children: () => 'x' }],
  ['an attribute that is an object', { style: { color: 'red' } }],
  ['an attribute that is a function', { onclick: () => 'x' }],
  ['a name that would end the tag', { 'a><script': 'x' }],
])('%s is refused rather than drawn', (_, props) => {
  expect(() => jsx('p', props)).toThrow(TypeError);
});

test('an element with a name that would end the tag is refused', () => {
  expect(() => jsx('p><script', {})).toThrow(TypeError);
});
