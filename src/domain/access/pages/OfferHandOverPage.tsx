import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors, typed } from '../../../platform/http/form-errors.ts';
import { IdentityWarning, Notice, RadioGroup, TextArea, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead, PartView } from '../../case/index.ts';
import { type OrganisationKind, organisationTexts } from '../../organisation/index.ts';
import { accessTexts } from '../access.texts.ts';
import { longestHandOverNote } from '../access.ts';
import { NetworkForm } from './NetworkForm.tsx';

export function OfferHandOverPage(
  { head, parts }: { head: CaseHead; parts: readonly PartView[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, kinds] = [accessTexts(ui.language), organisationTexts(ui.language)];
  const errors = formErrors(accessTexts, ui.language, state, { reasons: { organisations: 'toId' } });
  if (parts.length === 0)
    return (
      <NetworkForm
        ui={ui}
        head={head}
        title={t('lead.title')}
        errors={errors}
        before={<Notice>{t('lead.nobody')}</Notice>}
      />
    );
  return (
    <NetworkForm
      ui={ui}
      head={head}
      title={t('lead.title')}
      lede={t('lead.lede')}
      errors={errors}
      submit={t('lead.do')}
    >
      <RadioGroup
        ui={ui}
        name="toId"
        label={t('lead.to')}
        error={errors.of('toId')}
        value={typed(state, 'toId')}
        options={parts.map((one) => ({
          value: one.organisationId,
          label: one.organisation,
          hint: kinds(`kind.${one.kind as OrganisationKind}`),
        }))}
      />
      <TextArea
        ui={ui}
        name="note"
        label={t('lead.note')}
        hint={t('lead.note.hint')}
        error={errors.of('note')}
        value={typed(state, 'note')}
        rows={4}
        limit={longestHandOverNote}
        optional
      />
      <IdentityWarning fields={['note']}>{t('error.looks-like-identity')}</IdentityWarning>
    </NetworkForm>
  );
}
