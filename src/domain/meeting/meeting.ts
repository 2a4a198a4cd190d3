/** Planned ones by time, the next first; then the rest, the newest first. */
export function sortMeetings<Row extends { readonly startsAt: string; readonly state: string }>(
  all: readonly Row[],
  ahead: string,
): { coming: Row[]; past: Row[] } {
  return {
    coming: all.filter(({ state }) => state === ahead).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
    past: all.filter(({ state }) => state !== ahead).toSorted((a, b) => b.startsAt.localeCompare(a.startsAt)),
  };
}
