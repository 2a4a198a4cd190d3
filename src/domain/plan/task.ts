import type { Day } from '../../platform/time/format.ts';

export const taskStates = ['asked', 'accepted', 'declined', 'done', 'withdrawn', 'kept', 'closed'] as const;
export type TaskState = (typeof taskStates)[number];

/** What the one asked says to a task. */
export const taskAnswers = ['accepted', 'declined', 'done', 'undone'] as const;
export type TaskAnswer = (typeof taskAnswers)[number];
export type TaskMove = TaskAnswer | 'withdrawn';

/**
 * How a task moves. Answers are moves of the one asked, withdrawal is the asker's. A task that is closed to its reader (the
 * network consent has ended) moves no more; where one of the two has left, what she has promised is kept in her own row, and she still does or declines it. act.answer_task and act.withdraw_task keep the same table.
 */
export const taskMoves: Readonly<Record<TaskState, Readonly<Partial<Record<TaskMove, TaskState>>>>> = {
  asked: { accepted: 'accepted', declined: 'declined', done: 'done', withdrawn: 'withdrawn' },
  accepted: { declined: 'declined', done: 'done', withdrawn: 'withdrawn' },
  declined: { accepted: 'accepted', withdrawn: 'withdrawn' },
  done: { undone: 'accepted' },
  withdrawn: {},
  kept: { declined: 'closed', done: 'closed' },
  closed: {},
};

/** Where a task comes to by one move, or nothing when it stands otherwise. */
export const moved = (state: TaskState, move: TaskMove): TaskState | undefined => taskMoves[state][move];

/** What stands after an answer: a tick taken back leaves what was promised. */
export function stateOf(state: string, answer: string | null): TaskState {
  if (state === 'withdrawn' || state === 'kept' || state === 'closed') return state;
  if (answer === null) return 'asked';
  return answer === 'undone' ? 'accepted' : (answer as TaskState);
}

export const receivers = ['herself', 'asker', 'network'] as const;
export type Receiver = (typeof receivers)[number];

export const longestTask = 200;
export const longestAnswer = 300;

/** For how long a tick can be taken back on the page; the database allows a little more for a slow network. */
export const undoSeconds = 10;

/** One promise with its last answer, as far as the reader may see both. */
export interface TaskView {
  readonly id: string;
  readonly text: string | null;
  readonly state: TaskState;
  readonly organisationId: string;
  readonly organisation: string;
  readonly own: boolean;
  readonly author: string | null;
  readonly forId: string | null;
  readonly forOrganisation: string | null;
  readonly forMine: boolean;
  readonly forWorker: string | null;
  readonly receiver: Receiver | null;
  readonly dueOn: Day | null;
  readonly goalId: string | null;
  /** The meeting at which it was decided, where the reader sees that. */
  readonly decidedAt: { readonly id: string; readonly day: Day } | null;
  /** The organisation with whose hand-over of the lead it came along. */
  readonly handedFrom: string | null;
  readonly writtenAt: string;
  readonly answer: {
    readonly author: string | null;
    readonly mine: boolean;
    readonly at: string;
    readonly reason: string | null;
  } | null;
}

export const isOpen = ({ state }: Pick<TaskView, 'state'>): boolean =>
  state === 'asked' || state === 'accepted' || state === 'kept';
export const isLate = (task: Pick<TaskView, 'state' | 'dueOn'>, today: Day): boolean =>
  isOpen(task) && task.dueOn !== null && task.dueOn < today;

/** Open ones by day, those without a day last; then the rest, the newest answer first. */
export function sortTasks(tasks: readonly TaskView[]): { open: TaskView[]; ended: TaskView[] } {
  const day = ({ dueOn }: TaskView) => dueOn ?? '9999';
  const moment = ({ answer, writtenAt }: TaskView) => answer?.at ?? writtenAt;
  return {
    open: tasks.filter(isOpen).toSorted((a, b) => day(a).localeCompare(day(b)) || a.id.localeCompare(b.id)),
    ended: tasks.filter((task) => !isOpen(task)).toSorted((a, b) => moment(b).localeCompare(moment(a))),
  };
}
