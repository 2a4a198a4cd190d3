import type { Reproduction } from '../reproduction.ts';
import { encodingText, separatorText } from '../source-text.ts';
import type { ProtectedStudy } from '../study.ts';
import type { ReportWords } from './report-words.ts';

/** How the figures came about, in four sentences. */
export function MethodSection({ words }: { words: ReportWords }) {
  const { t } = words;
  return (
    <section class="rn-card rn-padded" aria-labelledby="method">
      <h2 id="method">{t('method.section')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {(['method.counts', 'method.words', 'method.protection', 'method.limits'] as const).map((key) => (
          <li>{t(key)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Everything needed to make the same report again. */
export function AgainSection(props: { study: ProtectedStudy; reproduction: Reproduction; words: ReportWords }) {
  const { study, reproduction, words } = props;
  const { t, number, people } = words;
  const { input, program, parameters } = reproduction;
  const facts: readonly (readonly [string, string])[] = [
    [t('again.file'), input.name],
    [t('again.size'), t('again.bytes', { bytes: input.bytes })],
    ['SHA-256', input.sha256],
    [t('again.encoding'), encodingText(study.source, t)],
    [t('again.separator'), separatorText(study.source, t)],
    [t('again.rows'), people(study.people)],
    [t('again.columns'), number(study.columnNames.length)],
    [t('again.program'), `${program.name} ${program.version}`],
    [t('again.language'), parameters.language],
    [t('again.smallest'), number(parameters.smallest)],
    [t('again.shown'), number(parameters.categoriesShown)],
  ];
  return (
    <section class="rn-card rn-padded" aria-labelledby="again">
      <h2 id="again">{t('again.section')}</h2>
      <p>{t('again.text')}</p>
      <dl class="rn-dl">
        {facts.map(([term, value]) => (
          <>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}
