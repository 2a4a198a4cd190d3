import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formErrors } from '../../../platform/http/form-errors.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import { ButtonGroup, ButtonLink, Card, CardBody, href, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { referralTexts } from '../referral.texts.ts';
import type { ListedDraft } from '../referral-view.ts';
import { ReferralForm } from './ReferralForm.tsx';

const rowsOf = (ui: Ui, listedDraft: ListedDraft) => {
  const t = referralTexts(ui.language);
  return [
    { term: t('term.sector'), detail: `${t(`sector.${listedDraft.sector}`)}, ${t(`kind.${listedDraft.kind}`)}` },
    { term: t('term.urgency'), detail: t(`urgency.${listedDraft.urgency}`) },
    { term: t('term.asked'), detail: listedDraft.asked },
    { term: t('draft.written'), detail: formatMoment(ui.language, new Date(listedDraft.writtenAt)) },
  ];
};

/** A draft in its writer's list: nobody else sees it, and nothing of it has been shared. */
export function DraftCard({ ui, head, draft }: { ui: Ui; head: CaseHead; draft: ListedDraft }): JSX.Element {
  const t = referralTexts(ui.language);
  const to = (slug: string) => href(ui, `/t/${head.id}/ohjaus/${draft.id}/${slug}`);
  return (
    <Card id={`luonnos-${draft.id}`} level={3} title={`${draft.to}, ${t(`sector.${draft.sector}`)}`}>
      <CardBody>
        <SummaryList rows={rowsOf(ui, draft)} />
        {ui.allowed.has('referral.send') ? (
          <ButtonGroup>
            <ButtonLink href={to('laheta')} hidden={`${draft.to}, ${t(`sector.${draft.sector}`)}`}>
              {t('draft.continue')}
            </ButtonLink>
            <ButtonLink href={to('poista')} kind="secondary" hidden={`${draft.to}, ${t(`sector.${draft.sector}`)}`}>
              {t('draft.discard')}
            </ButtonLink>
          </ButtonGroup>
        ) : null}
      </CardBody>
    </Card>
  );
}

export function DiscardDraftPage(
  { head, draft }: { head: CaseHead; draft: ListedDraft },
  ui: Ui,
  state: FormState,
): JSX.Element {
  const t = referralTexts(ui.language);
  return (
    <ReferralForm
      ui={ui}
      head={head}
      title={t('discard.title', { to: draft.to })}
      lede={t('discard.lede')}
      errors={formErrors(referralTexts, ui.language, state)}
      before={<SummaryList rows={rowsOf(ui, draft)} />}
      submit={t('discard.do')}
      ends
    />
  );
}
