import { type CodeRow, htcdsCodes, htcdsFields } from './code-lists.ts';
import type { InThreeLanguages } from './records.ts';
import { bareSpelling, byBareSpelling, type Field, type FlagGroup, type Option, type Scheme } from './scheme.ts';

const inThree = (en: string, fi: string, sv: string): InThreeLanguages => ({ fi, sv, en });

/** Methods of control that the standard defines in words but leaves out of its list. */
const definedControlMethods: readonly CodeRow[] = [
  ['Threats', 'Threats', 'Uhkaaminen', 'Hot'],
  ['RestrictsMovement', 'Restricts movement', 'Liikkumisen rajoittaminen', 'Begränsar rörelsefriheten'],
  [
    'UsesChildren',
    'Uses children',
    'Lapsista erottaminen tai lapsilla painostaminen',
    'Skiljer från barnen eller pressar med barnen',
  ],
];

/** Names of the definitions, and spellings of the standard's own templates, for what the list calls otherwise. */
const otherCodes: Readonly<Record<string, string>> = {
  PsychoactiveSubstances: 'PsychoactiveSubstance',
  ThreatOfLawEnforcement: 'ThreatsLawEnforcement',
};

const controlPrefix = 'MethodsOfControl';

/** The options of a field; methods of control also by the names that the standard's definitions give them. */
function optionsOf(name: string): readonly Option[] | undefined {
  const control = name === 'vic_MethodsOfControl';
  const rows = htcdsCodes[name];
  return (control ? [...(rows ?? []), ...definedControlMethods] : rows)?.map(([code, en, fi, sv]) => {
    const others = Object.keys(otherCodes).filter((other) => control && otherCodes[other] === code);
    const defined = control ? [code, ...others].map((each) => controlPrefix + each) : [];
    return { code, label: inThree(en, fi, sv), also: [...others, ...defined] };
  });
}

/** The 84 fields of the standard in its order, each with its list where it has one. */
export const htcdsRegister: readonly Field[] = htcdsFields.map(([name, kind, marks, theme, en, fi, sv]) => {
  const options = optionsOf(name);
  return {
    name,
    kind,
    theme: theme || undefined,
    label: inThree(en, fi, sv),
    identifying: marks.includes('i'),
    countries: name.endsWith('Country') || name === 'prs_Citizenship',
    ...(options ? { options } : {}),
  };
});

/** Spellings of the standard's own templates that no rule of spelling explains. */
const misspelt: Readonly<Record<string, string>> = {
  vic_TraffickingStatusDecisionMakingOrg: 'vic_TraffickinStatusDecisionMakingOrg',
};

const byName = byBareSpelling(htcdsRegister, ({ name }) => [name, misspelt[name] ?? name]);
const byNameWithoutPrefix = byBareSpelling(htcdsRegister, ({ name }) => [name.slice(name.indexOf('_') + 1)]);
const byLabel = byBareSpelling(htcdsRegister, ({ label }) => [label.en]);

const fieldOfLabel = (label: string): Field | undefined => byLabel.get(bareSpelling(label));

/** Each method of control in a column of its own, as the standard's definitions name them. */
function flagsOf(field: Field): FlagGroup {
  const options = byBareSpelling(field.options ?? [], ({ code, also }) => [code, ...(also ?? [])].flatMap(flagNames));
  return { field, optionOf: (columnName) => options.get(bareSpelling(columnName)) };
}

const flagNames = (code: string): string[] =>
  code.startsWith(controlPrefix) ? [code, `vic_${code}`] : [controlPrefix + code, `vic_${controlPrefix}${code}`];

const controlField = htcdsRegister.find(({ name }) => name === 'vic_MethodsOfControl');
const controlFlags = controlField && flagsOf(controlField);

const [fewNames, fewLabels] = [3, 8];

/** The fields and code lists of the Human Trafficking Case Data Standard 2.0. */
export const htcds: Scheme = {
  name: 'htcds',
  fieldOf(columnName) {
    const bare = bareSpelling(columnName);
    return byName.get(bare) ?? byNameWithoutPrefix.get(bare) ?? byLabel.get(bare);
  },
  fieldOfLabel,
  groups: controlFlags ? [controlFlags] : [],
};

/** True for the heading of a file in this standard: three full names of fields, or eight without prefix or in words. */
export function isHtcds(heading: readonly string[]): boolean {
  const named = heading.filter((name) => byName.has(bareSpelling(name)) || controlFlags?.optionOf(name)).length;
  const understood = heading.filter((name) => htcds.fieldOf(name)).length;
  return named >= fewNames || (understood >= fewLabels && understood * 2 >= heading.length);
}

/**
 * True when the row below the heading repeats the fields in words, as in the standard's own spreadsheet: most of its values
 * are labels of fields.
 */
export function isHtcdsLabelRow(heading: readonly string[], record: readonly string[]): boolean {
  const filled = record.filter((value) => value.trim() !== '');
  const labels = filled.filter((value) => fieldOfLabel(value) || bareSpelling(value) === 'status').length;
  return isHtcds(heading) && labels >= fewNames && labels * 2 > filled.length;
}
