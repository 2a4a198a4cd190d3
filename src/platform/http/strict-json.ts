import { Problem } from './problem.ts';

/**
 * Parses one JSON object. JSON.parse keeps the last of two equal names and lets lone surrogates and NUL through; a record of
 * a case must not depend on such luck, so all three are refused.
 */
export function parseJsonStrictly(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('malformed');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Problem('malformed');
  if (namesInText(text) !== namesInValue(value, 0)) throw new Problem('malformed');
  return value as Record<string, unknown>;
}

/** Where the string that begins at a quotation mark ends: behind a mark with an even number of backslashes before it. */
function endOfString(text: string, begins: number): number {
  for (let at = text.indexOf('"', begins + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}

/**
 * Counts the names (strings followed by a colon) as they stand in the text, which is JSON; every string is walked over, one after the other. One of
 * them may be a file of 25 MB, over which a regular expression would need more of the stack than there is.
 */
function namesInText(text: string): number {
  const colon = /\s*:/y;
  let names = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    at = endOfString(text, at);
    colon.lastIndex = at;
    if (colon.test(text)) names += 1;
  }
  return names;
}

function namesInValue(value: unknown, depth: number): number {
  if (depth > 20) throw new Problem('malformed');
  if (typeof value === 'string' && !value.isWellFormed()) throw new Problem('malformed');
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, item) => sum + namesInValue(item, depth + 1), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
