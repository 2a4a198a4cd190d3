import { zipFile } from '../../../platform/export/padded-zip.ts';
import { type Language, texts } from '../../../platform/i18n/texts.ts';
import { writeCtdc, writeHtcds } from '../../../study/index.ts';
import { htcdsSource } from '../../piece/index.ts';
import { labelOf, valueLabelOf } from '../labels.ts';
import type { VariableKey } from '../variables.ts';
import { exchangeEn } from './exchange.en.ts';
import { exchangeFi } from './exchange.fi.ts';
import { exchangeSv } from './exchange.sv.ts';
import { type ExchangeForm, htcdsRecord, mappingOf, toldAs, untold } from './exchange-mapping.ts';
import { type MadeUp, type Printed, peopleOf } from './exchange-people.ts';

export const exchangeTexts = texts({ fi: exchangeFi, sv: exchangeSv, en: exchangeEn });

/** For whom a study was released, as its register has it; a command has asked nobody. */
export type ReleasedFor = {
  readonly question: string;
  readonly time: string;
  readonly readers: string;
  readonly basis: string;
};

/** People of whom the form tells something; the others would be empty lines. */
function rowsOf(form: ExchangeForm, people: readonly MadeUp[]): string {
  const told = people.map((person) =>
    Object.entries(person).map(([key, value]) => toldAs(form, key as VariableKey, value)),
  );
  if (form === 'ctdc') return writeCtdc(told.map((each) => Object.assign({}, ...each)));
  return writeHtcds(told.map(htcdsRecord).filter((record) => Object.keys(record).length > 0));
}

/** What a word of the form is, as its file has it: `field = code`. */
export const formWords = (told: Readonly<Record<string, string>>): string =>
  Object.entries(told)
    .map(([field, code]) => `${field} = ${code}`)
    .join(', ');

/** What stands beside the people: that they are made up, what can be read of them, for whom, and what was told as what. */
function aboutOf(form: ExchangeForm, printed: Printed, language: Language, forWhom: ReleasedFor | undefined): string {
  const t = exchangeTexts(language);
  const { k, bounds } = printed;
  const told = mappingOf(form).map(({ key, value, told: words }) =>
    t('mapping.row', {
      ...{ fact: labelOf(key)[language], value: valueLabelOf(key, value)[language] },
      told: words ? formWords(words) : t('mapping.empty'),
    }),
  );
  return [
    t(`about.${form}`),
    '',
    t('about.synthetic', { k }),
    t('about.protected', { k, single: bounds?.single ?? 0, crossed: bounds?.crossed ?? 0 }),
    t('about.counts'),
    ...(form === 'htcds' ? [t('about.missing')] : []),
    '',
    ...(forWhom
      ? [t('about.question', forWhom), t('about.time', forWhom), t('about.readers', forWhom), t('about.basis', forWhom)]
      : [t('about.command')]),
    '',
    t('mapping.title'),
    ...told.map((line) => `- ${line}`),
    t('mapping.untold', {
      facts: untold(form)
        .map((key) => labelOf(key)[language])
        .join(', '),
    }),
    '',
    t(`source.${form}`, { ...htcdsSource }),
    '',
  ].join('\r\n');
}

/**
 * A form of others as a zip file: `people.csv`, and `about.txt` beside it. The same release gives the same bytes.
 *
 * @param forWhom as the register of studies has it
 * @returns undefined where the release does not tell what the form is about
 */
export function exchangeFile(
  form: ExchangeForm,
  printed: Printed,
  language: Language,
  forWhom?: ReleasedFor,
): Uint8Array<ArrayBuffer> | undefined {
  const people = peopleOf(printed);
  if (!people) return undefined;
  return zipFile([
    { name: 'people.csv', bytes: Buffer.from(rowsOf(form, people)) },
    { name: 'about.txt', bytes: Buffer.from(aboutOf(form, printed, language, forWhom)) },
  ]);
}
