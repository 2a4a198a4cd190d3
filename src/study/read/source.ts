import type { Encoding } from './detect-encoding.ts';
import type { Separator } from './detect-separator.ts';

/** What was read and how: enough to repeat the reading. */
export interface Source {
  /** File name without its folder. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the bytes that were counted, in hex. */
  readonly sha256: string;
  /** `cases`: no file, the deployment's own cases. */
  readonly format: 'csv' | 'xlsx' | 'cases';
  /** Always UTF-8 in a workbook. */
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Undefined in a workbook. */
  readonly separator: Separator | undefined;
  /** The sheet of a workbook that was read. */
  readonly sheet?: string | undefined;
  /** The mapping file that said what the columns mean. */
  readonly mapping?: { readonly name: string; readonly sha256: string } | undefined;
  /** Empty lines between records; they are skipped. */
  readonly emptyLines: number;
}
