import { texts } from '../../platform/i18n/texts.ts';
import { writingTexts } from '../reader/index.ts';
import { en } from './piece.en.ts';
import { fi } from './piece.fi.ts';
import { sv } from './piece.sv.ts';

/** The words of every code: `event.recruited`, `means.isolation`, `source.told-by-her`. */
export const pieceTexts = texts({ fi, sv, en }, writingTexts);
