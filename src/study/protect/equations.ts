import { type Block, frameIn, type Lattice, without } from './lattice.ts';

/** Cells, each so many times, that add up to zero. */
export interface Equation {
  readonly cells: readonly number[];
  readonly times: readonly number[];
}

const known = new WeakMap<Lattice, readonly Equation[]>();

/** Every link between the numbers of a lattice: each line of each attribute in each block, less its margin. */
export function equationsOf(lattice: Lattice): readonly Equation[] {
  const found = known.get(lattice) ?? lattice.blocks.flatMap((block) => equationsIn(lattice, block));
  known.set(lattice, found);
  return found;
}

function equationsIn(lattice: Lattice, block: Block): Equation[] {
  const equations: Equation[] = [];
  for (const [at, stride] of block.strides.entries()) {
    const frame = frameIn(lattice, block, at);
    const margin = without(lattice, block, at);
    for (let rest = 0; rest < margin.size; rest += 1) {
      const first = block.offset + Math.floor(rest / stride) * stride * frame.size + (rest % stride);
      for (const { places, times } of frame.lines) {
        equations.push({
          cells: [...places.map((place) => first + place * stride), margin.offset + rest],
          times: [...times, -1],
        });
      }
    }
  }
  return equations;
}
