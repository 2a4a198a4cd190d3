import { recordHome } from '../../../src/domain/home-municipality/index.ts';
import type { Sent } from '../../../src/platform/http/call.ts';
import { addDays } from '../../../src/platform/time/format.ts';
import { type Act, does } from '../script.ts';

type Home = Sent<typeof recordHome>;

/** Writes down what is known of the home municipality since `ago` days before the act, and who arranges by it. */
export const hasHome = (answer: Home['answer'], ago: number, county?: Home['county']): Act =>
  does(recordHome, ({ today }) => ({ answer, county, sinceOn: addDays(today, -ago) }));
