import type { Tx } from '../../platform/db/tx.ts';
import type { Context } from '../../platform/http/endpoint.ts';
import { Problem } from '../../platform/http/problem.ts';
import type { Day } from '../../platform/time/format.ts';
import { deadlineTable, isOffered, readClocks as readEach, rulesNow, startClocks } from '../deadline/index.ts';
import type { Asking } from '../line/index.ts';
import { ownRoom } from '../room/index.ts';
import type { StepCode } from './child-fields.ts';

/** The assessment of service needs: seven working days to begin, three months to finish (1301/2014, 36 §). */
export const assessmentRules = ['child.assess.start', 'child.assess.finish'] as const;

/** The matter becomes pending with the notice, or on the day that child welfare has told (417/2007, 26 §). */
export const startsClocks = (what: StepCode): boolean => what === 'welfare-notice' || what === 'pending';

const ofAssessment = { where: 't.rule_key = any ($1)', is: assessmentRules };

/** Clocks of the assessment on this case, each once, as far as the reader sees them. */
export const readClocks = ({ tx, vault, acting, trail }: Asking & { readonly trail: NonNullable<Asking['trail']> }) =>
  readEach(tx, vault, trail, acting.case.id, ofAssessment);

/** Does such a clock run already? */
export const isRunning = async (asking: Parameters<typeof readClocks>[0]): Promise<boolean> =>
  (await readClocks(asking)).some(({ state }) => state === 'running');

/**
 * Starts the clocks of the assessment in class contact, where the notice is recorded, once for a day. Returns their last days. Clocks of another
 * organisation are left alone and decide nothing: its log would tell of somebody who changed something about safety there, which only what is
 * done about a child could be.
 */
export async function startAssessmentClocks(context: Context<unknown, 'case', Tx>, from: Day) {
  const { tx, vault, trail, acting } = context;
  const [roomId, read] = await Promise.all([
    ownRoom(tx, acting.case.id, 'contact'),
    deadlineTable.readUntold(tx, vault, acting.case.id, ofAssessment),
  ]);
  if (roomId === undefined) throw new Problem('not-found');
  const clocks = read.filter(({ own }) => own);
  for (const clock of clocks) deadlineTable.saw(trail, clock);
  const runs = (key: string) =>
    clocks.some(({ state, ruleKey, startedOn }) => state === 'running' && ruleKey === key && startedOn === from);
  const rules = rulesNow().filter(
    (rule) => assessmentRules.some((key) => key === rule.key) && isOffered(rule, from) && !runs(rule.key),
  );
  return startClocks(context, { roomId, class: 'contact' }, rules, from);
}
