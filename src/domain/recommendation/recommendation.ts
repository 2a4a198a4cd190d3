/** Whom a recommendation speaks to; what older texts ask of a municipality is today asked of the county. */
export const addressees = [
  'police',
  'prosecutor',
  'court',
  'wellbeing-county',
  'assistance-system',
  'ministry',
  'ngo',
  'immigration',
  'labour-inspection',
  'child-protection',
  'employment-services',
  'police-board',
  'all',
] as const;
export type Addressee = (typeof addressees)[number];

/** How somebody of ours saw it; who shows a recommendation says so. */
export const seenHow = [
  // The source's list from its first item to its last.
  'whole-list',
  // The item itself, in a source whose list breaks off.
  'in-excerpt',
  // Only as another body tells of it.
  'told-by-another',
] as const;
export type SeenHow = (typeof seenHow)[number];
