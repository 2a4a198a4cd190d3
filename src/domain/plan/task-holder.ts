import type { Language } from '../../platform/i18n/texts.ts';
import { organisationTexts } from '../organisation/index.ts';
import type { TaskView } from './task.ts';

/** Who has promised a task: the worker and the organisation, as far as the reader may know of them. */
export function holderOf(task: Pick<TaskView, 'forWorker' | 'forOrganisation' | 'state'>, language: Language): string {
  const named = [task.forWorker, task.forOrganisation].filter(Boolean).join(', ');
  // Of a task that is closed to its reader nothing of the kind is told.
  return named || (task.state === 'closed' ? '' : organisationTexts(language)('unnamed'));
}
