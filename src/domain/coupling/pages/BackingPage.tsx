import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, href, IdentityWarning, Inset, Link, type Ui } from '../../../platform/ui/index.ts';
import { LinePage } from '../../case/index.ts';
import type { Found, LineForm } from '../../line/index.ts';
import { organisationChoices } from '../../organisation/index.ts';
import { type StepView, stepWords } from '../../process/index.ts';
import { openParts } from '../../sector/index.ts';
import { isSilent } from '../backing.ts';
import type { backingFields } from '../backing-fields.ts';
import { couplingTexts } from '../coupling.texts.ts';
import { backingStates, longestNote, type SupportKind, supportKinds } from '../coupling.ts';

type BackingForm = LineForm<
  typeof backingFields,
  { readonly step: StepView | undefined; readonly secret: readonly string[] }
>;

function fieldsOf(ui: Ui, state: FormState, line: Found<typeof backingFields> | undefined) {
  return boundFields({
    ui,
    texts: couplingTexts,
    state,
    from: line && { ...line, organisationId: line.helperId },
    reasons: { 'not-in-sight': 'organisationId' },
  });
}

/** Of "not before" the day is told by its line; here stands whether it was asked for. What was written so before may be marked as a mistake. */
const statesOf = (kind: SupportKind | undefined, line: { readonly state: string } | undefined) =>
  backingStates.filter((state) => kind !== 'not-before' || state !== 'in-place' || line?.state === 'in-place');

/** How it stands, who gives it, a few words, and from when until when; only what the kind may tell, where it is settled. */
function BackingFields({
  ui,
  f,
  form,
  kind,
}: {
  ui: Ui;
  f: ReturnType<typeof fieldsOf>;
  form: BackingForm;
  kind: SupportKind | undefined;
}): JSX.Element {
  const t = couplingTexts(ui.language);
  const ofNote = kind === 'interpreter' ? 'field.note.hint.interpreter' : 'field.note.hint.other';
  const organisations = organisationChoices(ui.language, openParts(form.head, form.secret));
  return (
    <>
      {kind === 'not-before' ? (
        <Inset>
          {t('not-before.line')}{' '}
          {ui.allowed.has('justice.tell') ? (
            <Link href={href(ui, `/t/${form.head.id}/viranomaiselle/ei-ennen`)}>{t('not-before.do')}</Link>
          ) : null}
        </Inset>
      ) : null}
      {f.radio('state', statesOf(kind, form.line), { words: 'choice' })}
      {kind && isSilent(kind) ? null : (
        <>
          {f.select('organisationId', organisations, {
            hint: t(kind ? 'field.organisationId.hint' : 'field.organisationId.hint.any'),
            optional: true,
          })}
          {f.area('note', {
            hint: t(kind ? ofNote : 'field.note.hint', { most: longestNote }),
            optional: true,
            rows: 3,
          })}
          <IdentityWarning fields={['note']}>{t('error.looks-like-identity')}</IdentityWarning>
        </>
      )}
      {kind === 'not-before' ? null : f.day('sinceOn', { optional: true })}
      {kind === 'not-before' ? null : f.day('untilOn', { optional: true })}
    </>
  );
}

/** What stands behind a step. Opened from a kind of support, the form asks only what that kind may tell. */
export function BackingPage(form: BackingForm, ui: Ui, state: FormState): JSX.Element {
  const { line, step } = form;
  const t = couplingTexts(ui.language);
  const f = fieldsOf(ui, state, line);
  const chosen = supportKinds.find((kind) => kind === f.value('kind'));
  const kind = line?.kind ?? chosen;
  const ofStep = step ? stepWords(ui.language, step) : '';
  return (
    <LinePage
      {...{ ui, form }}
      texts={couplingTexts}
      fields={f}
      current="process"
      back={`/tuki-ja-vaiheet/${line ? `${line.stepId}/${line.kind}` : step?.id}`}
      informationClass={(line ?? step)?.class ?? ''}
      title={!line && kind ? `${t('record.title')}: ${t(`kind.${kind}`)}` : undefined}
      lede={line ? t('correct.lede', { kind: t(`kind.${line.kind}`) }) : t('record.lede', { step: ofStep })}
      hidden={!line && kind ? { kind } : undefined}
      reason={kind && isSilent(kind) ? 'none' : 'optional'}
      was={(was) => couplingTexts.find(ui.language, `state.${was('state')}`)}
    >
      {kind ? null : f.select('kind', supportKinds)}
      <BackingFields {...{ ui, f, form, kind }} />
      {line && isSilent(line.kind) ? f.tick('mistaken') : null}
    </LinePage>
  );
}
