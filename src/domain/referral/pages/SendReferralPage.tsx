import type { JSX } from 'hono/jsx/jsx-runtime';
import type { FormState } from '../../../platform/http/endpoint.ts';
import { formatDate } from '../../../platform/time/format.ts';
import { boundFields, IdentityWarning, Notice, SummaryList, type Ui } from '../../../platform/ui/index.ts';
import { longestInvitation } from '../../access/index.ts';
import type { CaseHead } from '../../case/index.ts';
import { hintWords, type Standing } from '../../home-municipality/index.ts';
import { DutyException } from '../../law/index.ts';
import type { Organisation } from '../../organisation/index.ts';
import { readerTexts } from '../../reader/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { firstLines } from '../first-lines.ts';
import { referralTexts } from '../referral.texts.ts';
import type { OfferedLine } from '../referral.ts';
import type { Basis, Draft } from '../referral-view.ts';
import { ReferralForm } from './ReferralForm.tsx';
import { lineText, lineTitle } from './words.tsx';

interface Preview {
  head: CaseHead;
  draft: Draft;
  basis: Basis | undefined;
  lines: readonly OfferedLine[];
  to: string;
  receiver: Organisation | undefined;
  standing: Standing;
  elsewhere: string | null;
  /** The receiver is not on the case: an invitation goes along. */
  invites: boolean;
}

/** Exactly what will be shared, line by line; each can be left out, and what is not of the subject is ticked by hand. */
export function SendReferralPage(
  { head, draft, basis, lines, to, receiver, standing, elsewhere, invites }: Preview,
  ui: Ui,
  state: FormState,
): JSX.Element {
  const [t, rooms] = [referralTexts(ui.language), roomTexts(ui.language)];
  const f = boundFields({ ui, texts: referralTexts, state });
  const frame = {
    ui,
    head,
    title: t('send.title', { to }),
    errors: f.errors,
    wayBack: { slug: `/t/${head.id}/ohjaus/uusi?sector=${draft.sector}`, label: t('send.back') },
  };
  const arranges = hintWords(ui.language, receiver, standing);
  if (!basis) return <ReferralForm {...frame} before={<Notice tone="warning">{t('reason.consent')}</Notice>} />;
  return (
    <ReferralForm
      {...frame}
      lede={t('send.lede')}
      submit={t('send.do', { to })}
      before={
        <div>
          {draft.kind === 'assistance-system' ? (
            <>
              <Notice>{t('proposal.gate')}</Notice>
              <DutyException ui={ui} caseId={head.id} />
            </>
          ) : null}
          {elsewhere === null ? null : <Notice tone="warning">{t('elsewhere', { region: elsewhere })}</Notice>}
          <SummaryList
            rows={[
              { term: t('term.to'), detail: to },
              ...(arranges === null ? [] : [{ term: t('term.arranges'), detail: arranges }]),
              { term: t('term.sector'), detail: t(`sector.${draft.sector}`) },
              { term: t('term.urgency'), detail: t(`urgency.${draft.urgency}`) },
              { term: t('term.asked'), detail: draft.asked },
              {
                term: readerTexts(ui.language)('title'),
                detail: t(basis.onCase ? 'send.who.on-case' : 'send.who.joins', { to }),
              },
            ]}
          />
        </div>
      }
    >
      {invites ? (
        <>
          {f.area('purpose', {
            rows: 2,
            limit: longestInvitation,
            first: t('choose.purpose', { sector: t(`sector.${draft.sector}`) }),
            optional: true,
          })}
          <IdentityWarning fields={['purpose']}>{t('identity')}</IdentityWarning>
          {f.tick('livesHere')}
        </>
      ) : null}
      {lines.length === 0 ? (
        <Notice>{t('send.nothing')}</Notice>
      ) : (
        f.checks(
          'lines',
          lines.map((line) => ({
            value: line.key,
            label: lineTitle(ui, line),
            hint: [lineText(ui, line), rooms(line.class), formatDate(ui.language, line.on)].filter(Boolean).join(' · '),
            icon: classIcons[line.class],
          })),
          { first: firstLines(draft.sector, lines) },
        )
      )}
    </ReferralForm>
  );
}
