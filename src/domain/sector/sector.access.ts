import { action } from '../../platform/acting/action.ts';

export const recordSectorAction = action('sector.record', 'case', ({ case: standing }) =>
  standing.writes.includes('coordination'),
);
