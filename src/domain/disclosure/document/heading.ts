import type { Language } from '../../../platform/i18n/texts.ts';
import { disclosureTexts } from '../disclosure.texts.ts';
import type { DocumentLine } from './document-schema.ts';

/** So many events at least, and so large a share of all, must speak of one thing before the heading names it. */
const enough = { events: 3, share: 0.5 };

/** The money, debt or other thing that most of the events concern, if it is most of them. */
function throughAll(lines: readonly DocumentLine[]): { line: DocumentLine; count: number } | undefined {
  const events = lines.filter(({ sort }) => sort === 'event');
  const counts = new Map<number, number>();
  for (const event of events)
    for (const number of new Set(event.links.filter(({ role }) => role === 'thing').map((link) => link.number)))
      counts.set(number, (counts.get(number) ?? 0) + 1);
  const [most] = [...counts].toSorted(([a, x], [b, y]) => y - x || a - b);
  if (!most || most[1] < enough.events || most[1] < events.length * enough.share) return undefined;
  const line = lines.find(({ number }) => number === most[0]);
  return line && { line, count: most[1] };
}

/** What an event says of when the story began; "before the arrival" says it without a day. */
const beginning = ({ when, relative }: DocumentLine): string[] =>
  when ? [when.text] : relative?.how.code === 'before-arrival' ? [relative.how.text] : [];

/** What the lines say, in one sentence: how many events, from when to when, and what runs through them. Never an offence. */
export function headingOf(lines: readonly DocumentLine[], language: Language): string {
  const t = disclosureTexts(language);
  const events = lines.filter(({ sort }) => sort === 'event');
  if (events.length === 0) return t('heading.no-events');
  const [dated, beginnings] = [events.flatMap(({ when }) => when?.text ?? []), events.flatMap(beginning)];
  const [first, last] = [beginnings[0], dated.at(-1)];
  const said = [t('heading.events', { n: events.length })];
  if (first && last) said.push(first === last ? first : t('heading.span', { first, last }));
  const one = throughAll(lines);
  if (one) said.push(t('heading.through', { what: one.line.label ?? one.line.what.text, n: one.count }));
  return said.join(' · ');
}
