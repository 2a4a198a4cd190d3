import type { Vault } from '../../platform/crypto/vault.ts';
import type { ReadTx } from '../../platform/db/tx.ts';
import { lineTable } from '../line/index.ts';
import { companionFields } from './companion-fields.ts';
import { offenceFields } from './offence-fields.ts';
import { type Course, processFields } from './process-fields.ts';
import { stepFields } from './step-fields.ts';

const courses = lineTable({
  table: 'process',
  fields: processFields,
  order: `t.kind = 'residence', t.state = 'ended', t.kind <> 'criminal', t.written_at`,
});

export const courseTable = {
  ...courses,
  /** One course; what was recorded by mistake is none. */
  find(tx: ReadTx, vault: Vault, caseId: string, id: string): Promise<Course | undefined> {
    return courses.find(tx, vault, caseId, id, 't.id = $1 and not t.mistaken');
  },
};

export const stepTable = lineTable({
  table: 'process_step',
  fields: stepFields,
  order: 't.stands_on, t.stands_at, t.written_at',
});

export const offenceTable = lineTable({
  table: 'process_offence',
  fields: offenceFields,
  order: 't.named_on, t.written_at',
});

export const companionTable = lineTable({
  table: 'process_companion',
  fields: companionFields,
  order: `t.state = 'active' desc, t.role, t.written_at`,
});
