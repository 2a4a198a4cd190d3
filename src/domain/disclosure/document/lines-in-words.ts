import type { Language } from '../../../platform/i18n/texts.ts';
import { writeAmount } from '../../../platform/money/amount.ts';
import { keptWhen, writeWhen } from '../../../platform/time/uncertain/index.ts';
import { knownAs, type LinkView, pieceTexts, pieceWord, statusWord } from '../../piece/index.ts';
import type { DocumentLine, DocumentLink } from './document-schema.ts';
import { type NumberedLine, numberParts, type OwnedPart } from './number-parts.ts';

const roles: Partial<Record<LinkView['code'], DocumentLink['role']>> = {
  did: 'doer',
  ordered: 'doer',
  'took-part': 'with',
  helped: 'with',
  'was-present': 'with',
  saw: 'with',
  'was-done-to': 'to-whom',
  'happened-at': 'place',
  concerned: 'thing',
  'led-to': 'event',
};

/** The lines of all owners in the words of a language; page, PDF and JSON are drawn from them alike. */
export function linesInWords(parts: readonly OwnedPart[], language: Language): DocumentLine[] {
  const words = pieceTexts(language) as (key: string) => string;
  const word = (prefix: string, code: string) => ({ code, text: words(`${prefix}.${code}`) });
  const when = (edtf: string | null) => (edtf ? { edtf, text: writeWhen(keptWhen(edtf), language) } : null);
  const linkOf = ({ link, number, incoming }: NumberedLine['links'][number]): DocumentLink => ({
    role: roles[link.code] ?? 'other',
    what: word('link', link.code),
    incoming,
    number,
    when: when(link.whenEdtf),
    text: link.text,
    known: knownAs(link),
    source: word('source', link.source),
    certainty: word('certainty', link.certainty),
  });
  return numberParts(parts).map(({ number, owner, line, anchorNumber, links }) => ({
    number,
    sort: line.sort,
    owner,
    what: { code: line.code, text: pieceWord({ sort: line.sort, code: line.code }, language) },
    also: (line.also ?? []).map((part) => word('actor', part)),
    label: line.label,
    when: when(line.whenEdtf),
    relative: line.anchor ? { how: word('anchor', line.anchor), number: anchorNumber } : null,
    where: line.where,
    amount: line.amount === undefined ? null : { code: line.amount, text: writeAmount(language, line.amount) },
    text: line.text,
    means: line.means.map((mean) => word('means', mean)),
    phases: line.phases.map((phase) => word('phase', phase)),
    status: line.status ? { code: line.status, text: statusWord(line, language) } : null,
    known: knownAs(line),
    source: word('source', line.source),
    certainty: word('certainty', line.certainty),
    links: links.map(linkOf),
  }));
}
