import { onceInLook } from '../../platform/db/once.ts';
import type { ReadTx, Tx } from '../../platform/db/tx.ts';
import type { Length } from '../../platform/time/finnish-days/index.ts';
import { type Correction, type Rule, rulesNow } from './deadline.ts';

export interface CorrectionRow {
  key: string;
  version: number;
  amount: number;
  unit: Length['unit'];
  moves: boolean;
  place: string;
  mark: Correction['mark'];
  checked_on: string;
  valid_from: string | null;
  valid_until: string | null;
  reason: string;
  written_at: Date;
}

export const asCorrection = (row: CorrectionRow): Correction => ({
  key: row.key,
  version: row.version,
  length: { amount: row.amount, unit: row.unit },
  moves: row.moves,
  place: row.place,
  mark: row.mark,
  checkedOn: row.checked_on,
  validFrom: row.valid_from,
  validUntil: row.valid_until,
});

const columns =
  'key, version, amount, unit, moves, place, mark, checked_on, valid_from, valid_until, reason, written_at';

/** Every correction made here, the newest first. */
export const readCorrections = (tx: ReadTx): Promise<CorrectionRow[]> =>
  tx.query<CorrectionRow>(`select ${columns} from app.deadline_rule order by written_at desc, key limit 500`);

/** The rules as they stand here. */
export const readRules = onceInLook(async (tx): Promise<readonly Rule[]> => {
  const rows = await tx.query<CorrectionRow>(
    `select distinct on (key) ${columns} from app.deadline_rule order by key, version desc`,
  );
  return rulesNow(rows.map(asCorrection));
});

/** @throws Problem `changed` when another correction came first, `forbidden` for all but administrators */
export const insertCorrection = (tx: Tx, item: Correction & { length: Length; reason: string }) =>
  tx.query('select act.correct_deadline_rule($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
    item.key,
    item.version,
    item.length.amount,
    item.length.unit,
    item.moves,
    item.place,
    item.mark,
    item.checkedOn,
    item.validFrom,
    item.validUntil,
    item.reason,
  ]);
