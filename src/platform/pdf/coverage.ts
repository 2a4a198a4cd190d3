/**
 * Reads which characters a TrueType font has (its `cmap`, format 4 or 12).
 *
 * @throws when the font has no Unicode table of these formats
 */
export function coverage(font: Buffer): (codePoint: number) => boolean {
  const cmap = tableOffset(font, 'cmap');
  const tables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, at) => {
    const start = cmap + font.readUInt32BE(cmap + 4 + at * 8 + 4);
    return { start, format: font.readUInt16BE(start) };
  });
  const table = tables.find(({ format }) => format === 12) ?? tables.find(({ format }) => format === 4);
  if (!table) throw new Error('the font has no Unicode table that can be read');
  const ranges = table.format === 12 ? longRanges(font, table.start) : shortRanges(font, table.start);
  return (codePoint) => ranges.some(([from, until]) => codePoint >= from && codePoint <= until);
}

type Range = readonly [from: number, until: number];

function tableOffset(font: Buffer, name: string): number {
  for (let at = 0; at < font.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`the font has no table ${name}`);
}

const longRanges = (font: Buffer, start: number): Range[] =>
  Array.from({ length: font.readUInt32BE(start + 12) }, (_, at) => {
    const group = start + 16 + at * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });

/** The last segment of format 4 is always the closing mark U+FFFF. */
function shortRanges(font: Buffer, start: number): Range[] {
  const twice = font.readUInt16BE(start + 6);
  return Array.from({ length: twice / 2 - 1 }, (_, at) => [
    font.readUInt16BE(start + 16 + twice + at * 2),
    font.readUInt16BE(start + 14 + at * 2),
  ]);
}
