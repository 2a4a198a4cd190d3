import type { AttributeView, PairView, ProtectedStudy } from '../study.ts';
import { type ReportWords, sentence } from './report-words.ts';

/** One sentence that says what the picture shows; it claims no more than the hidden counts allow. */
export function attributeHeading(attribute: AttributeView, study: ProtectedStudy, words: ReportWords): string {
  const label = sentence(words.label(attribute));
  const known = attribute.values.filter((value) => !value.saysUnknown);
  const largest = known[0];
  if (!largest) return words.t('single.unknown', { label });
  if (largest.count === null) return words.t('single.small', { label });
  const count = words.number(largest.count);
  const groups = known.filter((value) => value.count === largest.count).length;
  if (groups > 1) return words.t('single.tied', { label, groups, count });
  return words.t('single.largest', {
    label,
    count,
    value: words.quoted(largest.value),
    people: words.people(study.people),
  });
}

/** "ikä ja sukupuoli" */
export const pairLabels = (pair: PairView, study: ProtectedStudy, { t, label }: ReportWords): string =>
  t('both', {
    a: label(study.attributes[pair.a] as AttributeView),
    b: label(study.attributes[pair.b] as AttributeView),
  });

/** One sentence on the commonest combination, when there is one that may be named. */
export function pairHeading(pair: PairView, study: ProtectedStudy, words: ReportWords): string {
  const labels = sentence(pairLabels(pair, study, words));
  if (!pair.commonest) return words.t('pair.none', { labels });
  const { a, b, count } = pair.commonest;
  return words.t('pair.largest', {
    labels,
    a: words.quoted(a),
    b: words.quoted(b),
    count: words.number(count),
    people: words.people(study.people),
  });
}
