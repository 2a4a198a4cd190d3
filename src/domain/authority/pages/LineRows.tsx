import type { JSX } from 'hono/jsx/jsx-runtime';
import { formatDate } from '../../../platform/time/format.ts';
import { href, type Row, Rows, type Ui } from '../../../platform/ui/index.ts';
import { type TellingView, tellingTexts, type WishView } from '../../telling/index.ts';
import { authorityTexts } from '../authority.texts.ts';
import type { JusticeNote } from '../authority.ts';
import type { JusticeLine } from '../justice-fields.ts';

const icons = {
  'reach-via': 'phone',
  'not-before': 'clock',
  counsel: 'scales',
  beside: 'people',
  interpreter: 'languages',
  'protection-wish': 'shield',
  'other-practical': 'info',
  ask: 'bubble',
} as const;

/** One line in words: what it is about, what it says, who wrote it, how long it counts. */
export function lineRow(ui: Ui, caseId: string, line: JusticeLine, mayChange: boolean): Row {
  const t = authorityTexts(ui.language);
  const day = (value: string) => formatDate(ui.language, value);
  return {
    icon: { name: icons[line.kind] },
    title: <span id={`rivi-${line.id}`}>{t(`kind.${line.kind}`)}</span>,
    text: line.text ?? (line.fromOn ? t('line.not-before', { day: day(line.fromOn) }) : null),
    facts: [
      line.kind !== 'not-before' && line.fromOn ? t('line.from', { day: day(line.fromOn) }) : undefined,
      line.untilOn ? t('line.until', { day: day(line.untilOn) }) : undefined,
      t('by', { author: line.author ?? t('author.unknown'), organisation: line.organisation }),
      formatDate(ui.language, new Date(line.writtenAt)),
    ],
    action:
      line.own && mayChange
        ? {
            href: href(ui, `/t/${caseId}/viranomaiselle/rivi/${line.id}`),
            label: t('lines.change'),
            hidden: t(`kind.${line.kind}`),
          }
        : undefined,
  };
}

/** Her wishes for being asked, as police and prosecutor read them. */
export function WishLines({ ui, wishes }: { ui: Ui; wishes: readonly WishView[] }): JSX.Element {
  const [t, words] = [authorityTexts(ui.language), tellingTexts(ui.language)];
  return (
    <Rows
      rows={wishes.map((wish) => ({
        title: words(`kind.${wish.kind}`),
        text: wish.text,
        facts: [
          t('by', { author: wish.author ?? t('author.unknown'), organisation: wish.organisation }),
          formatDate(ui.language, new Date(wish.writtenAt)),
        ],
      }))}
    />
  );
}

/** Recorded interviews that an authority holds. */
export function InterviewLines({ ui, tellings }: { ui: Ui; tellings: readonly TellingView[] }): JSX.Element {
  const words = tellingTexts(ui.language);
  return (
    <Rows
      rows={tellings.map((telling) => ({
        title: words(`topic.${telling.topic}`),
        text: telling.detail,
        facts: [
          words(`heard.${telling.heardBy}`),
          words(`held.${telling.heldAt}`),
          telling.from ? formatDate(ui.language, telling.from) : undefined,
        ],
      }))}
    />
  );
}

export function NoteLines({ ui, notes }: { ui: Ui; notes: readonly JusticeNote[] }): JSX.Element {
  const t = authorityTexts(ui.language);
  return (
    <Rows
      rows={notes.map((note) => ({
        title: formatDate(ui.language, note.happenedOn),
        text: note.text,
        facts: [t('by', { author: note.author ?? t('author.unknown'), organisation: note.organisation })],
      }))}
    />
  );
}
