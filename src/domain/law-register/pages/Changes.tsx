import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate, formatMoment } from '../../../platform/time/format.ts';
import { Card, CardBody, href, Link, Paragraph, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import type { Checked } from '../../law/index.ts';
import { lawRegisterTexts } from '../law-register.texts.ts';

/** What was written of a provision here: which edition it made, what it changed, why and by whom. */
export interface Change {
  readonly act: 'corrected' | 'checked' | 'noted';
  readonly edition: number;
  readonly fields: readonly string[];
  /** Who has checked that edition or noted something of it, and on which day. */
  readonly named: Checked | null;
  readonly reason: string;
  readonly by: string;
  readonly writtenAt: string;
}

function rowOf(ui: Ui, provision: string, { act, edition, fields, named, reason, by, writtenAt }: Change): Row {
  const t = lawRegisterTexts(ui.language);
  const written = t('changes.by', { time: formatMoment(ui.language, new Date(writtenAt)), by });
  if (named)
    return {
      title: t(act === 'noted' ? 'changes.noted' : 'changes.checked', {
        ...{ day: formatDate(ui.language, named.on), by: named.by, n: edition },
      }),
      facts: [written],
      text: reason,
    };
  const changed = fields.flatMap((field) => lawRegisterTexts.find(ui.language, `changed.${field}`) ?? []);
  return {
    title: t('changes.corrected', { fields: changed.join(', ') }),
    facts: [
      written,
      <Link href={href(ui, `/lakirekisteri/${provision}?edition=${edition - 1}`)} hidden={`${edition - 1}`}>
        {t('changes.before')}
      </Link>,
    ],
    text: reason,
  };
}

/** Every correction made here, the newest first, each with the way to what stood before. */
export function Changes(shown: { ui: Ui; provision: string; changes: readonly Change[] }): JSX.Element {
  const { ui, provision, changes } = shown;
  const t = lawRegisterTexts(ui.language);
  return (
    <Card id="muutokset" title={t('changes.title')} count={changes.length}>
      {changes.length > 0 ? (
        <Rows rows={changes.map((change) => rowOf(ui, provision, change))} />
      ) : (
        <CardBody>
          <Paragraph>{t('changes.none')}</Paragraph>
        </CardBody>
      )}
    </Card>
  );
}
