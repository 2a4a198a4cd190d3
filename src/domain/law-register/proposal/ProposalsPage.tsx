import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatDate, formatWeekday } from '../../../platform/time/format.ts';
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
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { type ProvisionKey, paperWords, placeWords, provisionOf } from '../../law/index.ts';
import type { Due } from '../due.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';
import { OwnProposals } from './OwnProposals.tsx';
import type { OwnProposalView, ProposalView } from './proposal.ts';
import { ProposedTexts, proposalHead } from './proposal-words.tsx';

interface View {
  readonly waiting: readonly ProposalView[];
  readonly more: boolean;
  readonly own: readonly OwnProposalView[];
  readonly due: Due;
}

/** Checks that hold no more, and changes to come whose day has come; each is a row only where there is one. */
function DueCards({ ui, due }: { ui: Ui; due: Due }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const place = (key: ProvisionKey) => capital(placeWords(ui.language, provisionOf(key)));
  const title = (key: ProvisionKey) => <Link href={href(ui, `/lakirekisteri/${key}`)}>{place(key)}</Link>;
  const day = (value: string) => formatDate(ui.language, value);
  return (
    <>
      {due.past.length > 0 ? (
        <Card id="tarkistukset" title={t('due.past')} count={due.past.length}>
          <Rows
            rows={due.past.map(({ key, by, on, why }) => ({
              title: title(key),
              facts: [t(`due.past.${why}`, { day: day(on), by })],
              action: { href: href(ui, `/lakirekisteri/${key}/tarkista`), label: t('check.link'), hidden: place(key) },
            }))}
          />
        </Card>
      ) : null}
      {due.come.length > 0 ? (
        <Card id="tulleet" title={t('due.come')} count={due.come.length}>
          <Rows
            rows={due.come.map(({ key, stage, since, ...change }) => ({
              title: title(key),
              facts: [t('list.pending', { paper: paperWords(change) }), t(`stage.${stage}`), day(since)],
              action: { href: href(ui, `/lakirekisteri/${key}/korjaa`), label: t('correct.link'), hidden: place(key) },
            }))}
          />
        </Card>
      ) : null}
    </>
  );
}

/** One that waits: what stands nowhere yet, and the two ways on. */
function Waiting({ ui, proposal }: { ui: Ui; proposal: ProposalView }): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const { title, facts } = proposalHead(ui, proposal);
  return (
    <Card id={`e-${proposal.id}`} level={3} title={title} aside={facts.join(' · ')}>
      <CardBody>
        <ProposedTexts ui={ui} proposal={proposal} />
        <Actions label={t('proposal.acts')}>
          {proposal.gone ? null : (
            <ButtonLink href={href(ui, `/lakirekisteri/${proposal.provision}/korjaa?proposalId=${proposal.id}`)}>
              {t('proposal.take')}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={href(ui, `/lakirekisteri/ehdotukset/${proposal.id}/paata`)}>
            {t('proposal.close')}
          </ButtonLink>
        </Actions>
      </CardBody>
    </Card>
  );
}

/** What waits for the administrators, and what became of one's own. */
export function ProposalsPage({ waiting, more, own, due }: View, ui: Ui): JSX.Element {
  const t = lawRegisterTexts(ui.language);
  const keeps = ui.allowed.has('law.close-proposal');
  const title = t(keeps ? 'proposals.title.keeps' : 'proposals.title');
  return (
    <Page ui={ui} title={title} current="work">
      <p class="rn-small">
        <Link href={href(ui, '/lakirekisteri')}>{t('provision.back')}</Link>
      </p>
      <PageHead title={title} lede={t(keeps ? 'proposals.lede.keeps' : 'proposals.lede')} />
      <Stack narrow>
        {keeps ? (
          <Stack>
            <h2 id="odottaa">{t('proposals.waiting', { n: waiting.length })}</h2>
            {waiting[0] ? (
              <p class="rn-small">
                {t('proposals.oldest', { day: formatWeekday(ui.language, waiting[0].proposedOn) })}
              </p>
            ) : null}
            {waiting.length === 0 ? <Paragraph>{t('proposals.waiting.none')}</Paragraph> : null}
            {waiting.map((proposal) => (
              <Waiting ui={ui} proposal={proposal} />
            ))}
            {more ? <p class="rn-small">{t('proposals.more')}</p> : null}
            <DueCards ui={ui} due={due} />
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
