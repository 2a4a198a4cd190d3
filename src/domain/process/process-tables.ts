import { lineTable } from '../line/index.ts';
import { companionFields } from './companion-fields.ts';
import { place } from './course-place.ts';
import { offenceFields } from './offence-fields.ts';

export const offenceTable = lineTable({
  table: 'process_offence',
  fields: offenceFields,
  join: place,
  order: 't.named_on, t.written_at',
});

export const companionTable = lineTable({
  table: 'process_companion',
  fields: companionFields,
  join: place,
  order: `t.state = 'active' desc, t.role, t.written_at`,
});
