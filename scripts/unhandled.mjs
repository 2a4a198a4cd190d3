// A reporter beside vitest's JSON, which is silent about errors outside any test (a rejected promise, a crashed process).
import { writeFileSync } from 'node:fs';

export default class Unhandled {
  onTestRunEnd(_modules, errors) {
    const told = errors.map(({ name, message, stack }) => stack || `${name}: ${message}`);
    writeFileSync(process.env.RINNALLA_UNHANDLED, JSON.stringify(told));
  }
}
