// A reporter that keeps how long each test file took, with its imports and hooks; and the lines that tell the slowest ten.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export default class Durations {
  onTestRunEnd(modules) {
    const files = modules.map((module) => {
      const { collectDuration, duration } = module.diagnostic();
      return { file: module.moduleId, seconds: (collectDuration + duration) / 1000 };
    });
    writeFileSync(process.env.RINNALLA_DURATIONS, JSON.stringify(files));
  }
}

/** The ten slowest files, a line each, under a heading; nothing when no file ran. */
export function slowest(files, root) {
  const first = files.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
  const line = ({ file, seconds }) => `${seconds.toFixed(1).padStart(8)} s  ${path.relative(root, file)}`;
  return first.length === 0 ? [] : ['The slowest files:', ...first.map(line)];
}
