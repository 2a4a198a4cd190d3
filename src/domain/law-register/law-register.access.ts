import { action } from '../../platform/acting/action.ts';

/** What the law says, and how far that is known, is for everybody who is signed in. */
export const viewLawAction = action('law.view', 'own', () => true);
/** The register leaves as a document of what the law says: for everybody who may look at it. */
export const exportLawAction = action('law.export', 'own', () => true);

/** What a deployment writes of the law is the administrator's, as with the rules that count time (access model, 6); an administrator sees no case. */
export const correctLawAction = action('law.correct', 'own', ({ roles }) => roles.includes('system-admin'));

/** Who has checked is written by the same: the access model is silent, decision 45. */
export const checkLawAction = action('law.check', 'own', ({ roles }) => roles.includes('system-admin'));
export const importLawAction = action('law.import', 'own', ({ roles }) => roles.includes('system-admin'));

/** Whoever reads a provision may propose a correction. Nobody but the proposer and the administrators reads it: the access model is silent, decision 56. */
export const proposeLawAction = action('law.propose', 'own', () => true);
export const viewProposalsAction = action('law.view-proposals', 'own', () => true);
export const closeProposalAction = action('law.close-proposal', 'own', ({ roles }) => roles.includes('system-admin'));
