import type { JSX } from 'hono/jsx/jsx-runtime';
import { Card, CardBody, href, Link, Paragraph, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { tellingTexts } from '../telling.texts.ts';
import type { TellingView, WishView } from '../telling-fields.ts';
import { whenTold } from './told-words.ts';

/** What the register of the network says before anybody asks. */
export interface TellOnce {
  readonly wishes: readonly WishView[];
  readonly tellings: readonly TellingView[];
}

/** So many wishes, and so many of whom has been told, stand on the first page. */
const [mostWishes, mostHeard] = [2, 3];

/** To whom has been told, each once with the latest time, as one sentence. */
function toldWords(ui: Ui, tellings: readonly TellingView[]): string {
  const heard = [...Map.groupBy(tellings, ({ heardBy }) => heardBy).values()].flatMap(
    (rows) => rows.toSorted((a, b) => (b.whenEdtf ?? '').localeCompare(a.whenEdtf ?? ''))[0] ?? [],
  );
  const t = tellingTexts(ui.language);
  const said = heard.map((row) => {
    const who = t(`heard.${row.heardBy}`);
    return row.whenEdtf === null ? who : `${who} ${whenTold(ui.language, row)}`;
  });
  return t('card.told', { who: said.slice(0, mostHeard).join(', '), more: said.length > mostHeard ? 'some' : 'none' });
}

/** Tell once, for the first page of a case: wishes first, then who has heard already. What must not be asked stands above all. */
export function TellOnceCard({ ui, caseId, once }: { ui: Ui; caseId: string; once: TellOnce }): JSX.Element {
  const t = tellingTexts(ui.language);
  const wishes = once.wishes
    .filter(({ ended }) => !ended)
    .toSorted((a, b) => Number(b.kind === 'do-not-ask') - Number(a.kind === 'do-not-ask'));
  const rows: Row[] = [
    ...wishes.slice(0, mostWishes).map((wish) => ({ title: wish.text, facts: [t(`kind.${wish.kind}`)] })),
    ...(once.tellings.length > 0 ? [{ title: toldWords(ui, once.tellings) }] : []),
  ];
  const more = wishes.length - mostWishes;
  return (
    <Card
      id="kerro-kerran"
      title={t('title')}
      aside={
        <Link href={href(ui, `/t/${caseId}/kerrottu`)} hidden={t('title')}>
          {more > 0 ? t('card.more', { n: more }) : t('card.all')}
        </Link>
      }
    >
      {rows.length > 0 ? (
        <Rows rows={rows} />
      ) : (
        <CardBody>
          <Paragraph>{t('card.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}
