import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../src/platform/project-root.ts';

/** The slices whose endpoints or directory the bench uses. */
interface Slices {
  readonly access: typeof import('../src/domain/access/index.ts');
  readonly consent: typeof import('../src/domain/consent/index.ts');
  readonly coupling: typeof import('../src/domain/coupling/index.ts');
  readonly deadline: typeof import('../src/domain/deadline/index.ts');
  readonly meeting: typeof import('../src/domain/meeting/index.ts');
  readonly need: typeof import('../src/domain/need/index.ts');
  readonly piece: typeof import('../src/domain/piece/index.ts');
  readonly plan: typeof import('../src/domain/plan/index.ts');
  readonly process: typeof import('../src/domain/process/index.ts');
  readonly referral: typeof import('../src/domain/referral/index.ts');
  readonly sector: typeof import('../src/domain/sector/index.ts');
  readonly service: typeof import('../src/domain/service/index.ts');
  readonly wellbeing: typeof import('../src/domain/wellbeing/index.ts');
}

/** A slice as it is built: its pages are no files that Node reads as they stand. */
export const slice = <Name extends keyof Slices>(name: Name): Promise<Slices[Name]> =>
  import(pathToFileURL(path.join(projectRoot(), 'dist', 'src', 'domain', name, 'index.js')).href);
