import type { Language } from '../../platform/i18n/texts.ts';
import { describeRecords, type Report, recordsJson, reproductionOf } from '../../study/index.ts';
import type { OwnRelease } from '../own-study/index.ts';

/** What is kept of a release: the report in each language of the pages, and the same numbers for programs. */
export interface Kept {
  readonly reports: Readonly<Record<Language, Report>>;
  readonly numbers: string;
}

/** The report of a release, with what is needed to know how it was made. */
export async function reportOf({ records, release }: OwnRelease, k: number): Promise<Kept> {
  const study = async (language: Language) => {
    const choices = { language, k, longest: 0, mode: 'rounded', earlier: [] } as const;
    return { records, release, reproduction: await reproductionOf(records.source, choices) };
  };
  const [fi, sv, en] = await Promise.all([study('fi'), study('sv'), study('en')]);
  return {
    reports: { fi: describeRecords(fi), sv: describeRecords(sv), en: describeRecords(en) },
    numbers: recordsJson(fi),
  };
}
