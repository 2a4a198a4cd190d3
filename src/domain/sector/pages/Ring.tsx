import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Slot } from '../sector.ts';

const marks: Record<Slot['state'], string> = {
  active: 'm8 12.3 2.8 2.8L16.2 9.6',
  invited: '',
  missing: 'M12 8.5v7M8.5 12h7',
  'not-wanted': 'M8.5 12h7',
  'not-recorded': '',
};

type State = Slot['state'];

/** The ring as a part of a larger picture, at a place on a ground of 24. */
export function RingShape({
  state,
  x = 0,
  y = 0,
  scale = 1,
}: {
  state: State;
  x?: number;
  y?: number;
  scale?: number;
}) {
  return (
    <g class={`rn-ring rn-ring--${state}`} transform={`translate(${x} ${y}) scale(${scale})`}>
      <circle cx="12" cy="12" r="9.5" />
      {marks[state] ? <path d={marks[state]} /> : null}
    </g>
  );
}

/** Shape tells the state, so that it is read in grey too: filled with a tick, dashed, dotted with a plus, closed with a bar. */
export function Ring({ state }: { state: State }): JSX.Element {
  return (
    <svg class="rn-ring" viewBox="0 0 24 24" width={24} height={24} aria-hidden="true">
      <RingShape state={state} />
    </svg>
  );
}
