import type { Day } from '../../platform/time/format.ts';
import type { CaseHead } from '../case/index.ts';
import type { NeedView } from '../need/index.ts';
import type { OwnBeside } from '../practice/index.ts';
import type { Cover, Offers, SectorPlace } from '../sector/index.ts';
import type { GoalView } from './goal-fields.ts';
import type { GoalToldBy } from './goal-told.ts';
import type { TaskView } from './task.ts';

/** The plan as one viewer sees it: a view over the rooms that she may read. */
export interface PlanView {
  readonly head: CaseHead;
  readonly goals: readonly GoalView[];
  /** What those to whom the own organisation has referred say came of these goals. */
  readonly told: readonly GoalToldBy[];
  readonly tasks: readonly TaskView[];
  readonly needs: readonly NeedView[];
  readonly places: readonly SectorPlace[];
  /** Who helps by what the viewer sees of parts, referrals and appointments. */
  readonly covers: readonly Cover[];
  /** Services that could fill what is missing. */
  readonly offers: Offers;
  /** Practices of organisations, by where they are shown. */
  readonly ownPractices: OwnBeside;
  readonly today: Day;
  /** One page to print: for her, or for a meeting. */
  readonly print: 'hanelle' | 'kokous' | null;
  /** Before the paper for the person: a guardian is recorded who may be a danger. */
  readonly guardian?: boolean;
}
