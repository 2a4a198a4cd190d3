import { contactStates } from './states/contact.tsx';
import { fields, filter } from './states/fields.tsx';
import { notFound } from './states/not-found.tsx';
import { noteStates } from './states/note-form.tsx';
import { conflict, notices } from './states/notices.tsx';
import { permissions } from './states/permissions.tsx';
import { picture } from './states/picture.tsx';
import type { State } from './states/sample.ts';
import { signInStates } from './states/sign-in.tsx';
import { summary } from './states/summary.tsx';
import { table } from './states/table.tsx';
import { timeline } from './states/timeline.tsx';
import { work } from './states/work.tsx';

export { sampleUi } from './states/sample.ts';

/** Every component of the kit in its states, each a whole document: drawn by the gallery and checked by the tests. */
export const kitStates: readonly State[] = [
  work,
  summary,
  notFound,
  ...signInStates,
  permissions,
  timeline,
  picture,
  ...contactStates,
  table,
  ...noteStates,
  fields,
  filter,
  notices,
  conflict,
];
