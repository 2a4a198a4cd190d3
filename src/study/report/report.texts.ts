import { type Catalogue, texts } from '../../platform/i18n/texts.ts';
import { noteTexts } from '../read/notes.texts.ts';
import { findingsEn } from './findings.en.ts';
import { findingsFi } from './findings.fi.ts';
import { findingsSv } from './findings.sv.ts';
import { networkEn } from './network.en.ts';
import { networkFi } from './network.fi.ts';
import { networkSv } from './network.sv.ts';
import { ownEn } from './own.en.ts';
import { ownFi } from './own.fi.ts';
import { ownSv } from './own.sv.ts';
import { protectionEn } from './protection.en.ts';
import { protectionFi } from './protection.fi.ts';
import { protectionSv } from './protection.sv.ts';
import { reportEn } from './report.en.ts';
import { reportFi } from './report.fi.ts';
import { reportSv } from './report.sv.ts';

/** What the report says, in all its forms; remarks of reading (`note.*`) are told in it too. */
export const reportTexts = texts({
  fi: { ...noteTexts.catalogues.fi, ...reportFi, ...protectionFi, ...findingsFi, ...networkFi },
  sv: { ...noteTexts.catalogues.sv, ...reportSv, ...protectionSv, ...findingsSv, ...networkSv },
  en: { ...noteTexts.catalogues.en, ...reportEn, ...protectionEn, ...findingsEn, ...networkEn },
});

/** The same of the deployment's own cases: a few texts are others. */
export const ownReportTexts = texts({
  fi: { ...reportTexts.catalogues.fi, ...(ownFi satisfies Partial<Catalogue<ReportKey>>) },
  sv: { ...reportTexts.catalogues.sv, ...ownSv },
  en: { ...reportTexts.catalogues.en, ...ownEn },
});

export type ReportKey = keyof typeof reportTexts.catalogues.fi;
