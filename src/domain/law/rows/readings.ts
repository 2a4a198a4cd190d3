import type { ProvisionSource } from '../provision.ts';
import type { Words } from '../words.ts';

type Base = Pick<
  ProvisionSource,
  | 'amendedBy'
  | 'limits'
  | 'amounts'
  | 'term'
  | 'language'
  | 'lookedOn'
  | 'lookedBy'
  | 'validFrom'
  | 'validUntil'
  | 'pending'
  | 'decides'
>;

/** What most rows have in common: looked at on one day, no change seen, no day of entry into force found out. */
export const base: Base = {
  amendedBy: [],
  limits: {},
  amounts: {},
  term: 'verify',
  language: null,
  lookedOn: '2026-11-24',
  lookedBy: 'makers',
  validFrom: null,
  validUntil: null,
  pending: [],
  decides: ['none'],
};

const toFebruary2025: Words = {
  fi: 'Luettu säädöksestä ja siihen löydetyistä muutoksista, jotka ulottuvat helmikuuhun 2025. Nykyistä tekstiä ei ole verrattu.',
  sv: 'Läst i författningen och de ändringar av den som hittades, till februari 2025. Den nuvarande texten har inte jämförts.',
  en: 'Read in the act and in the amendments of it that were found, up to February 2025. Not compared with the text of today.',
};

/** Read in the act and the amendments that were found. */
export const read = { ...base, mark: 'read', version: 'acts', asOf: '2025-02', source: toFebruary2025 } as const;

/** Read in the consolidated text of the year 2026. */
export const readIn2026 = {
  ...base,
  mark: 'read',
  version: 'consolidated',
  asOf: '2026',
  source: {
    fi: 'Luettu ajantasaisesta tekstistä vuodelta 2026. Kuukautta ei ole merkitty.',
    sv: 'Läst i den uppdaterade texten från 2026. Månaden har inte antecknats.',
    en: 'Read in the consolidated text of 2026. The month was not noted.',
  },
} as const;

export const quoted = { ...base, mark: 'quoted', version: 'quotation', asOf: null } as const;
export const unverified = { ...base, mark: 'unverified', version: 'none', asOf: null } as const;

/** The statute is known; which section it is has not been verified, so none is given. */
export const open = (statute: ProvisionSource['statute'], says: Words): ProvisionSource => ({
  ...unverified,
  statute,
  sections: [],
  says,
  source: {
    fi: 'Säännöstä ei ole luettu, eikä pykälää ole vahvistettu.',
    sv: 'Bestämmelsen har inte lästs och paragrafen är inte bekräftad.',
    en: 'The provision was not read, and the section is not confirmed.',
  },
});
