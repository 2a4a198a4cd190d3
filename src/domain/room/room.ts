/** Classes of information (access text, section 3). A room is case × class × the organisation that writes there. */
export const informationClasses = [
  'case',
  'identity',
  'contact',
  'location',
  'account',
  'health',
  'social',
  'residence',
  'support',
  'process',
  'justice',
  'coordination',
  'wellbeing',
  'hers',
] as const;
export type InformationClass = (typeof informationClasses)[number];

/** Classes that a note can be written in: the others have rows of their own kind. */
export const noteClasses = [
  'account',
  'contact',
  'health',
  'social',
  'residence',
  'support',
  'process',
  'justice',
  'coordination',
  'wellbeing',
] as const;
export type NoteClass = (typeof noteClasses)[number];

/** Classes that a consent can open to somebody at all (access text, section 4, column G). */
export const grantableClasses = [
  'contact',
  'account',
  'health',
  'social',
  'process',
  'justice',
  'residence',
  'coordination',
  'wellbeing',
] as const;
export type GrantableClass = (typeof grantableClasses)[number];

/** Icon of the kit that stands beside the word of a class. */
export const classIcons = {
  case: 'folder',
  identity: 'person',
  contact: 'phone',
  location: 'pin',
  account: 'people',
  health: 'heart',
  social: 'house',
  residence: 'paper',
  support: 'bubble',
  process: 'scales',
  justice: 'shield',
  coordination: 'three-dots',
  wellbeing: 'leaf',
  hers: 'person',
} as const satisfies Record<InformationClass, string>;
