/** Where the command writes: standard output or standard error. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

export interface Progress {
  /** Shows the share that is done, 0–1. */
  show(share: number): void;
  end(): void;
}

/** One line that is written over on a terminal; silent in a pipe or a file. */
export function progressOn(output: Output, text: (percent: number) => string): Progress {
  let shown = -1;
  return {
    show(share) {
      const percent = Math.floor(share * 100);
      if (!output.isTTY || percent === shown) return;
      shown = percent;
      output.write(`\r${text(percent)}\u001b[K`);
    },
    end() {
      if (shown >= 0) output.write('\r\u001b[K');
      shown = -1;
    },
  };
}
