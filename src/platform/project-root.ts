import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of package.json, whether the code runs from `src/` or compiled from `dist/src/`. */
export function projectRoot(from: string = import.meta.dirname): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('package.json was not found above the running code');
  return projectRoot(parent);
}
