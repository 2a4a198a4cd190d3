import { createHash } from 'node:crypto';

/** The id of an invented organisation or worker: the same on every machine, so that tests and examples can name it (UUID version 8). */
export function storyId(kind: 'organisation' | 'worker', key: string): string {
  const hex = createHash('sha256').update(`rinnalla story ${kind} ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
