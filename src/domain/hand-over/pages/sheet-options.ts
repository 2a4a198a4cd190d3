import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate } from '../../../platform/time/format.ts';
import type { Option, Ui } from '../../../platform/ui/index.ts';
import { childTexts } from '../../child/index.ts';
import { shippedNameOf } from '../../deadline/index.ts';
import { meetingTexts } from '../../meeting/index.ts';
import { safetyTexts } from '../../safety/index.ts';
import { handOverTexts } from '../hand-over.texts.ts';
import type { PartOfSheet } from '../hand-over.ts';

/** Words or days of a part, the first few. */
const most = 4;

function hintOf(ui: Ui, { part, days, words }: PartOfSheet): string {
  const safety = safetyTexts;
  const dayWords = days.map(({ day, kind, code }) =>
    handOverTexts(ui.language)(`goes.day.${kind}`, {
      what:
        kind === 'deadline'
          ? shippedNameOf(ui.language, code)
          : capital(meetingTexts.find(ui.language, `kind.${code}`) ?? ''),
      day: formatDate(ui.language, day),
    }),
  );
  const said =
    part === 'contact'
      ? words.map((channel) => safety.find(ui.language, `channel.${channel}`) ?? '')
      : part === 'times'
        ? dayWords
        : part === 'child'
          ? [...words.map((child) => childTexts.find(ui.language, `title.${child}`) ?? ''), ...dayWords]
          : words;
  return [...new Set(said)].slice(0, most).join(' · ');
}

/** The parts of a sheet to tick, with what is in them. */
export const sheetOptions = (ui: Ui, sheet: readonly PartOfSheet[]): Option[] =>
  sheet.map((part) => ({
    value: part.part,
    label: handOverTexts(ui.language)(`goes.${part.part}`, { n: part.count }),
    hint: hintOf(ui, part),
  }));
