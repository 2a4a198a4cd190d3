import {
  exchangeForms,
  exchangeTexts,
  formWords,
  labelOf,
  mappingOf,
  untold,
  valueLabelOf,
} from '../domain/own-study/index.ts';

const titles = { htcds: 'HTCDS 2.0', ctdc: 'CTDC, k-anonymised data' } as const;

/** What a study of own cases is told as in the forms of others, as it stands in the program. */
export function exchangeMappingPage(): string {
  const t = exchangeTexts('en');
  const parts = exchangeForms.flatMap((form) => [
    `## ${titles[form]}`,
    '',
    '| fact | value | in the file |',
    '|---|---|---|',
    ...mappingOf(form).map(
      ({ key, value, told }) =>
        `| ${labelOf(key).en} (\`${key}\`) | ${valueLabelOf(key, value).en} | ${told ? `\`${formWords(told)}\`` : t('mapping.empty')} |`,
    ),
    '',
    t('mapping.untold', {
      facts: untold(form)
        .map((key) => labelOf(key).en)
        .join(', '),
    }),
    '',
    form === 'htcds'
      ? 'Human Trafficking Case Data Standard (HTCDS) 2.0, International Organization for Migration (IOM), <https://github.com/UNMigration/HTCDS>, CC BY 4.0. The mapping is our own; IOM has not reviewed it.'
      : 'The 63 columns are those that two public programs read of the data of April 2020 and July 2021; the codebook could not be read. The mapping is our own; CTDC has not reviewed it.',
    '',
  ]);
  return [
    '# What a study is told as in the forms of others',
    '',
    'Written by `npm run docs` from [exchange-mapping.ts](../../src/domain/own-study/exchange/exchange-mapping.ts). A group of ours has a word there only where everything that is',
    'counted in it has that word. Half-years by an example.',
    '',
    ...parts,
  ].join('\n');
}
