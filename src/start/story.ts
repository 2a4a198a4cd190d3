import { existsSync } from 'node:fs';
import type { SetupDeps } from '../deps.ts';

/** What the story is given. */
export type StoryDeps = SetupDeps;

/** Loads the invented story into an empty database; there may be none in a build without it. */
export async function loadStory(deps: StoryDeps): Promise<void> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const file = new URL(`../../seeds/story.${ending}`, import.meta.url);
  if (!existsSync(file)) return;
  const { seedCountry } = (await import(file.href)) as { seedCountry: (deps: StoryDeps) => Promise<void> };
  await seedCountry(deps);
}
