import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { Icon } from './Icon.tsx';

export interface DueProps {
  state: 'late' | 'soon' | 'done';
  /** In words: "4 pv myöhässä", "ke 25.11.". */
  text: Child;
}

const icons = { late: 'warning', soon: 'clock', done: 'check' } as const;

/** A date that asks for something: icon and words, never colour alone. */
export function Due({ state, text }: DueProps): JSX.Element {
  return (
    <span class={`rn-${state}`}>
      <Icon name={icons[state]} small />
      {text}
    </span>
  );
}
