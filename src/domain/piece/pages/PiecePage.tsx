import type { JSX } from 'hono/jsx/jsx-runtime';
import { capital } from '../../../platform/i18n/capital.ts';
import { formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  Details,
  href,
  Link,
  Notice,
  PageHead,
  Rows,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { groundWords } from '../known.ts';
import { pieceTexts } from '../piece.texts.ts';
import { pieceFacts, whenText } from '../piece-facts.ts';
import type { LinkView, PieceView } from '../piece-fields.ts';
import { namerOf, pieceTitle } from '../piece-title.ts';
import type { WholePiece } from '../piece-views.ts';
import { recordTexts } from '../record.texts.ts';
import { BringAlong } from './BringAlong.tsx';
import { PieceVersions } from './Versions.tsx';

type Shown = Omit<WholePiece, 'roomId'> & { head: CaseHead };

function FactsCard({ shown, ui }: { shown: Shown; ui: Ui }): JSX.Element {
  const { piece, reason, near } = shown;
  const t = recordTexts(ui.language);
  const by = t('view.by', {
    author: piece.author ?? pieceTexts(ui.language)('author.unknown'),
    organisation: piece.organisation,
    moment: formatMoment(ui.language, new Date(piece.writtenAt)),
  });
  const facts = pieceFacts(piece, ui.language, namerOf(near, ui.language));
  return (
    <Card id="tiedot" title={t('view.facts')}>
      <CardBody>
        <SummaryList
          rows={[
            ...facts,
            { term: t('view.written'), detail: by },
            ...(reason ? [{ term: t('view.reason'), detail: reason }] : []),
          ]}
        />
        {piece.text ? (
          <Details summary={t('view.text')}>
            <p class="rn-pre">{piece.text}</p>
          </Details>
        ) : null}
      </CardBody>
    </Card>
  );
}

function LinksCard({ shown, ui }: { shown: Shown; ui: Ui }): JSX.Element {
  const { head, piece, links, near } = shown;
  const t = recordTexts(ui.language);
  const words = pieceTexts(ui.language);
  const nameOf = namerOf(near, ui.language);
  const mayWrite = piece.own && ui.allowed.has('piece.write');
  const end = (id: string) =>
    id === piece.id ? (
      pieceTitle(piece, ui.language)
    ) : (
      <Link href={href(ui, `/t/${head.id}/kokonaisuus/osa/${id}`)}>{nameOf(id) ?? t('view.unseen')}</Link>
    );
  const row = (link: LinkView) => ({
    title: (
      <>
        {end(link.fromId)} – {words(`link.${link.code}`)} – {end(link.toId)}
      </>
    ),
    facts: [link.whenEdtf ? whenText(link.whenEdtf, ui.language) : undefined, ...groundWords(link, ui.language)],
    action:
      link.own && mayWrite
        ? {
            href: href(ui, `/t/${head.id}/kokonaisuus/yhteys/${link.id}/korjaa`),
            label: t('view.correct'),
            hidden: `${words(`link.${link.code}`)} ${nameOf(link.fromId === piece.id ? link.toId : link.fromId) ?? ''}`,
          }
        : undefined,
  });
  return (
    <Card
      id="yhteydet"
      title={t('view.links')}
      foot={
        mayWrite && canLink(piece) ? (
          <Link
            href={href(
              ui,
              `/t/${head.id}/kokonaisuus/yhdista?${piece.sort === 'actor' ? 'fromId' : 'toId'}=${piece.id}`,
            )}
          >
            {t('view.link')}
          </Link>
        ) : undefined
      }
    >
      {links.length > 0 ? (
        <Rows rows={links.map(row)} />
      ) : (
        <CardBody>
          <p class="govuk-body">{t('view.links.none')}</p>
        </CardBody>
      )}
    </Card>
  );
}

const canLink = ({ sort, mistaken }: PieceView): boolean => !mistaken && ['event', 'actor', 'thing'].includes(sort);

/** Everything about one piece: what it says, what it is tied to, how it came to be, and the way to correct it. */
export function PiecePage(shown: Shown, ui: Ui): JSX.Element {
  const { head, piece, versions } = shown;
  const t = recordTexts(ui.language);
  const mayWrite = ui.allowed.has('piece.write');
  const title = pieceTitle(piece, ui.language);
  return (
    <CaseFrame ui={ui} head={head} current="whole" title={title}>
      <PageHead
        title={title}
        lede={capital(pieceTexts(ui.language)(`sort.${piece.sort}`))}
        actions={
          mayWrite ? (
            <>
              <ButtonLink href={href(ui, `/t/${head.id}/kokonaisuus/lisaa`)} icon="plus">
                {t('view.again')}
              </ButtonLink>
              {piece.own ? (
                <ButtonLink kind="secondary" href={href(ui, `/t/${head.id}/kokonaisuus/osa/${piece.id}/korjaa`)}>
                  {t('view.correct')}
                </ButtonLink>
              ) : null}
            </>
          ) : undefined
        }
      />
      <Stack narrow>
        {piece.mistaken ? (
          <Notice tone="warning" title={t('field.mistaken')}>
            {t('view.mistaken.more')}
          </Notice>
        ) : null}
        {piece.own ? null : <Notice>{t('view.theirs')}</Notice>}
        <FactsCard shown={shown} ui={ui} />
        {['event', 'actor', 'thing'].includes(piece.sort) ? <LinksCard shown={shown} ui={ui} /> : null}
        <PieceVersions ui={ui} versions={versions} near={shown.near} />
        {mayWrite && ui.allowed.has('piece.record-same') ? <BringAlong ui={ui} caseId={head.id} shown={shown} /> : null}
        <p class="govuk-body">
          <Link href={href(ui, `/t/${head.id}/kokonaisuus`)}>{t('view.to-whole')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
