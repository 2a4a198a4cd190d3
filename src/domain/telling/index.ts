import { endpointsOf } from '../../platform/http/endpoints-of.ts';
import { tellingTexts } from './telling.texts.ts';
import { tellingLines } from './telling-line.ts';
import { viewTellings } from './view-tellings.ts';

export { AlreadyTold } from './pages/AlreadyTold.tsx';
export { type TellOnce, TellOnceCard } from './pages/TellOnceCard.tsx';
export { readOnce } from './read-once.ts';
export { type TellingView, topics, type WishView } from './telling-fields.ts';
export * from './telling-line.ts';
export { tellingTexts };

export const tellingEndpoints = endpointsOf(tellingTexts, [viewTellings, ...tellingLines]);
