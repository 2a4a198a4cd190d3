import { ofHus, type Standing } from './arranges.ts';

/** Those who arrange help by home municipality; to everybody else a referral goes whoever arranges. */
const arrangers: readonly string[] = ['social-services', 'health-services', 'child-protection'];

type ReceiverHint = 'arranges' | 'other-county' | 'admission-only' | 'no-home' | 'unclear';

interface Receiver {
  readonly kind: string;
  /** The code of its county, or the region as the deployment calls it. */
  readonly county: string;
}

/** What a sender is told beside a receiver: whether it is the one who arranges. Never a refusal: nobody is left without help by it. */
export function receiverHint({ kind, county }: Receiver, standing: Standing): ReceiverHint | null {
  const { is } = standing;
  if (is === 'not-recorded') return null;
  if (kind === 'assistance-system') return is === 'no' ? 'arranges' : is === 'yes' ? 'admission-only' : 'unclear';
  if (!arrangers.includes(kind)) return null;
  if (is === 'no') return 'no-home';
  if (is !== 'yes') return 'unclear';
  if (standing.county === null) return null;
  // A health service of the county may be the county's or another's: only what is surely its own is said to be.
  if (standing.county === county) return kind === 'health-services' ? null : 'arranges';
  const oneDistrict = kind === 'health-services' && [county, standing.county].every((code) => ofHus.includes(code));
  return oneDistrict ? null : 'other-county';
}
