import { seeded } from '../overlap/seeded.ts';

const people = 1_240;

/** Days of a year that has no 29 February. */
const dayIn = (year: number, day: number): string => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);

/**
 * An invented file of those whom helpers have met: all that a report can tell of is in it somewhere. Men are exploited in work more often than
 * women, forced marriage comes with sexual exploitation, debt with work; who was noticed by an organisation was helped sooner.
 */
export function inventedHelpers(): string {
  const random = seeded(2026);
  const of = <T>(...some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
  const isSo = (share: number) => random() < share;
  const rows = Array.from({ length: people }, (_, at) => {
    const gender = isSo(0.02) ? 'unknown' : isSo(0.6) ? 'woman' : 'man';
    const forms = new Set([isSo(gender === 'man' ? 0.8 : 0.3) ? 'labour' : 'sexual']);
    if (forms.has('sexual') && isSo(0.3)) forms.add('marriage');
    if (isSo(0.06)) forms.add(of('crime', 'begging'));
    const means = new Set(isSo(forms.has('labour') ? 0.6 : 0.2) ? ['debt'] : []);
    for (const one of ['documents', 'threats', 'violence']) if (isSo(0.25)) means.add(one);
    const noticed = of('organisation', 'organisation', 'police', 'health', 'inspector');
    const year = of(2024, 2025, 2025, 2026, 2026, 2026);
    const contact = Math.floor(random() * 300);
    const wait = Math.floor(-Math.log(1 - random()) * (noticed === 'organisation' ? 10 : 40));
    const age = of('18–24', '25–34', '25–34', '35–44', '45+', '');
    return [
      ...[
        `P${at + 1}`,
        noticed,
        gender,
        age,
        isSo(0.1) ? '' : [...forms].join('; '),
        [...means].join('; '),
        String(year),
      ],
      ...[dayIn(year, contact), isSo(0.7) ? dayIn(year, contact + wait) : ''],
    ];
  });
  const heading = ['Person', 'Noticed by', 'Gender', 'Age', 'Form', 'Means', 'Year', 'First contact', 'First help'];
  return `${[heading, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

/** What a page says, one line a sentence: without style, pictures and the rows of tables. */
export const saidOn = (page: string): string =>
  page
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<tbody[\s\S]*?<\/tbody>/g, '')
    .replace(/<\/(p|li|h1|h2|h3|dt|dd|th|a|summary)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
