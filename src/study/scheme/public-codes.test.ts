import { afterAll, describe, expect, it, vi } from 'vitest';
import { aFile, removeFolders } from '../files.fixtures.ts';
import { countryName, countryOf, optionsIn, publicLists } from './public-codes.ts';
import { cellsOf, columnOf, keysOf, recordsOf } from './scheme.fixtures.ts';

afterAll(removeFolders);

describe('public code lists', () => {
  it.each(publicLists)('%s: each code once, each name in three languages', (list) => {
    const options = optionsIn[list];
    const codes = options.flatMap(({ code, spellings = [] }) => [code, ...spellings]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { label } of options) expect(Object.values(label).every((name) => name.trim() !== '')).toBe(true);
  });

  it('has all of ISO 3166-1 and asks the machine for no name', async () => {
    const asked = vi.spyOn(Intl, 'DisplayNames').mockImplementation(() => {
      throw new Error('the machine was asked');
    });
    expect(optionsIn.countries.filter(({ code }) => code !== 'XK')).toHaveLength(249);
    expect(countryOf('CIV')).toMatchObject({ code: 'CI', label: { fi: 'Norsunluurannikko', sv: 'Elfenbenskusten' } });
    const records = await recordsOf('Citizenship,Form\nFI,a\nEST,b\nUnknown,a\n');
    expect(columnOf(records, 'Citizenship').meaning?.valueLabels).toMatchObject({
      FI: { fi: 'Suomi' },
      EE: { fi: 'Viro' },
    });
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('countries of two and of three letters are one, in a plain table, in CTDC and in HTCDS', async () => {
    const plain = await recordsOf('Nationality,Country\nFI,FIN\nFIN,Utopia\nEST,FIN\n');
    expect(cellsOf(plain, 'Nationality')).toEqual([['FI'], ['FI'], ['EE']]);
    // Value by value: what is no code stays, and does not decide how all others are called.
    expect(cellsOf(plain, 'Country')).toEqual([['FI'], ['Utopia'], ['FI']]);
    expect(plain.notes.map(({ key, values }) => [key, values.name])).toEqual([
      ['note.countryCodes', 'Nationality'],
      ['note.countryCodes', 'Country'],
    ]);
    const ctdc = await recordsOf(
      'citizenship,meansThreats,meansFalsePromises,isForcedLabour,isSexualExploit\nPHL,1,0,1,0\n-99,1,0,1,0\n',
    );
    expect(cellsOf(ctdc, 'citizenship')).toEqual([['PH'], undefined]);
    expect(columnOf(ctdc, 'citizenship').meaning?.valueLabels?.PH?.fi).toBe('Filippiinit');
    const htcds = await recordsOf(
      'prs_Citizenship,prs_Gender,vic_MethodsOfControl\n"FIN;EE",Feminine,Threats\nFI,Feminine,Threats\n',
    );
    expect(cellsOf(htcds, 'prs_Citizenship')).toEqual([['FI', 'EE'], ['FI']]);
  });

  it('are named by a mapping, whose own words go before', async () => {
    const columns = {
      Kansa: {
        list: 'countries',
        concept: 'citizenship',
        values: { Suomalainen: 'FI' },
        valueLabels: { EE: { fi: 'Eesti' } },
      },
      Kieli: { list: 'languages' },
      Sex: { list: 'sex', concept: 'gender', missing: ['9'] },
    };
    const mapping = await aFile(JSON.stringify({ form: 1, columns }), 'a.json');
    const records = await recordsOf('Kansa,Kieli,Sex\nSuomalainen,fin,1\nEST,sv,2\nRuotsi,ger,9\nAtlantis,fi,0\n', {
      mapping,
    });
    expect(cellsOf(records, 'Kansa')).toEqual([['FI'], ['EE'], ['SE'], ['Atlantis']]);
    expect(columnOf(records, 'Kansa').meaning?.valueLabels).toMatchObject({
      EE: { fi: 'Eesti' },
      SE: { en: 'Sweden' },
    });
    expect(cellsOf(records, 'Kieli')).toEqual([['fi'], ['sv'], ['de'], ['fi']]);
    expect(cellsOf(records, 'Sex')).toEqual([['1'], ['2'], undefined, ['0']]);
    expect(columnOf(records, 'Sex').meaning?.valueLabels?.['2']?.fi).toBe('Nainen');
    expect(keysOf(records.notes)).toEqual(['note.valuesUnknown']);
  });

  it('tell the countries of citizens in the language of the report', () => {
    expect(countryName('Vietnamese', 'fi')).toBe('Vietnam');
    expect(countryName('Albanian', 'sv')).toBe('Albanien');
    expect(countryName('UK', 'fi')).toBe(countryOf('GB')?.label.fi);
    expect(countryName('Albanian', 'en')).toBe('Albanian');
    expect(countryName('Albania', 'sv')).toBe('Albanien');
    // Two countries have such citizens.
    expect(countryName('Dominican', 'fi')).toBeUndefined();
    expect(countryName('Pakistani UK', 'fi')).toBeUndefined();
  });
});
