import { type Mode, readConfig } from '../config.ts';
import type { SettledConfig } from '../deps.ts';
import { masterKeyOf, modeOf } from './data-folder.ts';
import { Refusal } from './refusal.ts';
import { refuseHalfRestored } from './restoring.ts';

/**
 * The settings for a command on data that are there: the data directory itself says which mode it is of, so that what only a listening
 * program needs (its address) may be left out. Throws a `Refusal` where there are no data, or no master key.
 */
export function existingConfig(environment: NodeJS.ProcessEnv, root: string): SettledConfig {
  const config = readConfig('evaluation', environment, root);
  refuseHalfRestored(config.dataDir);
  const mode = modeOf(config.dataDir) as Mode | undefined;
  if (!mode)
    throw new Refusal(
      `There are no data of Rinnalla in ${config.dataDir}: set RINNALLA_DATA to the folder that has them.`,
    );
  if (mode === 'real' && !config.masterKey)
    throw new Refusal(
      'The master key is missing: set RINNALLA_MASTER_KEY or RINNALLA_MASTER_KEY_FILE as for npm run serve.',
    );
  return { ...config, mode, masterKey: masterKeyOf({ ...config, mode }) };
}
