const minute = 60_000;
const nbsp = '\u00a0';

/** How long, in whole minutes, one at least: `12 min`, `1 h 5 min`, from a day on `26 h`. Written alike in the three languages. */
export function spanOf(milliseconds: number): string {
  const minutes = Math.max(1, Math.floor(milliseconds / minute));
  const hours = Math.floor(minutes / 60);
  const rest = hours < 24 ? minutes % 60 : 0;
  return [...(hours > 0 ? [`${hours}${nbsp}h`] : []), ...(rest > 0 ? [`${rest}${nbsp}min`] : [])].join(' ');
}
