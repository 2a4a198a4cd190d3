/** Where the command writes: standard output or standard error. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  on?(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

export interface Progress {
  /** Begins a stage; the function that it gives is told the share that is done, 0–1. */
  stage(text: (percent: number) => string): (share: number) => void;
  end(): void;
}

/** One line that is written over on a terminal; silent in a pipe or a file. */
export function progressOn(output: Output): Progress {
  let shown = '';
  const show = (line: string) => {
    if (!output.isTTY || line === shown) return;
    shown = line;
    output.write(`\r${line}\u001b[K`);
  };
  return {
    stage(text) {
      show(text(0));
      return (share) => show(text(Math.floor(Math.min(1, Math.max(0, share)) * 100)));
    },
    end() {
      if (shown !== '') output.write('\r\u001b[K');
      shown = '';
    },
  };
}
