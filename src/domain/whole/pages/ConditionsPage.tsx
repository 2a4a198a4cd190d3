import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Card,
  CardBody,
  DataTable,
  EmptyState,
  href,
  Link,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { groundWords, type PieceView, pieceTexts, statusWord } from '../../piece/index.ts';
import type { FactorLevelRows, FormRow } from '../conditions/conditions.ts';
import { timeWords } from '../time-words.ts';
import { wholeTexts } from '../whole.texts.ts';
import { Level } from './FactorLevel.tsx';
import { PieceLink } from './PatternTable.tsx';
import { WholeFrame } from './WholeFrame.tsx';

interface ConditionsView {
  head: CaseHead;
  forms: readonly FormRow[];
  factors: readonly FactorLevelRows[];
}

/** Every statement of every form in a row of its own: who says it, when, from where. */
function Forms({ ui, caseId, forms }: { ui: Ui; caseId: string; forms: readonly FormRow[] }): JSX.Element {
  const t = wholeTexts(ui.language);
  const word = pieceTexts(ui.language);
  const rowOf = (piece: PieceView) => [
    <PieceLink ui={ui} caseId={caseId} piece={{ ...piece, whenEdtf: null, anchor: null }} />,
    piece.answer !== 'answered' ? word(`answer.${piece.answer}`) : piece.status ? statusWord(piece, ui.language) : '–',
    piece.saidBy ? word(`said-by.${piece.saidBy}`) : '–',
    timeWords(piece, ui.language) || t('list.no-time'),
    piece.asChild ? word(`child.${piece.asChild}`) : '–',
    groundWords(piece, ui.language).join(', '),
  ];
  const differ = forms.some(
    ({ statements }) =>
      statements.some(({ status }) => status === 'not') && statements.some(({ status }) => status && status !== 'not'),
  );
  const columns = ['forms.form', 'forms.status', 'forms.by', 'forms.when', 'forms.child', 'forms.source'] as const;
  return (
    <>
      <DataTable
        ui={ui}
        caption={t('forms.title')}
        captionHidden
        columns={columns.map((key) => ({ label: t(key) }))}
        rows={forms.flatMap(({ statements }) => statements.map(rowOf))}
      />
      <p class="rn-source">
        {t('forms.lede')} {differ ? t('forms.differ') : null}
      </p>
    </>
  );
}

/** Forms of exploitation with who says so, and what adds risk and what protects, on four levels and over time. */
export function ConditionsPage({ head, forms, factors }: ConditionsView, ui: Ui): JSX.Element {
  const t = wholeTexts(ui.language);
  const add = (kind: string) =>
    ui.allowed.has('piece.write') ? (
      <Link href={href(ui, `/t/${head.id}/kokonaisuus/lisaa/${kind}`)}>{t('empty.do')}</Link>
    ) : undefined;
  return (
    <WholeFrame ui={ui} head={head} tab="conditions">
      <Stack>
        {forms.length > 0 ? (
          <Card id="muodot" title={t('forms.title')}>
            <CardBody>
              <Forms ui={ui} caseId={head.id} forms={forms} />
            </CardBody>
          </Card>
        ) : (
          <EmptyState title={t('empty.forms')} action={add('muoto')} />
        )}
        {factors.length > 0 ? (
          <Card id="riskit" title={t('factors.title')}>
            <CardBody>
              <Paragraph>{t('factors.lede')}</Paragraph>
              {factors.map((rows) => (
                <Level ui={ui} caseId={head.id} rows={rows} />
              ))}
            </CardBody>
          </Card>
        ) : (
          <EmptyState title={t('empty.factors')} action={add('riski-tai-suoja')} />
        )}
      </Stack>
    </WholeFrame>
  );
}
