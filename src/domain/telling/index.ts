import { changeWish } from './change-wish.ts';
import { correctTelling } from './correct-telling.ts';
import { recordTelling } from './record-telling.ts';
import { recordWish } from './record-wish.ts';
import { viewTellings } from './view-tellings.ts';

export { AlreadyTold } from './pages/AlreadyTold.tsx';
export { readTellings, readWishes } from './telling.queries.ts';
export { tellingTexts } from './telling.texts.ts';
export { type TellingView, topics, type WishView } from './telling.ts';

export const tellingEndpoints = [viewTellings, recordTelling, correctTelling, recordWish, changeWish];
export { recordTelling, recordWish };
