import { askSupport } from './ask-support.ts';
import { changeLine } from './change-line.ts';
import { viewLines } from './view-lines.ts';
import { writeLine } from './write-line.ts';
import { writeNotBefore } from './write-not-before.ts';

export const authorityEndpoints = [viewLines, writeNotBefore, askSupport, writeLine, changeLine];
