import { type ActingOn, action } from '../../platform/acting/action.ts';
import { type TakenClass, takenClasses } from './own-records.ts';

/** Classes of the own organisation that the worker reads and that may leave at all. */
export const takeable = ({ case: { own } }: ActingOn<'case'>): readonly TakenClass[] =>
  takenClasses.filter((each) => own.includes(each));

/** Whoever leads the own part, or is named beside as backup, for what that worker reads: also once the organisation has left or the case is closed. */
export const takeOwnRecordsAction = action(
  'own-records.take',
  'case',
  (acting) =>
    (acting.case.standing === 'lead' || acting.case.standing === 'backup') &&
    acting.case.named &&
    takeable(acting).length > 0,
);
