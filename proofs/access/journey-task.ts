import type { Act, ActOf } from './acts.ts';
import type { Id } from './facts.ts';
import { day } from './facts.ts';
import type { Way } from './journey-ground.ts';
import { backup, backupOf, c, lead, leadOf, network, ngo, police, saarni, together } from './journey-ground.ts';
import { classes } from './words.ts';

/** A way on which every act on tasks and goals is done. */

const ask = (id: Id, worker: Id | null): ActOf<'ask-task'> => ({
  act: 'ask-task',
  by: lead,
  case: c,
  id,
  for: ngo,
  worker,
  goal: 'goal',
});
type Said = ActOf<'answer-task'>['answer'];
const answer = (n: number, by: Id, what: Said, task = 'task'): Act => ({
  act: 'answer-task',
  by,
  case: c,
  id: `answer ${n}`,
  task,
  answer: what,
  reason: true,
});

/** Section 5: what stays with the promiser when her organisation leaves the case, and what does not. */
const promises: Way = [
  ask('promise', null),
  ask('promise that the asker takes back', null),
  ask('promise that is declined', null),
  ask('nothing promised', null),
  ...['promise', 'promise that the asker takes back', 'promise that is declined'].map((task, n) =>
    answer(10 + n, leadOf(ngo), 'accepted', task),
  ),
  // Nobody has left, and the asker's plan is closed to her: what she promised has closed with it, until it is opened again.
  { act: 'end-grant', by: lead, case: c, grant: `net:${saarni}:coordination:${ngo}` },
  answer(20, leadOf(ngo), 'done', 'promise'),
  network('net again'),
  { act: 'end-part', by: lead, case: c, organisation: ngo },
  { act: 'withdraw-task', by: backup, case: c, task: 'promise that the asker takes back' },
  answer(21, leadOf(ngo), 'done', 'nothing promised'),
  // Another organisation's promise is not to be kept by the asker.
  answer(22, backup, 'done', 'promise'),
  answer(23, leadOf(ngo), 'done', 'promise'),
  answer(24, leadOf(ngo), 'done', 'promise that the asker takes back'),
  answer(25, leadOf(ngo), 'declined', 'promise that is declined'),
  // It has been declined: nothing of it is kept.
  answer(26, leadOf(ngo), 'accepted', 'promise that is declined'),
];

export const tasks: Way = [
  ...together,
  { act: 'add-entry', by: lead, case: c, id: 'goal', table: 'goal', of: 'coordination' },
  { act: 'view-goal', by: leadOf(ngo), case: c, id: 'view', goal: 'goal' },
  ask('task', leadOf(ngo)),
  // Who is not named there, and who is not on the case, is not in sight; whoever reads the task does not answer it for another.
  ask('of a stranger', `${ngo}/8`),
  { ...ask('of nobody here', null), for: police },
  answer(0, backup, 'accepted'),
  { act: 'remind', by: backup, case: c, id: 'reminder', task: 'task' },
  // Once a day; and by nobody but the asker.
  { act: 'remind', by: lead, case: c, id: 'again', task: 'task' },
  { act: 'remind', by: leadOf(ngo), case: c, id: 'by the asked', task: 'task' },
  answer(1, leadOf(ngo), 'accepted'),
  answer(2, leadOf(ngo), 'done'),
  answer(3, leadOf(ngo), 'undone'),
  answer(4, backupOf(ngo), 'done'),
  // Taken back by another than has set it.
  answer(5, leadOf(ngo), 'undone'),
  { wait: day },
  { act: 'remind', by: lead, case: c, id: 'of what is done', task: 'task' },
  ask('second task', null),
  { act: 'withdraw-task', by: leadOf(ngo), case: c, task: 'second task' },
  { act: 'withdraw-task', by: backup, case: c, task: 'second task' },
  { act: 'bar-worker', by: lead, case: c, id: 'bar', worker: backupOf(ngo) },
  (now) => ({
    act: 'name-member',
    by: leadOf(ngo),
    case: c,
    id: 'named again',
    worker: backupOf(ngo),
    standing: 'member',
    classes,
    from: now,
    until: null,
  }),
  ask('task for the barred', backupOf(ngo)),
  { act: 'pass-task', by: backup, case: c, task: 'task for the barred', worker: leadOf(ngo) },
  { act: 'pass-task', by: lead, case: c, task: 'task for the barred', worker: leadOf(ngo) },
  ...promises,
];
