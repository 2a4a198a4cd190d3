/** Text of a picture, as presentation attributes: a picture carries no style. */
export const font = { 'font-family': 'Source Sans 3, Helvetica Neue, Arial, sans-serif', 'font-size': '15' } as const;
export const ink = '#1b2a32';

/** Lines of a label, broken between words; SVG text does not wrap by itself. */
export function wrapLabel(label: string, lineLength: number): string[] {
  const lines = [''];
  for (const word of label
    .split(/[ \t\n]+/)
    .flatMap((part) => part.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [])) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
