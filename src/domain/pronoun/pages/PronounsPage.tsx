import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { ButtonLink, Card, EmptyState, href, PageHead, Rows, Stack, type Ui } from '../../../platform/ui/index.ts';
import { CaseFrame, type CaseHead } from '../../case/index.ts';
import { pronounTexts } from '../pronoun.texts.ts';
import type { PronounView } from '../pronoun-fields.ts';
import { pronounWord } from '../pronoun-words.ts';

/** What the person chose last, and before. */
export function PronounsPage(
  { head, chosen }: { head: CaseHead; chosen: readonly PronounView[] },
  ui: Ui,
): JSX.Element {
  const t = pronounTexts(ui.language);
  const at = `/t/${head.id}/puhuttelu`;
  const rows = chosen.map(({ id, pronoun, saidOn, author, own }) => ({
    title: pronounWord(ui.language, pronoun),
    facts: [t('now', { day: formatDate(ui.language, saidOn) }), author],
    action:
      own && ui.allowed.has('pronoun.record')
        ? { href: href(ui, `${at}/${id}`), label: t('correct'), hidden: pronounWord(ui.language, pronoun) }
        : undefined,
  }));
  return (
    <CaseFrame ui={ui} head={head} current="summary" title={t('title')}>
      <PageHead
        title={t('title')}
        lede={t('lede')}
        actions={
          ui.allowed.has('pronoun.record') ? (
            <ButtonLink href={href(ui, `${at}/kirjaa`)}>{t('add')}</ButtonLink>
          ) : undefined
        }
      />
      <Stack narrow>
        {rows.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <Card id="nyt" title={t('title')}>
            <Rows rows={rows.slice(0, 1)} />
          </Card>
        )}
        {rows.length > 1 ? (
          <Card id="aiemmat" title={t('earlier')}>
            <Rows rows={rows.slice(1)} />
          </Card>
        ) : null}
      </Stack>
    </CaseFrame>
  );
}
