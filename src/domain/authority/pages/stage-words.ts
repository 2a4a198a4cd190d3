import { type Length, lengthWords } from '../../../platform/time/length.ts';
import type { Ui } from '../../../platform/ui/index.ts';
import { processTexts, type StageCode } from '../../process/index.ts';
import { authorityTexts } from '../authority.texts.ts';

/** Where a course stands, and since how long. */
export function stageWords({ language }: Ui, { code, length }: { code: StageCode; length: Length }): string {
  const stage = processTexts(language)(`stage.${code}`);
  return length.most === 0
    ? authorityTexts(language)('list.stage.today', { stage })
    : authorityTexts(language)('list.stage', { stage, length: lengthWords(language, length) });
}
