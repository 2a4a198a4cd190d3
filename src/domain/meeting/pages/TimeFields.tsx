import type { JSX } from 'hono/jsx/jsx-runtime';
import type { MeetingForm } from './meeting-form.ts';

interface Standing {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** A day and two clock times. */
export function TimeFields({ f, standing }: { f: MeetingForm; standing?: Standing | undefined }): JSX.Element {
  const [starts, ends] = standing ? [new Date(standing.startsAt), new Date(standing.endsAt)] : [];
  return (
    <>
      {f.day('day', { first: starts })}
      {f.time('from', { first: starts })}
      {f.time('until', { first: ends })}
    </>
  );
}
