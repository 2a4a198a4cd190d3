import { formatMoment } from '../../../platform/time/format.ts';
import type { SummaryListProps, Ui } from '../../../platform/ui/index.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { CompilationView } from '../disclosure-view.ts';
import { Groups } from './KeyMark.tsx';

/** The receipt of a sealed file: when, by whom, to whom, to which key, how that was compared, and which file it was. */
export function receiptRows(ui: Ui, { key, seal, from }: CompilationView): SummaryListProps['rows'][number][] {
  const t = disclosureTexts(ui.language);
  if (!key || !seal) return [];
  return [
    { term: t('receipt.when'), detail: formatMoment(ui.language, new Date(seal.at)) },
    { term: t('receipt.by'), detail: seal.by ? `${seal.by}, ${from}` : from },
    { term: t('key.unit'), detail: key.unit },
    { term: t('receipt.person'), detail: `${key.person}, ${t(`compared.${seal.compared}`)}` },
    { term: t('key.mark'), detail: <Groups mark={key.mark} /> },
    { term: t('receipt.digest'), detail: seal.digest },
  ];
}
