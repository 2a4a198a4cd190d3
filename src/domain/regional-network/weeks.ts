import { addDays, type Day, daysBetween, mondayOf } from '../../platform/time/format.ts';

/** A week is named by its Monday. */
export const isMonday = (day: Day): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() === 1;

/** Number of a week by ISO 8601: the first one of a year is that of its first Thursday. */
export function weekNumber(monday: Day): number {
  const thursday = addDays(monday, 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** So many weeks of the duty list are shown, this one first; an empty one too. */
const weeksShown = 6;
export const weeksFrom = (today: Day): Day[] =>
  Array.from({ length: weeksShown }, (_, nth) => addDays(mondayOf(today), 7 * nth));

/** Days: nobody is put on duty further ahead. */
export const furthestWeek = 366;

export interface DutyWeek {
  readonly weekOn: Day;
  readonly version: number;
  /** Null: nobody yet, or one that has left the network since. */
  readonly organisationId: string | null;
}

/** The weeks that are shown: those that nobody has written of are empty, and so is one of an organisation that is no member any more. */
export function dutyList(
  today: Day,
  kept: readonly DutyWeek[],
  members: readonly { readonly organisationId: string }[],
): DutyWeek[] {
  const isMember = (id: string | null) => members.some(({ organisationId }) => organisationId === id);
  return weeksFrom(today).map((weekOn) => {
    const found = kept.find((week) => week.weekOn === weekOn);
    if (!found) return { weekOn, version: 0, organisationId: null };
    return isMember(found.organisationId) ? found : { ...found, organisationId: null };
  });
}
