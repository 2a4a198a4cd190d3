import path from 'node:path';
import { filePlace } from './file-place.ts';
import type { RingPlace } from './ring-place.ts';
import { sharedPlace } from './shared-place.ts';

/** Where the key ring of this data directory lies, unless several nodes share one. */
export const ringFolder = ({ dataDir }: { readonly dataDir: string }): string => path.join(dataDir, 'key-ring');

/** The place of the ring by the settings: the database of RINNALLA_RING_URL, or else the data directory. */
export const ringPlace = (config: { readonly dataDir: string; readonly ringUrl?: string | undefined }): RingPlace =>
  config.ringUrl ? sharedPlace(config.ringUrl) : filePlace(ringFolder(config));
