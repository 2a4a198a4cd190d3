import type { Acting } from '../../platform/acting/acting.ts';
import { action } from '../../platform/acting/action.ts';

/** Recommendations, and what organisations say of them, are open to everybody who is signed in: no case and no client is in them. */
export const findRecommendationAction = action('recommendation.find', 'own', () => true);

/** Who speaks for the own organisation; for a region it is the co-ordinator of its network. */
const speaks = ({ kind, roles }: Pick<Acting, 'kind' | 'roles'>): boolean =>
  kind === 'regional-network'
    ? roles.includes('network-coordinator')
    : roles.includes('organisation-admin') || roles.includes('team-lead');

export const takeStanceAction = action('recommendation.take-stance', 'own', speaks);

/** Lists that somebody published are loaded by whoever keeps the program. */
export const loadRecommendationsAction = action('recommendation.load', 'own', ({ roles }) =>
  roles.includes('system-admin'),
);
