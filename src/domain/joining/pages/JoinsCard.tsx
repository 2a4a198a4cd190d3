import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  Card,
  CardBody,
  Details,
  href,
  Link,
  Notice,
  Paragraph,
  type Row,
  Rows,
  type Ui,
} from '../../../platform/ui/index.ts';
import { joiningTexts } from '../joining.texts.ts';
import type { Joining, JoinOfferView, JoinView } from '../joining.ts';

interface JoinsProps {
  ui: Ui;
  caseId: string;
  joining: Joining;
}

function joinRow(ui: Ui, caseId: string, join: JoinView): Row {
  const t = joiningTexts(ui.language);
  return {
    title: (
      <>
        {t('joins.also')} <Link href={href(ui, `/t/${join.otherId}`)}>{join.otherWord}</Link>
      </>
    ),
    icon: { name: 'people' },
    facts: [t('joins.since', { day: formatDate(ui.language, new Date(join.joinedAt)) }), t('joins.who')],
    ...(ui.allowed.has('join.end')
      ? {
          action: {
            href: href(ui, `/t/${caseId}/yhteys/${join.id}/paata`),
            label: t('joins.end'),
            hidden: join.otherWord,
          },
        }
      : {}),
  };
}

function offerRow(ui: Ui, caseId: string, joinOffer: JoinOfferView): Row {
  const t = joiningTexts(ui.language);
  const day = formatDate(ui.language, new Date(joinOffer.expiresAt));
  return {
    title: t('offers.open', { to: joinOffer.to }),
    icon: { name: 'key', tone: 'muted' },
    facts: [
      t('offers.made', { day: formatDate(ui.language, new Date(joinOffer.madeAt)) }),
      t(joinOffer.late ? 'offers.late' : 'offers.until', { day }),
    ],
    ...(ui.allowed.has('join.withdraw')
      ? {
          action: {
            href: href(ui, `/t/${caseId}/yhteys/koodi/${joinOffer.id}/peru`),
            label: t('offers.withdraw'),
            hidden: joinOffer.to,
          },
        }
      : {}),
  };
}

/** Other cases of the same person, codes given, and what the lead may do. Not drawn where there is nothing to say or do. */
export function JoinsCard({ ui, caseId, joining: { joins, offers } }: JoinsProps): JSX.Element | null {
  const t = joiningTexts(ui.language);
  const standing = joins.filter(({ ended }) => ended === null);
  const open = offers.filter(({ state }) => state === 'open');
  const mayJoin = ui.allowed.has('join.offer');
  if (joins.length === 0 && open.length === 0 && !mayJoin) return null;
  const rows = [
    ...standing.map((item) => joinRow(ui, caseId, item)),
    ...open.map((item) => offerRow(ui, caseId, item)),
  ];
  return (
    <Card id="yhteydet" title={t('joins')} count={standing.length || undefined}>
      {rows.length > 0 ? <Rows rows={rows} /> : null}
      <CardBody>
        {rows.length === 0 ? (
          <Paragraph>
            {t('joins.none')} {t('joins.none.more')}
          </Paragraph>
        ) : null}
        {joins.map((join) =>
          join.ended === null ? null : (
            <Details
              summary={t('joins.ended', {
                word: join.otherWord,
                day: formatDate(ui.language, new Date(join.ended.at)),
              })}
            >
              <p>
                {t(join.ended.here ? 'joins.ended.here' : 'joins.ended.there')}{' '}
                {t('joins.reason', { reason: join.ended.reason })}
              </p>
            </Details>
          ),
        )}
        {mayJoin ? (
          <ul class="rn-ways rn-noprint">
            <li>
              <Link href={href(ui, `/t/${caseId}/yhteys/koodi`)}>{t('offers.do')}</Link>
            </li>
            <li>
              <Link href={href(ui, `/t/${caseId}/yhteys`)}>{t('offers.enter')}</Link>
            </li>
          </ul>
        ) : null}
      </CardBody>
    </Card>
  );
}

/** One line above the summary: the same person is also under another code word. */
export function OtherCases({ ui, joins }: { ui: Ui; joins: readonly JoinView[] }): JSX.Element | null {
  const t = joiningTexts(ui.language);
  const standing = joins.filter(({ ended }) => ended === null);
  if (standing.length === 0) return null;
  return (
    <Notice>
      {standing.map((item) => (
        <p>
          {t('joins.also')} <Link href={href(ui, `/t/${item.otherId}`)}>{item.otherWord}</Link>
        </p>
      ))}
    </Notice>
  );
}
