/**
 * The columns of the Counter-Trafficking Data Collaborative's k-anonymised file in their order, as two public programs that have nothing to do with each
 * other read it (files of April 2020 and July 2021): the codebook itself could not be read. Nothing known is −99.
 */
const named = (start: string, names: string): readonly string[] => names.split(' ').map((name) => start + name);

export const ctdcLayout: readonly string[] = [
  ...named('', 'yearOfRegistration Datasource gender ageBroad majorityStatus majorityStatusAtExploit majorityEntry'),
  'citizenship',
  ...named(
    'meansOfControl',
    'DebtBondage TakesEarnings RestrictsFinancialAccess Threats PsychologicalAbuse PhysicalAbuse SexualAbuse FalsePromises ' +
      'PsychoactiveSubstances RestrictsMovement RestrictsMedicalCare ExcessiveWorkingHours UsesChildren ThreatOfLawEnforcement ' +
      'WithholdsNecessities WithholdsDocuments Other NotSpecified Concatenated',
  ),
  ...named(
    'is',
    'ForcedLabour SexualExploit OtherExploit SexAndLabour ForcedMarriage ForcedMilitary OrganRemoval SlaveryAndPractices',
  ),
  'typeOfExploitConcatenated',
  ...named(
    'typeOfLabour',
    'Agriculture Aquafarming Begging Construction DomesticWork Hospitality IllicitActivities Manufacturing MiningOrDrilling ' +
      'Peddling Transportation Other NotSpecified Concatenated',
  ),
  ...named('typeOfSex', 'Prostitution Pornography RemoteInteractiveServices PrivateSexualServices Concatenated'),
  ...named('', 'isAbduction RecruiterRelationship CountryOfExploitation'),
  ...named('recruiterRelation', 'IntimatePartner Friend Family Other Unknown'),
];

const nothing = '-99';

/**
 * People in that layout as CSV with commas and CRLF.
 *
 * @param people by name of column: a year, a code of letters, 0 or 1; what is not known has no key
 * @throws Error for a column that the layout does not have, or a value that is none of these
 */
export function writeCtdc(people: readonly Readonly<Record<string, string>>[]): string {
  const lines = people.map((person) => {
    for (const [column, value] of Object.entries(person))
      if (!ctdcLayout.includes(column) || !/^[A-Za-z0-9]+$/.test(value))
        throw new Error(`${column} is not in the layout of CTDC.`);
    return ctdcLayout.map((column) => person[column] ?? nothing);
  });
  return [ctdcLayout, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
