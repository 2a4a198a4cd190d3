import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { languages } from '../../../platform/i18n/texts.ts';
import {
  Beside,
  boundFields,
  Card,
  CardBody,
  FieldFold,
  Fieldset,
  FormCard,
  FormPage,
  href,
  Link,
  Paragraph,
  type Ui,
} from '../../../platform/ui/index.ts';
import { forceWords, marks, paperWords, placeWords, type Standing, versions } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { longestProposed, type ProposalView } from '../proposal/proposal.ts';
import { ProposedTexts } from '../proposal/proposal-words.tsx';
import { longestSays, pendingField, pendingNames, places } from '../typed-correction.ts';
import { CorrectionConflict } from './CorrectionConflict.tsx';
import { type Bound, Euros, PendingChanges, Times } from './correct-fields.tsx';
import { correctionOf } from './correction-of.ts';
import { overlapWords } from './overlap.ts';

interface CorrectForm {
  readonly row: Standing;
  /** What somebody has proposed, where the correction comes of it. */
  readonly proposal?: ProposalView | undefined;
  /** It has come of a proposal that somebody has answered meanwhile. */
  readonly answered: boolean;
}

/**
 * What the form begins with: the row as it stands, looked at when it was: who corrects a day or a word has not read it again. In the language of
 * a proposal, what that says; whoever proposes has read, not the administrator, whose the day and the mark are to say.
 */
function fromRow({ row, proposal }: CorrectForm): Readonly<Record<string, unknown>> {
  if (!proposal) return { ...correctionOf(row), lookedOn: row.lookedOn };
  const says = { ...row.says, [proposal.language]: proposal.should };
  return { ...correctionOf({ ...row, says }), why: proposal.readWhere, mark: undefined };
}

const ofPlace = ['sections', 'subsection', 'amendedBy'] as const;
const ofForce = ['validFrom', 'validUntil'] as const;
const ofQuestion = ['questionFi', 'questionSv', 'questionEn'] as const;
const isMain = (field: string) =>
  /^(?:says|othersStand|foundSo|times|timeUnits|euros|mark|reading|readIn|asOf|lookedOn|why|answer|version)/.test(
    field,
  );

/** What most corrections leave as it is, each part in one line that says how it stands. How the new words are known is none of it. */
function Seldom({
  ui,
  row,
  f,
  refused,
}: {
  ui: Ui;
  row: Standing;
  f: Bound;
  /** Something was refused that stands at none of these fields. */
  refused: boolean;
}): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const ofPending = [
    ...pendingNames,
    'gone',
    ...pendingNames.flatMap((name) => places.map((_, at) => pendingField(name, at))),
  ];
  const opens = (...names: readonly string[]) => refused || f.isTouched(...names);
  return (
    <>
      <FieldFold id="paikka" title={t('correct.place')} now={placeWords(ui.language, row)} open={opens(...ofPlace)}>
        {f.text('sections', { optional: true, width: 'half' })}
        {f.text('subsection', { optional: true, width: 'short', inputMode: 'numeric' })}
        {f.text('amendedBy', { optional: true, width: 'half' })}
      </FieldFold>
      <FieldFold id="voimassa" title={t('facts.force')} now={forceWords(ui.language, row)} open={opens(...ofForce)}>
        <Beside>
          {f.day('validFrom', { optional: true })}
          {f.day('validUntil', { optional: true })}
        </Beside>
      </FieldFold>
      <FieldFold
        id="vireilla"
        title={t('correct.changes')}
        now={row.pending.map((change) => paperWords(change)).join(', ')}
        open={opens(...ofPending)}
      >
        <PendingChanges ui={ui} row={row} f={f} />
      </FieldFold>
      <FieldFold id="kysymys" title={t('facts.question')} now={row.question?.[ui.language]} open={opens(...ofQuestion)}>
        <p class="govuk-hint">{t('correct.question.hint')}</p>
        {f.area('questionFi', { rows: 2, optional: true })}
        {f.area('questionSv', { rows: 2, optional: true })}
        {f.area('questionEn', { rows: 2, optional: true })}
      </FieldFold>
    </>
  );
}

/** Everything of a provision that can be corrected without a release, and why. */
export function CorrectProvisionPage(form: CorrectForm, ui: Ui, state: FormState): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const { row, proposal, answered } = form;
  const met = (state.problem?.fields ?? []).map(
    ({ field, reason, with: other }) => [field, overlapWords(ui.language, reason, other)] as const,
  );
  const own = { ...Object.fromEntries(met), othersStand: t('flag.some-languages') };
  const labels = ['mark', 'lookedOn'] as const;
  const f = boundFields({ ui, texts: lawRegisterTexts, state, from: fromRow(form), own, labels });
  const back = href(ui, `/lakirekisteri/${row.key}`);
  const placed = new Set<string>([...ofPlace, ...ofForce, ...ofQuestion, ...pendingNames]);
  const unplaced = f.errors.all.some(
    ({ field }) => field !== undefined && !isMain(field) && !placed.has(field.replace(/-.*$/, '')),
  );
  // Another administrator has written meanwhile: what was typed is sent again once it has been read beside what stands.
  const stale = state.problem !== undefined && f.value('version') !== String(row.entries + 1);
  const asksOthers = proposal || f.errors.of('othersStand') || f.value('othersStand');
  return (
    <FormPage
      ui={ui}
      current="work"
      title={t('correct.title')}
      lede={t('correct.lede', { place: capital(placeWords(ui.language, row)) })}
      errors={f.errors.all}
    >
      {answered ? (
        <Card id="nyt" title={t('reason.already-answered')}>
          <CardBody>
            <Paragraph>{t('correct.answered')}</Paragraph>
            {languages.map((language) => (
              <Paragraph>{row.says[language]}</Paragraph>
            ))}
          </CardBody>
        </Card>
      ) : null}
      {proposal ? (
        <Card id="ehdotus" title={t('correct.proposal')}>
          <CardBody>
            <ProposedTexts ui={ui} proposal={proposal} />
            <p class="rn-small">{t('correct.proposal.now', { words: row.says[proposal.language] })}</p>
            <p class="rn-small">{t('correct.proposal.look')}</p>
            <p>
              <Link href={href(ui, `/lakirekisteri/ehdotukset/${proposal.id}/paata`)}>{t('proposal.close')}</Link>
            </p>
          </CardBody>
        </Card>
      ) : null}
      {stale ? <CorrectionConflict ui={ui} row={row} typed={f} /> : null}
      <FormCard
        ui={ui}
        action={`${back}/korjaa${proposal ? `?proposalId=${proposal.id}` : ''}`}
        hidden={{
          // What stands now is in the fields, or shown above them: who saves has read it.
          version: row.entries + 1,
          ...(proposal ? { proposalId: proposal.id } : {}),
        }}
        submit={t('correct.do')}
        back={<Link href={back}>{t('cancel')}</Link>}
      >
        {f.area('saysFi', { rows: 4, limit: longestSays })}
        {f.area('saysSv', { rows: 4, limit: longestSays })}
        {f.area('saysEn', { rows: 4, limit: longestSays })}
        {asksOthers ? f.tick('othersStand') : null}
        {row.mark === 'unverified' ? f.tick('foundSo') : null}
        <Times ui={ui} row={row} f={f} />
        <Euros ui={ui} row={row} f={f} />
        <Fieldset ui={ui} id="tieto" label={t('correct.known')}>
          {f.radio('mark', marks, { capitals: true })}
          <Beside>
            {f.select('reading', versions, { words: 'version', capitals: true, chosen: true })}
            {f.select('readIn', languages, { words: 'language', capitals: true, optional: true })}
          </Beside>
          <Beside>
            {f.text('asOf', { optional: true, width: 'date' })}
            {f.day('lookedOn', proposal ? {} : { hint: t('field.lookedOn.kept') })}
          </Beside>
        </Fieldset>
        {f.area('why', { rows: 2 })}
        {proposal ? f.area('answer', { rows: 3, limit: longestProposed, optional: true }) : null}
        <Seldom ui={ui} row={row} f={f} refused={unplaced} />
      </FormCard>
    </FormPage>
  );
}
