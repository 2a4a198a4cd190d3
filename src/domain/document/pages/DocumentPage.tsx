import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate, formatMoment } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  CardBody,
  href,
  Link,
  PageHead,
  type Row,
  Rows,
  Stack,
  SummaryList,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { organisationTexts } from '../../organisation/index.ts';
import { roomTexts } from '../../room/index.ts';
import { documentTexts } from '../document.texts.ts';
import { mostOpenings } from '../document-fields.ts';
import type { Filed, FoundDocument } from '../read-documents.ts';
import { removedWords, sizeWords } from './words.ts';

interface Opening {
  readonly at: string;
  readonly original: boolean;
  readonly worker: string | null;
  readonly organisation: string | null;
}

interface DocumentPageView {
  readonly head: CaseHead;
  readonly document: Omit<FoundDocument, 'roomId'>;
  readonly files: readonly Filed[];
  readonly openings: readonly Opening[] | null;
}

/** `mayWrite`: whether the viewer writes in its room, and so opens evidence as it came. */
function fileRow(ui: Ui, { head, document }: DocumentPageView, file: Filed, mayWrite: boolean): Row {
  const t = documentTexts(ui.language);
  const at = `/t/${head.id}/asiakirjat/${document.id}/${file.filed}`;
  return {
    title: t('version.file', { version: file.filed }),
    facts: [
      t('by', { author: file.author ?? t('author.unknown'), organisation: document.organisation }),
      formatDate(ui.language, new Date(file.writtenAt)),
      t(`kind.${file.kind}`),
      sizeWords(ui.language, file.bytes),
    ],
    text: removedWords(ui.language, file.removed),
    action: {
      href: href(ui, `${at}/tiedosto`),
      label: t('open'),
      hidden: t('open.hidden', { name: document.name, version: file.filed }),
    },
    beside:
      document.evidence && mayWrite ? (
        <Link href={href(ui, `${at}/alkuperainen`)} hidden={t('version', { version: file.filed })}>
          {t('open.original')}
        </Link>
      ) : undefined,
  };
}

function openingRow(ui: Ui, { at, original, worker, organisation }: Opening): Row {
  const t = documentTexts(ui.language);
  const who =
    worker === null || organisation === null
      ? organisationTexts(ui.language)('unnamed.worker')
      : t('openings.who', { name: worker, organisation });
  return {
    title: who,
    facts: [t(original ? 'openings.original' : 'openings.file'), formatMoment(ui.language, new Date(at))],
  };
}

/** One document: what it is, its files, and to its own organisation who has opened it. */
export function DocumentPage(view: DocumentPageView, ui: Ui): JSX.Element {
  const { head, document, files, openings } = view;
  const t = documentTexts(ui.language);
  const mayWrite = document.own && head.writes.includes(document.class);
  return (
    <CaseFrame ui={ui} head={head} current="documents" title={document.name}>
      <PageHead
        title={document.name}
        actions={
          mayWrite ? (
            <ButtonLink href={href(ui, `/t/${head.id}/asiakirja/${document.id}`)} small kind="secondary">
              {t('correct')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        <SummaryList
          rows={[
            { term: t('class'), detail: roomTexts(ui.language)(document.class) },
            ...(document.description === null ? [] : [{ term: t('description'), detail: document.description }]),
          ]}
        />
        <Card id="tiedostot" title={t('files')}>
          {document.evidence && mayWrite ? (
            <CardBody>
              <p>{t('original.why')}</p>
            </CardBody>
          ) : null}
          <Rows rows={files.map((file) => fileRow(ui, view, file, mayWrite))} />
        </Card>
        {openings ? (
          <Card id="avanneet" title={t('openings')}>
            {openings.length === 0 ? null : <Rows rows={openings.map((opening) => openingRow(ui, opening))} />}
            <CardBody>
              {openings.length === 0 ? <p>{t('openings.none')}</p> : null}
              <p class="rn-small rn-muted">{t('openings.more', { most: mostOpenings })}</p>
            </CardBody>
          </Card>
        ) : null}
        <p>
          <Link href={href(ui, `/t/${head.id}/asiakirjat`)}>{t('back')}</Link>
        </p>
      </Stack>
    </CaseFrame>
  );
}
