import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { projectRoot } from '../../platform/project-root.ts';
import { themes } from './columns.ts';
import { fieldKinds } from './scheme.ts';

// Fields and codes of the standards, as tables beside this file.
// Human Trafficking Case Data Standard (HTCDS) 2.0 by IOM, https://github.com/UNMigration/HTCDS, CC BY 4.0: names of fields, codes
// and English labels, condensed. IOM does not endorse this program. Finnish and Swedish: own translation, unverified.

/** A code and its labels. */
export type CodeRow = readonly [code: string, en: string, fi: string, sv: string];

/** The rows of a table beside this file, without its heading. */
export const rowsOf = (file: string): string[][] =>
  parse(readFileSync(path.join(projectRoot(), 'src/study/scheme', file)), { fromLine: 2 });

/** Codes by field, in the order of the standard. */
function codesIn(file: string): Readonly<Record<string, readonly CodeRow[]>> {
  const lists: Record<string, CodeRow[]> = {};
  for (const [field, ...row] of z
    .array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]))
    .parse(rowsOf(file))) {
    lists[field] = [...(lists[field] ?? []), row];
  }
  return lists;
}

/** The options of each field of HTCDS that has a list. */
export const htcdsCodes = codesIn('htcds-codes.csv');

/** The options of each question of CTDC that is asked in columns of 0 and 1. */
export const ctdcCodes = codesIn('ctdc-codes.csv');

/** Letters: `i` points at persons or places directly, `c` belongs to the standard's core, `d` is deprecated. */
const marks = z.string().regex(/^i?c?d?$/);

/** The fields of HTCDS: name, kind, marks, theme, and labels in English, Finnish and Swedish. */
export const htcdsFields = z
  .array(z.tuple([z.string(), z.enum(fieldKinds), marks, z.enum([...themes, '']), z.string(), z.string(), z.string()]))
  .parse(rowsOf('htcds-fields.csv'));
