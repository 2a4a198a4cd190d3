import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Answer } from '../heard-fields.ts';

/** Full, half, short line, ring, dotted ring: different in shape, so that grey tells them apart. Centred on x and y. */
export function AnswerMark({ answer, x, y }: { answer: Answer; x: number; y: number }): JSX.Element {
  const ring = { cx: x, cy: y, r: 8, fill: '#ffffff', 'stroke-width': 1.6 };
  switch (answer) {
    case 'yes':
      return <circle cx={x} cy={y} r={9} fill="#3d4a52" />;
    case 'partly':
      return (
        <>
          <circle {...ring} stroke="#3d4a52" />
          <path d={`M${x} ${y - 8}a8 8 0 0 0 0 16z`} fill="#3d4a52" />
        </>
      );
    case 'no':
      return <path d={`M${x - 8} ${y}h16`} stroke="#3d4a52" stroke-width="3" />;
    case 'did-not-answer':
      return <circle {...ring} stroke="#3d4a52" />;
    case 'not-asked':
      return <circle {...ring} stroke="#4a5a63" stroke-dasharray="1.5 3" stroke-linecap="round" />;
  }
}
