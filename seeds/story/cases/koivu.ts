import { type CaseStory, woven } from '../script.ts';
import { acting } from './koivu/acting.ts';
import { arriving } from './koivu/arriving.ts';
import { deadlines } from './koivu/deadlines.ts';
import { handing } from './koivu/handing.ts';
import { heard } from './koivu/heard.ts';
import { joining } from './koivu/joining.ts';
import { lately } from './koivu/lately.ts';
import { lines } from './koivu/lines.ts';
import { meetings } from './koivu/meetings.ts';
import { names } from './koivu/names.ts';
import { plan } from './koivu/plan.ts';
import { process } from './koivu/process.ts';
import { support } from './koivu/support.ts';
import { warning } from './koivu/warning.ts';
import { whole } from './koivu/whole.ts';

/** A woman without a right of residence: reflection period, shelter, investigation; five organisations help. */
export const koivu: CaseStory = {
  codeWord: 'Koivu',
  steps: woven(
    [...arriving, ...joining, ...acting, ...lately],
    whole,
    plan,
    deadlines,
    meetings,
    heard,
    lines,
    handing,
    process,
    support,
    warning,
    names,
  ),
};
