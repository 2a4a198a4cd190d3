import { type HtcdsRecord, htcdsRegister } from '../../../study/index.ts';
import { type ExploitationCode, htcdsOfForm, htcdsOfMeans, type MeansCode } from '../../piece/index.ts';
import { groupOfExploitation, groupOfMeans } from '../groups.ts';
import { type VariableKey, valuesOf, variableKeys } from '../variables.ts';

/** Forms of others in which a study of own cases is told. */
export const exchangeForms = ['htcds', 'ctdc'] as const;
export type ExchangeForm = (typeof exchangeForms)[number];

/** What a value is told as: fields and codes, or columns and what stands in them; nothing where the form has no word for it. */
type Told = Readonly<Record<string, string>> | undefined;

/** The fact to which all others are put: who has it is told together with each of them. */
export const rootKey = 'exploitation' satisfies VariableKey;

const controls = {
  'control-money': 'money',
  'control-movement': 'movement',
  'control-threats': 'threats',
  'control-mind': 'mind',
  'control-violence': 'violence',
} as const satisfies Partial<Record<VariableKey, string>>;
const isControl = (key: VariableKey): key is keyof typeof controls => Object.hasOwn(controls, key);

/** The one word that all of them are told by; nothing where they are several, since nobody can say which it was. */
function onlyOne<Code extends string, Word>(
  groups: Readonly<Record<Code, string>>,
  group: string,
  wordOf: (code: Code) => Word,
): Word | undefined {
  const codes = (Object.keys(groups) as Code[]).filter((code) => groups[code] === group);
  const words = new Set(codes.map(wordOf));
  return words.size === 1 ? [...words][0] : undefined;
}

const one = (field: string, code: string | undefined): Told => (code === undefined ? undefined : { [field]: code });

/** Of the main forms CTDC tells each by yes and no. Work in a home is one of its kinds of forced labour; of the other groups it is not known what they are there. */
const ctdcForms: Readonly<Record<string, Told>> = {
  sexual: { isSexualExploit: '1', isForcedLabour: '0' },
  labour: { isForcedLabour: '1', isSexualExploit: '0' },
  marriage: { isForcedMarriage: '1', isForcedLabour: '0', isSexualExploit: '0' },
};

const ofControl = (form: ExchangeForm, group: string): Told =>
  form === 'htcds'
    ? one(
        'vic_MethodsOfControl',
        onlyOne<Exclude<MeansCode, 'other'>, string>(groupOfMeans, group, (code) => htcdsOfMeans[code].method),
      )
    : ctdcMeans(
        onlyOne<Exclude<MeansCode, 'other'>, string>(groupOfMeans, group, (code) => htcdsOfMeans[code].definition),
      );

const ctdcMeans = (definition: string | undefined): Told =>
  definition === undefined ? undefined : { [`meansOfControl${definition}`]: '1' };

/**
 * What a value of a fact is told as in a form. A group of ours has a word there only where everything that is counted in it has that word; nothing is
 * guessed.
 */
export function toldAs(form: ExchangeForm, key: VariableKey, value: string): Told {
  if (key === 'exploitation')
    return form === 'htcds'
      ? one(
          'vic_TypeOfExploitation',
          onlyOne<ExploitationCode, string>(groupOfExploitation, value, (code) => htcdsOfForm(code, null).type),
        )
      : ctdcForms[value];
  if (isControl(key)) return value === 'not-recorded' ? undefined : ofControl(form, controls[key]);
  const [, year] = key === 'period' ? (/^(\d{4})\//.exec(value) ?? []) : [];
  return form === 'ctdc' ? one('yearOfRegistration', year) : undefined;
}

export interface MappingRow {
  readonly key: VariableKey;
  readonly value: string;
  readonly told: Told;
}

/** Every value that a form has a word for, and those of the same fact for which it has none; half-years by an example. */
export function mappingOf(form: ExchangeForm): readonly MappingRow[] {
  const rows = (key: VariableKey) =>
    (key === 'period' ? ['2026/1–6'] : valuesOf(key)).map((value) => ({ key, value, told: toldAs(form, key, value) }));
  return variableKeys
    .map(rows)
    .filter((own) => own.some(({ told }) => told))
    .flat();
}

/** Facts of which the form has no word at all. */
export const untold = (form: ExchangeForm): readonly VariableKey[] => {
  const told = new Set(mappingOf(form).map(({ key }) => key));
  return variableKeys.filter((key) => !told.has(key));
};

const multi = new Set(htcdsRegister.filter(({ kind }) => kind === 'many').map(({ name }) => name));

/** One person in HTCDS: what several facts tell of one field stands together, in the order of its list. */
export function htcdsRecord(told: readonly Told[]): HtcdsRecord {
  const codes = new Map<string, Set<string>>();
  for (const [field, code] of told.flatMap((each) => Object.entries(each ?? {})))
    codes.set(field, (codes.get(field) ?? new Set()).add(code));
  return Object.fromEntries(
    htcdsRegister.flatMap(({ name, options }) => {
      const own = codes.get(name);
      if (!own) return [];
      const sorted = (options ?? []).map(({ code }) => code).filter((code) => own.has(code));
      return [[name, multi.has(name) ? sorted : (sorted[0] ?? '')]];
    }),
  );
}
