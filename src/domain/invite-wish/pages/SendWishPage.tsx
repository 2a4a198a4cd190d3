import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { boundFields, IdentityWarning, type Ui, WhoReadsThis } from '../../../platform/ui/index.ts';
import { CaseForm, type CaseHead } from '../../case/index.ts';
import { namesApart, type Organisation, organisationTexts } from '../../organisation/index.ts';
import { inviteWishTexts } from '../invite-wish.texts.ts';
import { longestWish } from '../invite-wish.ts';

/** Which organisation, by its kind, and what for. Who reads it stands before the text. */
export function SendWishPage(
  { head, organisations }: { head: CaseHead; organisations: readonly Organisation[] },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = inviteWishTexts(ui.language);
  const reasons = { organisations: 'toId', kind: 'toId', 'already on the case': 'toId' };
  const own = { toId: state.problem?.reason === 'already on the case' ? t('reason.already-on-the-case') : undefined };
  const f = boundFields({ ui, texts: inviteWishTexts, state, reasons, own });
  const lead = head.parts.find((part) => part.lead);
  const nameOf = namesApart(ui.language, organisations);
  const options = organisations.map(({ id, name, kind }) => ({
    value: id,
    label: nameOf({ id, name }),
    group: organisationTexts(ui.language)(`kind.${kind}`),
  }));
  return (
    <CaseForm
      ui={ui}
      head={head}
      current="network"
      title={t('send.title')}
      lede={t('send.lede')}
      errors={f.errors}
      submit={t('send.do')}
      wayBack={{ slug: `/t/${head.id}/toiveet`, label: t('answer.back') }}
    >
      <WhoReadsThis
        ui={ui}
        id="toiveen-lukijat"
        readers={lead ? [{ organisation: lead.organisation, people: lead.workers.map(({ name }) => name) }] : []}
        none={t('send.readers.unknown')}
      />
      {f.select(
        'toId',
        [...options].sort((a, b) => a.group.localeCompare(b.group, ui.language)),
      )}
      {f.area('purpose', { rows: 3, limit: longestWish })}
      <IdentityWarning fields={['purpose']}>{t('error.looks-like-identity')}</IdentityWarning>
    </CaseForm>
  );
}
