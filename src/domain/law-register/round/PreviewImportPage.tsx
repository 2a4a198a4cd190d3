import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/texts.ts';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Button,
  ButtonGroup,
  Card,
  CardBody,
  Form,
  Heading,
  href,
  Link,
  Notice,
  Page,
  PageHead,
  Paragraph,
  type Row,
  Rows,
  Stack,
  SummaryList,
  Tick,
  type Ui,
} from '../../../platform/ui/index.ts';
import {
  amountsOf,
  asOfWords,
  bare,
  changed,
  isProvisionKey,
  type Provision,
  placeWords,
  provisionOf,
  timesOf,
} from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { overlapWords } from '../pages/overlap.ts';
import { isWritten, type MarkedRow } from './read-marked.ts';

const titleOf = (ui: Ui, key: string): string =>
  isProvisionKey(key) ? capital(placeWords(ui.language, provisionOf(key))) : key.slice(0, 60);

/** Everything that a lawyer can change, as words. */
function said(ui: Ui, row: Provision): Readonly<Record<string, string>> {
  const t = lawRegisterTexts(ui.language);
  const day = (value: string | null) => (value ? formatDate(ui.language, value) : '');
  const pending = (of: Language) =>
    row.pending
      .map(({ paper, stage, seenOn, comesOn, says }) => {
        const comes = comesOn ? [t('pending.comes', { day: day(comesOn) })] : [];
        return `${paper} (${[t(`stage.${stage}`), day(seenOn), ...comes].join(', ')}): ${says[of]}`;
      })
      .join(' · ');
  return {
    saysFi: row.says.fi,
    saysSv: row.says.sv,
    saysEn: row.says.en,
    sections: row.sections.join(', '),
    subsection: row.subsection ? String(row.subsection) : '',
    amendedBy: row.amendedBy.join(', '),
    limits: timesOf(ui.language, row).join(', '),
    amounts: amountsOf(ui.language, row).join(', '),
    mark: t(`mark.${row.mark}`),
    reading: t(`version.${row.version}`),
    readIn: row.language ? t(`language.${row.language}`) : '',
    asOf: row.asOf ? asOfWords(row.asOf) : '',
    validFrom: day(row.validFrom),
    validUntil: day(row.validUntil),
    pendingFi: pending('fi'),
    pendingSv: pending('sv'),
    pendingEn: pending('en'),
    questionFi: row.question?.fi ?? '',
    questionSv: row.question?.sv ?? '',
    questionEn: row.question?.en ?? '',
  };
}

/** What a flag says to compare with the new words: the times and amounts that would stay. */
const stays = (ui: Ui, { key, flagged }: MarkedRow): { term: string; detail: string }[] => {
  const t = lawRegisterTexts(ui.language);
  if (!isProvisionKey(key)) return [];
  const row = provisionOf(key);
  return [
    ...(flagged.includes('words-alone') ? [{ term: t('diff.limits'), detail: said(ui, row).limits ?? '' }] : []),
    ...(flagged.includes('amounts-stay') ? [{ term: t('facts.amounts'), detail: said(ui, row).amounts ?? '' }] : []),
  ];
};

/** What stands beside what would stand, of each field that changes, and what stays though a flag asks to look at it. */
function Differences({ ui, row }: { ui: Ui; row: MarkedRow }): JSX.Element | null {
  const t = lawRegisterTexts(ui.language);
  if (!isProvisionKey(row.key)) return null;
  const stands = provisionOf(row.key);
  const before = said(ui, stands);
  const rows = Object.entries(said(ui, changed(bare(stands), row.change)))
    .filter(([field, words]) => words !== before[field])
    .map(([field, words]) => ({
      term: lawRegisterTexts.find(ui.language, `diff.${field}`) ?? field,
      detail: before[field] ? t('diff.line', { before: before[field], after: words || '–' }) : words,
    }));
  return rows.length > 0 ? (
    <SummaryList rows={[...rows, ...stays(ui, row)]} />
  ) : (
    <Paragraph>{t('diff.none')}</Paragraph>
  );
}

/** A row that would be written, with its tick. */
function Written({ ui, row }: { ui: Ui; row: MarkedRow }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const title = titleOf(ui, row.key);
  return (
    <CardBody>
      <Heading level={3}>{title}</Heading>
      {row.remark ? <Paragraph>{t('preview.remark')}</Paragraph> : <Differences ui={ui} row={row} />}
      <p class="rn-small">{row.note}</p>
      {row.flagged.map((flag) => (
        <Notice tone="warning" title={lawRegisterTexts.find(ui.language, `flag.${flag}`) ?? flag} level={4} />
      ))}
      <Tick
        ui={ui}
        name="rows"
        id={`rivi-${row.key}`}
        value={row.key}
        label={t(row.remark ? 'preview.tick.remark' : row.checks ? 'preview.tick' : 'preview.tick.only', {
          place: title,
        })}
        checked={row.flagged.length === 0}
      />
    </CardBody>
  );
}

const refusedRow =
  (ui: Ui) =>
  ({ line, key, refused, against, note }: MarkedRow): Row => {
    const t = lawRegisterTexts(ui.language);
    const reasons = refused.map(
      (reason) =>
        overlapWords(ui.language, reason, against) ??
        lawRegisterTexts.find(ui.language, `refused.${reason}`) ??
        lawRegisterTexts.find(ui.language, `error.${reason}`) ??
        reason,
    );
    return {
      title: titleOf(ui, key) || t('preview.no-key'),
      facts: [t('preview.line', { n: line })],
      text: reasons.length > 0 ? reasons.join(' ') : note,
    };
  };

/** What a marked document would change, row by row: only what is ticked is written. */
export function PreviewImportPage(
  { rows }: { readonly rows: readonly MarkedRow[] },
  ui: Ui,
  input: { readonly file: Buffer; readonly by: string; readonly checkedOn: string },
): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const writes = rows.filter(isWritten);
  const refused = rows.filter((row) => row.refused.length > 0);
  const unsure = rows.filter((row) => row.refused.length === 0 && !isWritten(row));
  const title = t('preview.title', { n: writes.length });
  const list = (id: string, word: 'refused' | 'unsure', some: readonly MarkedRow[]) =>
    some.length > 0 ? (
      <Card id={id} title={t(`preview.${word}`)} count={some.length}>
        <Rows rows={some.map(refusedRow(ui))} />
      </Card>
    ) : null;
  return (
    <Page ui={ui} title={title} current="work">
      <PageHead
        title={title}
        lede={t('preview.lede', { by: input.by, day: formatDate(ui.language, input.checkedOn) })}
      />
      <Stack narrow>
        {list('hylatyt', 'refused', refused)}
        {writes.length > 0 ? (
          <Form
            ui={ui}
            action={href(ui, '/lakirekisteri/tuo/tallenna')}
            hidden={{ file: input.file.toString('base64'), by: input.by, checkedOn: input.checkedOn }}
          >
            <Card id="muutettavat" title={t('preview.writes')} count={writes.length}>
              {writes.map((row) => (
                <Written ui={ui} row={row} />
              ))}
            </Card>
            <ButtonGroup>
              <Button>{t('preview.do')}</Button>
              <Link href={href(ui, '/lakirekisteri/tuo')}>{t('preview.other')}</Link>
            </ButtonGroup>
          </Form>
        ) : (
          <Paragraph>
            {t('preview.nothing')} <Link href={href(ui, '/lakirekisteri/tuo')}>{t('preview.other')}</Link>
          </Paragraph>
        )}
        {list('epavarmat', 'unsure', unsure)}
      </Stack>
    </Page>
  );
}
