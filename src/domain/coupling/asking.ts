import type { Domain } from '../need/index.ts';
import type { SupportKind } from './coupling.ts';

/** Who could give a kind of support, and the ways of asking for it that the program has: only what leads somewhere. */
export interface Asking {
  /** How it is found in the service directory. */
  readonly find: { readonly need?: Domain; readonly words?: string };
  /** Sector of a referral to a new service. */
  readonly referral?: string;
  /** Kind of help of a consultation without a name. */
  readonly consultation?: string;
  /** Page of the lines for police and prosecutor: what an authority arranges is asked of it so. */
  readonly tell?: string;
}

export const asking: Readonly<Record<SupportKind, Asking>> = {
  'support-person': {
    find: { words: 'tukihenkilö' },
    referral: 'everyday',
    consultation: 'understand',
    tell: 'rivi?kind=beside',
  },
  counsel: { find: { need: 'legal-aid' }, referral: 'law', consultation: 'law', tell: 'rivi?kind=counsel' },
  interpreter: { find: { need: 'interpreting' }, consultation: 'language', tell: 'rivi?kind=interpreter' },
  'guardian-substitute': { find: { need: 'children-family' }, referral: 'social', consultation: 'children' },
  'safe-housing': { find: { need: 'housing' }, referral: 'safety', consultation: 'housing' },
  transport: { find: { need: 'everyday-life' }, referral: 'everyday' },
  'child-care': { find: { need: 'children-family' }, referral: 'social', consultation: 'children' },
  'not-before': { find: { need: 'health' }, referral: 'health', tell: 'ei-ennen' },
  protection: { find: { need: 'safety' }, consultation: 'safety', tell: 'rivi?kind=protection-wish' },
  afterwards: { find: { need: 'social-network' }, referral: 'everyday', consultation: 'understand' },
  explained: { find: { need: 'legal-aid' }, referral: 'law', consultation: 'understand' },
  'safety-review': { find: { need: 'safety' }, referral: 'safety', consultation: 'safety' },
  'legal-advice': { find: { need: 'legal-aid' }, referral: 'law', consultation: 'law' },
  'health-care': { find: { need: 'health' }, referral: 'health', consultation: 'health' },
  livelihood: { find: { need: 'money' }, referral: 'social', consultation: 'money' },
  'residence-advice': { find: { need: 'residence' }, referral: 'residence', consultation: 'residence' },
  'compensation-help': { find: { need: 'legal-aid' }, referral: 'law', consultation: 'law' },
};
