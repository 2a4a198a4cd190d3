/** The study for others than the command: what it reads from a file, and the release that it makes of that. */

export type { Category } from './count/frame.ts';
export type { Release, ReleasedAttribute } from './protect/release.ts';
export { releaseStudy } from './protect/release-study.ts';
export type { Column, Records } from './scheme/records.ts';
