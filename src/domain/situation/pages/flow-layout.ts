import { type Flow, type FlowFact, flowFacts } from '../flow.ts';

/** Measures of the picture, in pixels. */
export const size = { width: 1080, height: 360, top: 34, node: 14, left: 222, right: 200, gap: 18 } as const;

export interface NodeBox {
  readonly fact: FlowFact;
  readonly answer: string;
  readonly n: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface RibbonShape {
  readonly path: string;
  readonly to: NodeBox;
  readonly n: number;
}

/** Where the columns stand. */
export const columnX = (at: number): number =>
  size.left + (at * (size.width - size.left - size.right - size.node)) / (flowFacts.length - 1);

interface Answers {
  /** Which answer stands above which. */
  readonly order: (fact: FlowFact, answer: string) => number;
  /** How high the words beside one are. */
  readonly words: (fact: FlowFact, answer: string) => number;
}

interface Layout {
  readonly nodes: readonly NodeBox[];
  readonly ribbons: readonly RibbonShape[];
  /** Below all words and ribbons. */
  readonly bottom: number;
}

/** Places every answer in its column and lays the ribbons between them in the order of the answers, so that few cross. */
export function layOut({ people, columns, ribbons }: Flow, { order, words }: Answers): Layout {
  const most = Math.max(...columns.map(({ nodes }) => nodes.length));
  const scale = (size.height - size.top - (most - 1) * size.gap) / people;
  let bottom: number = size.height;
  const placed = columns.map(({ fact, nodes }, at) => {
    let y: number = size.top;
    return nodes
      .toSorted((a, b) => order(fact, a.answer) - order(fact, b.answer))
      .map(({ answer, n }): NodeBox => {
        const box = { fact, answer, n, x: columnX(at), y, height: n * scale };
        const end = y + Math.max(box.height, words(fact, answer));
        bottom = Math.max(bottom, end);
        y = Math.max(y + box.height + size.gap, end);
        return box;
      });
  });
  const shapes = ribbons.flatMap((own, at) => {
    const [from = [], to = []] = [placed[at], placed[at + 1]];
    const [out, into] = [new Map<NodeBox, number>(), new Map<NodeBox, number>()];
    const take = (used: Map<NodeBox, number>, box: NodeBox, height: number): number => {
      const before = used.get(box) ?? 0;
      used.set(box, before + height);
      return box.y + before;
    };
    return from.flatMap((one) =>
      to.flatMap((other): RibbonShape[] => {
        const ribbon = own.find((each) => each.from === one.answer && each.to === other.answer);
        if (!ribbon) return [];
        const height = ribbon.n * scale;
        return [
          {
            path: ribbonPath(one, take(out, one, height), other, take(into, other, height), height),
            to: other,
            n: ribbon.n,
          },
        ];
      }),
    );
  });
  return { nodes: placed.flat(), ribbons: shapes, bottom };
}

/** A band between two nodes, bent in the middle. */
function ribbonPath(from: NodeBox, y: number, to: NodeBox, other: number, height: number): string {
  const [x, end] = [from.x + size.node, to.x];
  const middle = (x + end) / 2;
  const at = (value: number) => value.toFixed(1);
  return (
    `M${at(x)} ${at(y)}C${at(middle)} ${at(y)} ${at(middle)} ${at(other)} ${at(end)} ${at(other)}` +
    `V${at(other + height)}C${at(middle)} ${at(other + height)} ${at(middle)} ${at(y + height)} ${at(x)} ${at(y + height)}Z`
  );
}
