import { appendFileSync } from 'node:fs';

type Counted =
  | 'combinations'
  | 'acts'
  | 'releases'
  | 'pairs'
  | 'checks'
  | 'crossings'
  | 'states'
  | 'views'
  | 'worlds'
  | Survived;
type Survived = 'canaries' | 'cuts' | 'moments' | 'kills' | 'writes' | 'failovers' | 'injections' | 'patroni';

/** Tells `npm run prove -- --full` how much a proof has looked at; its sums stand in proved.tsv. */
export function counted(what: Counted, many: number): void {
  const file = process.env.RINNALLA_COUNTED;
  if (file) appendFileSync(file, `${what}\t${many}\n`);
}
