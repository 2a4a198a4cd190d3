import { releaseCompetence } from '../src/domain/competence/index.ts';
import { makingStudies } from '../src/domain/study-release/index.ts';
import { ringPlace } from '../src/platform/crypto/ring-by-settings.ts';
import { dayOf } from '../src/platform/time/format.ts';
import type { StoryDeps } from '../src/start/story.ts';
import { putRegions } from './regions/put.ts';
import { putRegionalServices } from './regions/services.ts';
import { competence } from './story/acts/competence.ts';
import { network } from './story/acts/networks.ts';
import { library } from './story/acts/practices.ts';
import { directory } from './story/acts/services.ts';
import { cases } from './story/cases/index.ts';
import { asOwner, putCast } from './story/cast.ts';
import { consultations } from './story/consultations.ts';
import { putDirectory } from './story/directory.ts';
import { recommendations } from './story/recommendations.ts';
import { scheduled } from './story/schedule.ts';
import { openStage, type StageDeps } from './story/stage.ts';
import { studies } from './story/studies.ts';

/**
 * Tells the story with a key ring that is open already.
 *
 * @param before what else is put in before the studies of the story are made
 */
export async function tellStory(
  deps: StageDeps,
  before: (deps: StageDeps) => Promise<void> = async () => {},
): Promise<void> {
  await putCast(deps.admin);
  await putDirectory(deps.admin, deps.now);
  const stage = await openStage(deps);
  try {
    for (const { story, step, at } of scheduled(
      [...cases, consultations, recommendations, directory, library, network, competence, studies],
      deps.now,
    ))
      await stage.play(story, step, at);
  } finally {
    await stage.end();
  }
  await before(deps);
  // As the step of the clock does it: what was assessed before this quarter is told.
  await releaseCompetence.run(deps.pools.jobs);
  await makeApproved(deps);
}

/** What was approved is made at once: whoever opens the story finds a release. */
async function makeApproved({ pools }: StageDeps): Promise<void> {
  const { step, settled } = makingStudies(pools.report, (error) => {
    throw error;
  });
  await step.run(pools.jobs);
  await settled();
}

type Tell = (deps: StageDeps) => Promise<void>;

async function withRing({ config, pools, clock, admin }: StoryDeps, tell: Tell): Promise<void> {
  const ring = await ringPlace(config).open(config.masterKey);
  try {
    await tell({ admin, pools, ring, now: clock() });
  } finally {
    await ring.close();
  }
}

/**
 * Loads the invented story into a migrated, empty database: organisations and workers first, then every act in the
 * order of time, dated relative to today. The clock of the database is at the present again afterwards.
 */
export const seedStory = (deps: StoryDeps): Promise<void> => withRing(deps, tellStory);

/** The story, and some hundred invented cases over the regions of the country beside it, so that its study has something to tell. */
export const seedCountry = (deps: StoryDeps): Promise<void> =>
  withRing(deps, (stage) =>
    tellStory(stage, ({ admin, now }) =>
      asOwner(admin, async (owner) => {
        await putRegions(owner, dayOf(now));
        await putRegionalServices(owner, now);
      }),
    ),
  );
