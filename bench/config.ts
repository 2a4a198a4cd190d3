import { readConfig } from '../src/config.ts';
import type { SettledConfig } from '../src/deps.ts';
import { projectRoot } from '../src/platform/project-root.ts';
import { enterFolder, masterKeyOf } from '../src/start/data-folder.ts';

/** The configuration of an evaluation on a data directory of its own, on a free port. */
export function benchConfig(dataDir: string): SettledConfig {
  const config = readConfig('evaluation', { RINNALLA_DATA: dataDir, PORT: '0' }, projectRoot());
  enterFolder(config);
  return { ...config, masterKey: masterKeyOf(config) };
}
