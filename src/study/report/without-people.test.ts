import { expect, it } from 'vitest';
import { roundStudy } from '../round/round-study.ts';
import type { Column, Records } from '../scheme/records.ts';
import { someRecords } from '../study.fixtures.ts';
import { describeRecords } from './describe-records.ts';
import { reportPage } from './page/ReportPage.tsx';
import type { RecordsStudy } from './reproduction.ts';
import { recordsJson } from './study-json.ts';

/** Six hundred people of whom women are exploited in one way and men in another, and the young more each year. */
function people(): Records {
  const rows = Array.from({ length: 600 }, (_, at) => {
    const isWoman = at % 3 === 0;
    const form = at % 5 < 4 === isWoman ? 'sexual' : 'labour';
    return [
      isWoman ? 'woman' : 'man',
      form,
      at % 7 === 0 ? 'unknown' : at % 2 ? '18–24' : '25–64',
      String(2021 + (at % 4 > 1 ? 1 : 0)),
    ];
  });
  return someRecords(['Gender', 'Exploitation type', 'Age', 'Year'], rows);
}

/** The same records, of which nobody can read what a person is, nor how many there are. */
function withoutPeople(records: Records): Records {
  const refuse = (what: string) => () => {
    throw new Error(`a report has read ${what}`);
  };
  const closed = (column: Column): Column =>
    Object.defineProperty({ ...column }, 'blocks', { get: refuse('the people of a column'), enumerable: true });
  return Object.defineProperty({ ...records, columns: records.columns.map(closed) }, 'rows', {
    get: refuse('how many people there are'),
    enumerable: true,
  });
}

it('a rounded report is made of what is published: it never sees the people, and finds something in it', async () => {
  const records = people();
  const { release } = await roundStudy(records, { k: 5, secret: Buffer.alloc(32, 1) }, () => {});
  const reproduction = {
    program: { name: 'rinnalla', version: '0' },
    input: { name: 'people.csv', sha256: '0' },
    parameters: { language: 'en', k: 5, longest: 0, mode: 'rounded', earlier: [], limits: {} },
  } as unknown as RecordsStudy['reproduction'];
  const study = { records: withoutPeople(records), release, reproduction };
  const report = describeRecords(study);
  expect(report.heading).toMatch(
    /^Gender “(woman|man)”: \d+% of \d+ people have “(sexual|labour)” \(form of exploitation\), compared with \d+% of all \d+\.$/,
  );
  expect(report.lede).toMatch(/^A study of the file people\.csv: about 600 people\. Time: 2021–2022\. Each row/);
  const page = await reportPage(report);
  expect(page).toContain(
    'The file has nothing on these: getting help, criminal proceedings, psychological control and network co-operation.',
  );
  expect(page).not.toMatch(/the largest group is “unknown”/);
  recordsJson(study);
  expect(() => withoutPeople(records).rows).toThrow('how many people');
});
