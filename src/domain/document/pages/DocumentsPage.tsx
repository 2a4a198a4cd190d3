import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import {
  ButtonLink,
  Card,
  EmptyState,
  href,
  Link,
  PageHead,
  Pagination,
  type Row,
  Rows,
  Stack,
  type Ui,
} from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { classIcons, roomTexts } from '../../room/index.ts';
import { documentTexts } from '../document.texts.ts';
import type { DocumentView } from '../document-fields.ts';
import { removedWords, sizeWords } from './words.ts';

interface DocumentsView {
  readonly head: CaseHead;
  readonly documents: readonly DocumentView[];
  readonly next: { readonly afterAt: string; readonly afterId: string } | null;
  readonly first: boolean;
}

function rowOf(ui: Ui, head: CaseHead, document: DocumentView): Row {
  const t = documentTexts(ui.language);
  const { id, name, description, author, organisation, version, filed } = document;
  const at = `/t/${head.id}/asiakirjat/${id}`;
  return {
    title: <Link href={href(ui, at)}>{name}</Link>,
    icon: { name: classIcons[document.class] },
    facts: [
      roomTexts(ui.language)(document.class),
      t('by', { author: author ?? t('author.unknown'), organisation }),
      formatDate(ui.language, new Date(document.writtenAt)),
      t(`kind.${document.kind}`),
      sizeWords(ui.language, document.bytes),
      t('version', { version }),
      document.evidence ? t('evidence') : undefined,
    ],
    text: (
      <>
        {description ?? ''}
        {description ? <br /> : null}
        {removedWords(ui.language, document.removed)}
      </>
    ),
    action: {
      href: href(ui, `${at}/${filed}/tiedosto`),
      label: t('open'),
      hidden: t('open.hidden', { name, version }),
    },
  };
}

/** The documents of a case, the newest first. */
export function DocumentsPage({ head, documents, next, first }: DocumentsView, ui: Ui): JSX.Element {
  const t = documentTexts(ui.language);
  const list = href(ui, `/t/${head.id}/asiakirjat`);
  const may = ui.allowed.has('document.write');
  const add = href(ui, `/t/${head.id}/asiakirja`);
  return (
    <CaseFrame ui={ui} head={head} current="documents" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={
          may ? (
            <ButtonLink href={add} small icon="pencil">
              {t('add')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Stack>
        {documents.length === 0 ? (
          <EmptyState title={t('empty')} action={may ? <Link href={add}>{t('add')}</Link> : undefined}>
            {t('empty.more')}
          </EmptyState>
        ) : (
          <Card id="asiakirjat" title={t('list')}>
            <Rows rows={documents.map((document) => rowOf(ui, head, document))} />
          </Card>
        )}
        <Pagination
          ui={ui}
          previous={first ? undefined : list}
          next={next ? `${list}?${String(new URLSearchParams(next))}` : undefined}
          of={t('list.of')}
        />
      </Stack>
    </CaseFrame>
  );
}
