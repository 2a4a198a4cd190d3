const narrow = new Set([...".,:;!|'’()[]{}/\\iíìîïjlIftr -·–"]);
const wide = new Set([...'mwMW@%—']);

/** A soft hyphen: where a word may be broken. It is drawn only where it is broken. */
const seam = '\u00ad';

/** How wide a text is drawn in Source Sans 3, in pixels: an estimate a little on the safe side. */
export function textWidth(text: string, size: number, heavy = false): number {
  let em = 0;
  for (const mark of text.replaceAll(seam, ''))
    em += narrow.has(mark) ? 0.31 : wide.has(mark) ? 0.84 : /\p{Lu}/u.test(mark) ? 0.6 : 0.52;
  return em * size * (heavy ? 1.05 : 1);
}

/** Cuts at a whole mark and ends with three dots; whoever draws it tells the whole text elsewhere. */
function cut(text: string, width: number, size: number, heavy: boolean): string {
  if (textWidth(text, size, heavy) <= width) return text;
  const marks = [...text];
  while (marks.length > 1 && textWidth(`${marks.join('')}…`, size, heavy) > width) marks.pop();
  return `${marks.join('').trimEnd()}…`;
}

/** Lays a text into at most `lines` lines of the given width; only what still does not fit is cut. A no-break space breaks no line: `19 pv` stays together. */
export function fitText(text: string, width: number, size: number, lines: number, heavy = false): string[] {
  const laid: string[] = [];
  let rest = text.split(/[^\S\u00a0]+/).filter(Boolean);
  while (rest.length > 0 && laid.length < lines - 1) {
    let count = 1;
    while (count < rest.length && textWidth(rest.slice(0, count + 1).join(' '), size, heavy) <= width) count += 1;
    const line = rest.slice(0, count).join(' ');
    const [parts, left] = breakWord(line, width, size, heavy);
    laid.push(parts);
    rest = [...(left ? [left] : []), ...rest.slice(count)];
  }
  const all = rest.length > 0 ? [...laid, cut(rest.join(' '), width, size, heavy)] : laid;
  return all.map((line) => line.replaceAll(seam, ''));
}

/** A text that goes on: its last comma or colon is not left before the dots. */
export const withDots = (text: string): string => `${text.replace(/[\s,;:–-]+$/u, '')}…`;

/**
 * As many whole words as have room, with three dots where some are left out; none if not even the first has room. For what is
 * the beginning of a link's name: whoever speaks the words that are seen must hit it (WCAG 2.5.3), and half a word is no word.
 */
export function fitWords(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const words = text.split(/\s+/).filter(Boolean);
  while (words.length > 0 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
  return words.length > 0 ? withDots(words.join(' ')) : '';
}

/** A single word too long for its line goes on in the next one behind a hyphen: at its last seam that has room, else at the last mark. */
function breakWord(line: string, width: number, size: number, heavy: boolean): [line: string, left: string] {
  if (textWidth(line, size, heavy) <= width) return [line, ''];
  const parts = line.split(seam);
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = `${parts.slice(0, count).join('')}-`;
    if (textWidth(head, size, heavy) <= width) return [head, parts.slice(count).join(seam)];
  }
  const marks = [...line];
  let count = marks.length - 3;
  while (count > 3 && textWidth(`${marks.slice(0, count).join('')}-`, size, heavy) > width) count -= 1;
  return [`${marks.slice(0, count).join('')}-`, marks.slice(count).join('')];
}
