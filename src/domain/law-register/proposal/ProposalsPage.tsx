import type { JSX } from 'hono/jsx/jsx-runtime';
import {
  Actions,
  ButtonLink,
  Card,
  CardBody,
  href,
  Link,
  Page,
  PageHead,
  Paragraph,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { OwnProposals } from './OwnProposals.tsx';
import type { OwnProposalView, ProposalView } from './proposal.ts';
import { ProposedTexts, proposalHead } from './proposal-words.tsx';

interface View {
  readonly waiting: readonly ProposalView[];
  readonly more: boolean;
  readonly own: readonly OwnProposalView[];
}

/** One that waits: what stands nowhere yet, and the two ways on. */
function Waiting({ ui, proposal }: { ui: Ui; proposal: ProposalView }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const { title, facts = [] } = proposalHead(ui, proposal);
  return (
    <Card id={`e-${proposal.id}`} level={3} title={title} aside={facts.filter(Boolean).join(' · ')}>
      <CardBody>
        <ProposedTexts ui={ui} proposal={proposal} />
        <Actions label={t('proposal.acts')}>
          <ButtonLink href={href(ui, `/lakirekisteri/${proposal.provision}/korjaa?proposalId=${proposal.id}`)}>
            {t('proposal.take')}
          </ButtonLink>
          <ButtonLink kind="secondary" href={href(ui, `/lakirekisteri/ehdotukset/${proposal.id}/paata`)}>
            {t('proposal.close')}
          </ButtonLink>
        </Actions>
      </CardBody>
    </Card>
  );
}

/** What waits for the administrators, and what became of one's own. */
export function ProposalsPage({ waiting, more, own }: View, ui: Ui): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const keeps = ui.allowed.has('law.close-proposal');
  return (
    <Page ui={ui} title={t('proposals.title')} current="work">
      <p class="rn-small">
        <Link href={href(ui, '/lakirekisteri')}>{t('provision.back')}</Link>
      </p>
      <PageHead title={t('proposals.title')} lede={t(keeps ? 'proposals.lede.keeps' : 'proposals.lede')} />
      <Stack narrow>
        {keeps ? (
          <Stack>
            <h2 id="odottaa">{t('proposals.waiting', { n: waiting.length })}</h2>
            {waiting.length === 0 ? <Paragraph>{t('proposals.waiting.none')}</Paragraph> : null}
            {waiting.map((proposal) => (
              <Waiting ui={ui} proposal={proposal} />
            ))}
            {more ? <p class="rn-small">{t('proposals.more')}</p> : null}
          </Stack>
        ) : null}
        <OwnProposals ui={ui} own={own} named />
        {own.length === 0 ? (
          <Card id="omat" title={t('proposals.own')}>
            <CardBody>
              <Paragraph>{t('proposals.own.none')}</Paragraph>
            </CardBody>
          </Card>
        ) : null}
      </Stack>
    </Page>
  );
}
