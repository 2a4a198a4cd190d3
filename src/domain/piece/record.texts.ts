import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { pieceTexts } from './piece.texts.ts';
import { en } from './record.en.ts';
import { fi } from './record.fi.ts';
import { sv } from './record.sv.ts';
import { sameTexts } from './same.texts.ts';

/** The words of recording, correcting and looking at one piece, and of every code. */
export const recordTexts = texts({ fi, sv, en }, pieceTexts, writingTexts, sameTexts);
