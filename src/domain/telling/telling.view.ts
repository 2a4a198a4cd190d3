import type { CaseHead } from '../case/index.ts';
import type { Register, TellingView, WishView } from './telling-fields.ts';

/** What the page Tell once shows, and where the viewer reads and writes. */
export interface TellingsView {
  head: CaseHead;
  wishes: readonly WishView[];
  tellings: readonly TellingView[];
  registers: Readonly<Record<Register, { read: boolean; write: boolean }>>;
}
