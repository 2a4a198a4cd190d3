import type { JSX } from 'hono/jsx/jsx-runtime';
import { dayOf, formatDate } from '../../../platform/time/format.ts';
import { Card, href, Link, Rows, type Ui } from '../../../platform/ui/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { accessTexts } from '../access.texts.ts';
import type { NetworkView } from '../network.ts';

interface ViewProps {
  ui: Ui;
  view: NetworkView;
}

/** The open offer of the lead: theirs to us, or ours to them. */
function HandOverCard({ ui, view }: ViewProps): JSX.Element | null {
  const t = accessTexts(ui.language);
  const { handOver, head } = view;
  if (!handOver) return null;
  const draft = handOver.state === 'draft';
  const label = t(handOver.toUs ? 'hand-over.answer' : draft ? 'hand-over.discard' : 'hand-over.withdraw');
  const asked = view.handOverQuestions.filter(({ mine }) => !mine);
  return (
    <Card id="vastuu" title={t('hand-over')} tone={handOver.toUs ? 'attention' : undefined}>
      <Rows
        rows={[
          {
            title: handOver.toUs
              ? t('hand-over.to-us', { from: handOver.from })
              : t(draft ? 'hand-over.draft' : 'hand-over.from-us', { to: handOver.to }),
            facts: draft
              ? [
                  t('hand-over.draft.why'),
                  ...asked.map(({ of, state }) => t(`hand-over.question.${state}`, { organisation: of })),
                  <Link href={href(ui, `/t/${head.id}/vastuu/siirra`)}>{t('hand-over.continue')}</Link>,
                ]
              : [t('hand-over.offered', { day: formatDate(ui.language, dayOf(new Date(handOver.offeredAt))) })],
            icon: { name: 'swap' },
            ...(ui.allowed.has('lead.answer')
              ? { action: { href: href(ui, `/t/${head.id}/vastuu/${handOver.id}`), label } }
              : {}),
          },
        ]}
      />
    </Card>
  );
}

/** Where she cannot be asked: whether the lead may pass while the own part is hidden. */
function QuestionCard({ ui, view }: ViewProps): JSX.Element | null {
  const t = accessTexts(ui.language);
  const mine = view.handOverQuestions.filter((question) => question.mine && question.state === 'open');
  if (mine.length === 0 || !ui.allowed.has('lead.answer')) return null;
  return (
    <Card id="vastuukysymys" title={t('hand-over')} tone="attention">
      <Rows
        rows={mine.map(({ id, from }) => ({
          title: t('hand-over.asks-us', { from }),
          icon: { name: 'swap' },
          action: { href: href(ui, `/t/${view.head.id}/vastuu/kysymys/${id}`), label: t('hand-over.answer') },
        }))}
      />
    </Card>
  );
}

/** What waits for the own organisation's answer, first on the page; nothing is drawn when nothing does. */
export function AskedCards({ ui, view }: ViewProps): JSX.Element {
  const [t, rooms] = [accessTexts(ui.language), roomTexts(ui.language)];
  return (
    <>
      <HandOverCard ui={ui} view={view} />
      <QuestionCard ui={ui} view={view} />
      {view.requests.length === 0 ? null : (
        <Card id="pyynnot" title={t('requests')} count={view.requests.length} tone="attention">
          <Rows
            rows={view.requests.map((request) => ({
              title: t('requests.row', { class: rooms(request.class), receivers: request.receivers.join(', ') }),
              facts: [
                request.purpose,
                t('requests.asked', { day: formatDate(ui.language, dayOf(new Date(request.askedAt))) }),
                request.mine ? '' : t('requests.not-mine'),
              ],
              icon: { name: classIcons[request.class] },
              ...(request.mine && ui.allowed.has('grant.answer')
                ? {
                    action: {
                      href: href(ui, `/t/${view.head.id}/pyynto/${request.id}`),
                      label: t('requests.answer'),
                      hidden: rooms(request.class),
                    },
                  }
                : {}),
            }))}
          />
        </Card>
      )}
    </>
  );
}
