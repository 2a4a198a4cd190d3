import type { JSX } from 'hono/jsx/jsx-runtime';
import { day } from '../../../platform/http/fields.ts';
import { formatDate, formatMoment } from '../../../platform/time/format.ts';
import { boundFields, ConflictView, type Fields, type Ui } from '../../../platform/ui/index.ts';
import { asOfWords, type Standing } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { inThree, listed, readAsOf } from '../typed-correction.ts';
import { correctionOf } from './correction-of.ts';

type Bound = Fields<typeof lawRegisterTexts>;
type Reads = Pick<Bound, 'value' | 'values'>;

const questions = inThree('question');
const texts = [...inThree('says'), 'sections', 'subsection', 'amendedBy', 'mark', 'reading', 'readIn', 'asOf'] as const;
const days = ['validFrom', 'validUntil'] as const;
const pendingWords = inThree('pending');

/** How a field of the form reads: a code in words, a day or a month as the language writes it. */
function said(ui: Ui, name: string, value: string): string {
  const t = lawRegisterTexts(ui.language);
  if (value.trim() === '') return t('conflict.empty');
  const codes = { mark: 'mark', reading: 'version', readIn: 'language', stage: 'stage' } as const;
  if (name in codes)
    return lawRegisterTexts.find(ui.language, `${codes[name as keyof typeof codes]}.${value}`) ?? value;
  if (name === 'timeUnits') return lawRegisterTexts.find(ui.language, `unit.${value}`) ?? value;
  if (name === 'sections' || name === 'amendedBy') return listed(value).join(', ');
  if (name === 'asOf') {
    const read = readAsOf(value);
    return read ? asOfWords(read) : value;
  }
  const on = /^(valid|seen|comes)/.test(name) ? day().safeParse(value).data : undefined;
  return on ? formatDate(ui.language, on) : value.trim();
}

/** Every field of the form with what it holds, each in a line of its own that begins with what it is. */
function linesOf(ui: Ui, form: Reads, row: Standing): readonly string[] {
  const t = lawRegisterTexts(ui.language);
  const line = (name: (typeof texts | typeof days | typeof questions)[number]) =>
    `${t(`field.${name}`)}: ${said(ui, name, form.value(name) ?? '')}`;
  const times = form.values('times', []);
  const units = form.values('timeUnits', []);
  const gone = form.values('gone', []);
  const pending = form.values('paper', []).map((paper, at) => {
    if (gone.includes(String(at + 1))) return t('field.gone');
    const of = (name: string) => form.values(name, [])[at] ?? '';
    const told = [
      ...(['stage', 'seenOn', 'comesOn'] as const).flatMap((name) => (of(name) ? [said(ui, name, of(name))] : [])),
      ...pendingWords.map(of),
    ];
    return [paper, ...told].filter((each) => each.trim() !== '').join('; ');
  });
  return [
    ...texts.map(line),
    ...Object.keys(row.limits).map(
      (_, at) => `${t('correct.times')}: ${times[at] ?? ''} ${said(ui, 'timeUnits', units[at] ?? '')}`,
    ),
    ...Object.keys(row.amounts).map((_, at) => `${t('facts.amounts')}: ${form.values('euros', [])[at] ?? ''}`),
    ...days.map(line),
    ...pending.map((each, at) => (each ? `${t('correct.pending', { n: at + 1 })}: ${each}` : '')),
    ...questions.map(line),
  ];
}

/**
 * What was typed beside what another administrator has written meanwhile: the fields in which they differ. What is sent again is written
 * over what stands, so nothing of it goes unread.
 */
export function CorrectionConflict({ ui, row, typed }: { ui: Ui; row: Standing; typed: Bound }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const [yours, theirs] = [typed, boundFields({ ui, texts: lawRegisterTexts, from: correctionOf(row) })].map((form) =>
    linesOf(ui, form, row),
  ) as [readonly string[], readonly string[]];
  const only = (those: readonly string[], others: readonly string[]) =>
    those.filter((each) => each !== '' && !others.includes(each)).join('\n') || t('conflict.same');
  return (
    <ConflictView
      ui={ui}
      id="ristiriita"
      yours={{ text: only(yours, theirs) }}
      theirs={{
        text: only(theirs, yours),
        note: row.correctedAt ? formatMoment(ui.language, row.correctedAt) : undefined,
      }}
    />
  );
}
