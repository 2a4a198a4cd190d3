import type { Source } from '../read/source.ts';
import { ownTime } from './own-time.ts';
import type { ReportKey } from './report.texts.ts';
import type { Section } from './report.ts';
import type { Reproduction } from './reproduction.ts';
import { encodingText, separatorText } from './source-text.ts';
import type { Words } from './words.ts';

/** How the numbers came about, a few sentences. */
export const methodSection = (keys: readonly ReportKey[], { t }: Words): Section => ({
  id: 'method',
  heading: t('method.section'),
  blocks: [{ kind: 'list', items: keys.map((key) => t(key)) }],
});

/**
 * Everything needed to make the same report again, and what was read: `counts` are rows, columns or lists. Size and hash of a
 * file that has few numbers are not told: whoever tries those that fit the report would know the right ones by them.
 */
export function againSection(
  source: Source,
  counts: readonly (readonly [string, string])[],
  { input, program, parameters }: Reproduction,
  words: Words,
  kind: 'records' | 'overlap' = 'records',
): Section {
  const { t, number } = words;
  const { earlier } = parameters;
  const { mapping } = input;
  const separator = separatorText(source, t);
  const isOwn = source.format === 'cases';
  const isRounded = kind === 'records' && parameters.mode === 'rounded';
  const facts: (readonly [string, string])[] = [
    [t('again.file'), isOwn ? ownTime(input.name, words.language) : input.name],
    ...(kind === 'records' && input.sha256
      ? [[isRounded ? t('again.underSecret') : 'SHA-256', input.sha256] as const]
      : []),
    // One letter of one person decides in which encoding a file is: where numbers are rounded it is not told.
    ...(source.format === 'xlsx' || isRounded ? [] : [[t('again.encoding'), encodingText(source, t)] as const]),
    ...(separator ? [[t('again.separator'), separator] as const] : []),
    ...(input.sheet ? [[t('again.sheet'), input.sheet] as const] : []),
    ...counts,
    [t('again.program'), `${program.name} ${program.version}`],
    [t('again.language'), t(`language.${parameters.language}`)],
    ...(kind === 'records' ? [[t('again.mode'), t(`mode.${parameters.mode}`)] as const] : []),
    [t(kind === 'overlap' ? 'network.k' : isRounded ? 'again.multiple' : 'again.k'), number(parameters.k)],
    ...(parameters.limit === undefined ? [] : [[t('again.limit'), number(parameters.limit)] as const]),
    ...(parameters.longest > 0 ? [[t('again.longest'), number(parameters.longest)] as const] : []),
    ...(mapping ? [[t('again.mapping'), mappingText(mapping)] as const] : []),
    ...earlier.map(({ name, sha256 }) => [t('again.earlier'), `${name}, SHA-256 ${sha256}`] as const),
  ];
  function mappingText({ name, sha256 }: NonNullable<typeof mapping>): string {
    if (sha256 === undefined) return name;
    return isRounded ? t('again.otherUnderSecret', { name, sha256 }) : `${name}, SHA-256 ${sha256}`;
  }
  return {
    id: 'again',
    heading: t('again.section'),
    blocks: [
      { kind: 'text', text: t(isRounded ? 'again.textRounded' : 'again.text') },
      { kind: 'facts', facts },
    ],
  };
}
