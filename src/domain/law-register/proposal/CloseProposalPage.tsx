import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import { boundFields, FormCard, FormPage, href, Link, type Ui } from '../../../platform/ui/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { longestProposed, type ProposalView } from './proposal.ts';
import { ProposedTexts, placeOf } from './proposal-words.tsx';

/** What was proposed, and why it leads to no correction. */
export function CloseProposalPage(
  { proposal }: { readonly proposal: ProposalView },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const f = boundFields({ ui, texts: lawRegisterTexts, state });
  const list = href(ui, '/lakirekisteri/ehdotukset');
  return (
    <FormPage
      ui={ui}
      current="work"
      title={t('proposal.close')}
      lede={t('close.lede', { place: capital(placeOf(ui, proposal.provision)) })}
      errors={f.errors.all}
    >
      <ProposedTexts ui={ui} proposal={proposal} />
      <FormCard
        ui={ui}
        action={`${list}/${proposal.id}/paata`}
        submit={t('proposal.close')}
        back={<Link href={list}>{t('cancel')}</Link>}
      >
        {f.area('reason', { rows: 3, limit: longestProposed })}
      </FormCard>
    </FormPage>
  );
}
