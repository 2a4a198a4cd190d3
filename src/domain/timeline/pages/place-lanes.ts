import type { Ui } from '../../../platform/ui/index.ts';
import { fitWords, textWidth } from '../../../platform/ui/picture/index.ts';
import { type Level, levels } from '../kinds.ts';
import { edgesOf, isBar, markWidth } from '../lanes/gather.ts';
import { type Box, layOutLane, type PlacedBox } from '../lanes/lay-out.ts';
import type { ClusterMark, LanesView, LaneView, OneMark } from '../lanes/make-lanes.ts';
import type { Scale, Spread } from '../lanes/scale.ts';
import type { Lane } from '../timeline.ts';
import { gapWords } from './gap-words.ts';
import { markWords } from './mark-words.ts';

/** Size of the picture and its rows, in pixels. */
export const width = 1160;
const top = 46;
export const rowHeight = 34;
export const padding = 8;
const longestLabel = 230;
/** The words of a stretch end with its length: cut, they would tell nothing that its bar does not. */
const longestStretch = 340;
export const size = 14;

export type Thing =
  | { readonly is: 'bar' | 'point'; readonly mark: OneMark }
  | { readonly is: 'cluster'; readonly mark: ClusterMark }
  | { readonly is: 'opened'; readonly mark: ClusterMark; readonly lines: readonly OpenedLine[] }
  | { readonly is: 'gap'; readonly x0: number; readonly x1: number };

/** One entry of an opened mark, with what is written beside its own mark. */
export interface OpenedLine {
  readonly mark: OneMark;
  readonly text: string;
  /** The same uncut, and what is said of it. */
  readonly drawn: string;
  readonly said: string;
}
/** The height of a line of an opened mark; its first and its last lead away from it. */
export const lineHeight = 22;

export interface Placed {
  readonly thing: Thing;
  readonly box: Box;
  readonly place: PlacedBox;
  readonly label: string;
  /** The label uncut. */
  readonly drawn: string;
  /** What is said of a mark to those who listen. */
  readonly said: string;
}

/** Answers as a line: where each stands, and the words of the levels at its side. */
export interface LaidLine {
  readonly points: readonly { readonly mark: OneMark; readonly x: number; readonly y: number }[];
  readonly levels: readonly { readonly level: Level; readonly y: number }[];
}

export interface LaidLane {
  readonly lane: Lane;
  readonly line: LaidLine | undefined;
  readonly y: number;
  /** Where its first row begins. */
  readonly rowsFrom: number;
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** Where a label stands on a bar: what is certain, else what is hatched, if it has the room; the broadest otherwise. */
function innerOf({ extent }: OneMark, labelWidth: number, scale: Scale): { x0: number; x1: number } {
  const parts = extent.stretches.map(({ fill, from, until }) => ({ fill, x0: scale.xOf(from), x1: scale.xOf(until) }));
  const broad = parts.filter(({ fill, x0, x1 }) => fill !== 'ahead' && x1 - x0 >= labelWidth + 18);
  const widest = [...parts].sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
  return broad.find(({ fill }) => fill === 'solid') ?? broad[0] ?? widest ?? edgesOf(extent, scale);
}

/** An opened mark: as wide as its words, as many rows high as its lines need. */
function openedBox(ui: Ui, mark: ClusterMark & { readonly opened: readonly OneMark[] }, scale: Scale, spread: Spread) {
  const lines = mark.opened.map((own) => {
    const { drawn, said } = markWords(ui, own, spread);
    return { mark: own, text: fitWords(drawn, longestLabel, size), drawn, said };
  });
  const { drawn, said } = markWords(ui, mark);
  const around = 2 * 26;
  const wide =
    Math.max(...[drawn, ...lines.map(({ text }) => text)].map((text) => Math.ceil(textWidth(text, size)))) + around;
  const x0 = Math.max(scale.left, Math.min(mark.x0, scale.right - wide));
  const rows = Math.ceil(((lines.length + 2) * lineHeight + 2 * padding) / rowHeight);
  return {
    thing: { is: 'opened' as const, mark, lines },
    label: drawn,
    drawn,
    said,
    box: { x0, x1: Math.min(scale.right, x0 + wide), labelWidth: 0, inside: 'must' as const, rows },
  };
}

function things(ui: Ui, { lane, marks, gaps }: LaneView, scale: Scale, spread: Spread): Omit<Placed, 'place'>[] {
  const marked = marks.map((mark) => {
    const { drawn, said } = markWords(ui, mark, spread);
    const longest = mark.kind === 'one' && mark.span ? longestStretch : longestLabel;
    const label = fitWords(drawn, longest, size);
    const words = { label, drawn, said };
    const labelWidth = Math.ceil(textWidth(label, size));
    if (mark.kind === 'cluster' && mark.opened) return openedBox(ui, { ...mark, opened: mark.opened }, scale, spread);
    if (mark.kind === 'cluster')
      return {
        thing: { is: 'cluster' as const, mark },
        ...words,
        box: { x0: mark.x0, x1: mark.x1, labelWidth, inside: 'must' as const },
      };
    const { x0, x1 } = edgesOf(mark.extent, scale);
    if (isBar(mark.extent, scale)) {
      // Text stands on a bar, beside a bracket or a line.
      const inside = lane === 'network' || lane === 'wellbeing' ? ('never' as const) : ('may' as const);
      return {
        thing: { is: 'bar' as const, mark },
        ...words,
        box: { x0, x1, labelWidth, inside, inner: innerOf(mark, labelWidth, scale) },
      };
    }
    const middle = Math.min(scale.right - markWidth / 2, Math.max(scale.left + markWidth / 2, (x0 + x1) / 2));
    const around = { x0: middle - markWidth / 2, x1: middle + markWidth / 2 };
    return {
      thing: { is: 'point' as const, mark },
      ...words,
      box: { ...around, labelWidth, inside: 'never' as const },
    };
  });
  const between = gaps.flatMap((gap) => {
    const [x0, x1] = [scale.xOf(gap.from), scale.xOf(gap.until)];
    const label = gapWords(gap, ui.language);
    const labelWidth = Math.ceil(textWidth(label, size));
    return x1 - x0 < 8
      ? []
      : [
          {
            thing: { is: 'gap' as const, x0, x1 },
            label,
            drawn: label,
            said: label,
            box: { x0, x1, labelWidth, inside: 'may' as const },
          },
        ];
  });
  return [...marked, ...between];
}

const levelHeight = 26;

function layOutLine({ line }: LaneView, scale: Scale, top: number): LaidLine | undefined {
  if (!line) return undefined;
  const yOf = (level: Level) => top + padding + levelHeight * (levels.indexOf(level) + 0.5);
  const inside = (x: number) => Math.min(scale.right - markWidth / 2, Math.max(scale.left + markWidth / 2, x));
  const middle = ({ extent }: OneMark) => (scale.xOf(extent.first) + scale.xOf(extent.last + 1)) / 2;
  return {
    points: line.answers.map((mark) => ({ mark, x: inside(middle(mark)), y: yOf(mark.level) })),
    levels: levels.map((level) => ({ level, y: yOf(level) })),
  };
}

/** Every lane with its rows, from the top down. */
export function layOut(ui: Ui, view: LanesView, scale: Scale): { lanes: LaidLane[]; height: number } {
  let y = top;
  const walls = [scale.xOf(view.today + 0.5), ...(scale.breakX === null ? [] : [scale.breakX])];
  const lanes = view.lanes.map((own): LaidLane => {
    const each = things(ui, own, scale, view.spread);
    const { placed, rows } = layOutLane(
      each.map(({ box }) => box),
      { left: scale.left, right: scale.right, walls },
    );
    const above = own.line ? levels.length * levelHeight : 0;
    const height = Math.max(2 * padding + above + rows * rowHeight, 56);
    const laid = {
      lane: own.lane,
      line: layOutLine(own, scale, y),
      rowsFrom: y + padding + above,
      y,
      height,
      placed: each.map((item, at) => ({ ...item, place: placed[at] as PlacedBox })),
    };
    y += height;
    return laid;
  });
  return { lanes, height: y };
}
