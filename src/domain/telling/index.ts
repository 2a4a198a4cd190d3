import { correctTelling, recordTelling, tellingTable } from './telling-line.ts';
import { viewTellings } from './view-tellings.ts';
import { changeWish, recordWish, wishTable } from './wish-line.ts';

export { AlreadyTold } from './pages/AlreadyTold.tsx';
export { tellingTexts } from './telling.texts.ts';
export { type TellingView, topics, type WishView } from './telling-fields.ts';
export { tellingTable, wishTable };

export const tellingEndpoints = [viewTellings, recordTelling, correctTelling, recordWish, changeWish];
export { recordTelling, recordWish };
