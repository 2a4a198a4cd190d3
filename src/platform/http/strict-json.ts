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

/** Counts the names (strings followed by a colon) as they stand in the text; every string is walked over, one after the other. */
function namesInText(text: string): number {
  let names = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gs)) if (colon) names++;
  return names;
}

function namesInValue(value: unknown, depth: number): number {
  if (depth > 20) throw new Problem('malformed');
  if (typeof value === 'string' && !value.isWellFormed()) throw new Problem('malformed');
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, item) => sum + namesInValue(item, depth + 1), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}
