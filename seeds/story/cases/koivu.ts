import type { CaseStory } from '../script.ts';
import { acting } from './koivu/acting.ts';
import { arriving } from './koivu/arriving.ts';
import { joining } from './koivu/joining.ts';
import { lately } from './koivu/lately.ts';

/** A woman without a right of residence: reflection period, shelter, investigation; five organisations help. */
export const koivu: CaseStory = { codeWord: 'Koivu', steps: [...arriving, ...joining, ...acting, ...lately] };
