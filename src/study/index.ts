/** The study for others than the command: what it reads from a file, and the release that it makes of that. */
export { releaseStudy } from './protect/release-study.ts';
export type { Category, Release, ReleasedAttribute } from './release.ts';
export type { Column, Records } from './study.ts';
