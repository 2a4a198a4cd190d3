import type { OneWay } from './reach.ts';
import { inDays } from './terms.ts';
import { workers } from './words.ts';

/** A practice as a team lead types it. */
export const practice = {
  ...{ problemFi: 'Puhelimessa ei synny luottamusta', titleFi: 'Tavatkaa ensin kävellen', forWhomFi: 'Kaikille' },
  ...{ saysFi: 'Olemme tehneet näin.', stepsFi: 'Sopikaa reitti.', limitsFi: 'Talvella sisällä.' },
  evidence: 'experience' as const,
  themes: ['network' as const],
  kinds: [],
  atNeeds: ['safety' as const],
  atSectors: [],
  atSteps: ['hearing' as const],
  ...{ contact: '010 000 0000', ownerId: workers.helmi.id, reviewBy: inDays(60) },
  state: 'published' as const,
};

const swedish = {
  problemSv: 'Svårt',
  titleSv: 'Gå',
  forWhomSv: 'Alla',
  saysSv: 'Så gör vi.',
  stepsSv: 'Gå.',
  limitsSv: 'Vinter.',
};
const english = {
  problemEn: 'Hard',
  titleEn: 'Walk',
  forWhomEn: 'All',
  saysEn: 'So we do.',
  stepsEn: 'Walk.',
  limitsEn: 'Winter.',
};
const inThree = { ...practice, ...swedish, ...english };

/** What who writes for an organisation can ask for alone: each with a practice of its own, so that none stands in the way of another. */
export const practiceWays = (changed: string, reviewed: string, withdrawn: string): readonly OneWay[] => [
  { as: 'helmi', path: '/practices', input: inThree },
  { as: 'helmi', path: '/practices/:practiceKey/change', input: { ...inThree, practiceKey: changed, version: 1 } },
  {
    ...{ as: 'helmi', path: '/practices/:practiceKey/review' },
    input: { practiceKey: reviewed, reviewBy: inDays(90), version: 1 },
  },
  { as: 'helmi', path: '/practices/:practiceKey/withdraw', input: { practiceKey: withdrawn, version: 1 } },
  {
    ...{ as: 'helmi', path: '/practices/:practiceKey/adopt' },
    input: {
      ...{ practiceKey: 'safety-first', state: 'given-up', sinceOn: inDays(-2), version: 0 },
      ...{ adapted: 'Kävellen.', outcome: 'Ei toiminut.', reason: 'Aikaa ei ollut.' },
    },
  },
];
