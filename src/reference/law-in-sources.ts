import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../platform/project-root.ts';
import { lawIn } from './law-words.ts';
import { type Spoken, spokenIn } from './spoken-in.ts';

const catalogue = /\.(fi|sv|en)\.ts$/;

/** By file, without the language of a catalogue: how keys or texts begin. */
export type Ours = Readonly<Record<string, readonly string[]>>;

/** Times that are ours and not the law's, by file and text key or beginning of the text. A new one says whose it is. */
export const times: Ours = {
  // Invented sentences that show how pages look.
  'src/platform/ui/states/sample': ['endsWhy', 'late', 'gapText'],
  'src/platform/ui/states/permissions.tsx': ['14 pv'],
  // How a decade is typed.
  'src/platform/time/uncertain/when-problem': ['ambiguous-century'],
  // How much of the timeline is shown, and the code of that in its address.
  'src/domain/timeline/timeline': ['period.1kk', 'period.6kk', 'period.1v'],
  'src/domain/timeline/timeline.ts': ['1kk', '6kk'],
  // When what a service tells of itself is old.
  'src/domain/service/service': ['field.waitingToldOn.hint'],
  // How soon those who run a service answer, and whoever is asked for something.
  'src/domain/notice/notice': ['access.feedback.1'],
  'src/domain/home/home': ['invitation.week', 'referral-offer.week'],
  'src/domain/referral/referral': ['urgency.week'],
  'src/domain/consultation/desk/desk': ['receipt.next'],
  // How soon a need is urgent.
  'src/domain/need/need': ['urgency.weeks'],
  // How often a number to call is checked.
  'src/domain/own-practice/own-practice': ['field.reviewBy.hint', 'error.reviewBy.too-far'],
  'src/domain/helpline/helpline': ['error.checkBy.too-far'],
  // The access text's own times: names for an officer, a consent, vital interest.
  'src/domain/log/log': ['names.lede', 'answer.lede'],
  'src/domain/log/answer-names.ts': ['Name hidden parts that o'],
  'src/domain/consent/consent': ['field.endsOn.hint', 'error.startsOn.far', 'error.endsOn.too-long'],
  'src/domain/consent/record-consent.ts': ['Record a consent: classe'],
  'src/domain/consent/write-consent.ts': ['select act.record_consen'],
  // And a reason that somebody might give.
  'src/domain/access/access': ['vital.lede', 'decline.reason.hint', 'intake.waited'],
  'src/domain/access/grant-vital.ts': ['Open a class to an organ'],
  // How the study's scheme splits a time.
  'src/study/scheme/ctdc-variables.ts': ['0–12', '13–24', '25 months', 'vähintään 25', 'minst 25'],
  // How many questions somebody may send, how long a session holds and how long mail waits.
  'src/domain/consultation/consultation': ['reason.too-many-questions', 'own.waited'],
  'src/domain/worker/worker': ['me.sign-out.what'],
  'src/operation/check-here.ts': ['Look at RINNALLA_SMTP_UR'],
  'src/operation/check-proxy.ts': ['Instead, '],
  // How long a training is valid, before which day somebody is reminded of it, and how often competence is counted.
  'src/domain/competence/competence': [
    ...['holds.12', 'holds.24', 'holds.36', 'holds.60', 'rule.day', 'register.lede.ends', 'register.lede.none'],
  ],
  // What a review of half a year is called, where a practice was read.
  'src/domain/practice/sources.ts': ['ihmiskauppa.fi: puolivuo'],
  // The name of a statement with the years of a plan, among lists of recommendations.
  'src/domain/recommendation/sets.ts': ['Lapsiasiavaltuutetun lau'],
  // When a copy of the key ring is destroyed.
  'src/platform/log/events.ts': ['The key ring was written'],
  'src/keys/keys-command.ts': ['Usage: rinnalla keys ver'],
  'src/backup/backup-command.ts': ['Usage: rinnalla backup ['],
};

/**
 * Times that a page counts from what is recorded, or draws from a setting: in the catalogue a value stands before the unit. By file and text
 * key; a new one says what it counts. They are no law's: what the law gives is drawn by `{time_…}` or from a row of the register.
 */
export const counted: Ours = {
  // How long ago something was, how long somebody has waited or is late, and how much is left.
  'src/platform/ui/ui': ['contact.age'],
  'src/domain/home/home': [
    // Until when a worker puts a thing off.
    'put-off.lede',
    'contact-old.fact',
    'consent-ends.fact',
    'referral-waits.fact',
    'deadline.fact',
    'promise.late',
  ],
  'src/domain/plan/plan': ['task.late'],
  'src/domain/deadline/deadline': ['due.left'],
  'src/domain/consent/consent': ['days-left'],
  'src/domain/access/access': ['invitations.waits', 'intake.waited', 'intake.waited-days'],
  'src/domain/consultation/consultation': ['own.waited', 'own.waited-days'],
  'src/domain/referral/referral': ['waited', 'waited.sent', 'waits-long', 'appeal.until'],
  // How long anything took that is counted from what is recorded.
  'src/platform/time/length': ['unit.', 'short.'],
  // How long a stage took, and how long nothing was recorded; from how long on that is told is a setting of the page.
  'src/domain/process/course': ['line.source'],
  'src/domain/timeline/timeline': ['gap.', 'lanes.gaps', 'heading.gap'],
  // How far apart two registers have one hearing.
  'src/domain/process/hearing/hearing': ['diff.days'],
  // What a service tells of its queue.
  'src/domain/service/service': ['waiting', 'fit.wait'],
  // How long a form waits for whoever sent it.
  'src/domain/worker/worker': ['sign-in.kept'],
  // How the register draws the times that it has.
  'src/domain/law/law': ['length.'],
  // Ages and waits of a file that is studied; three of these name a day and no length.
  'src/study/problem': ['input.birthWrong', 'input.waitWrong', 'input.waitsWrong'],
  'src/study/read/notes': ['note.ageOnDay', 'note.ageOnColumn'],
  'src/study/command/command': ['cli.askWaitTo'],
  'src/study/report/findings': ['wait.'],
  // How soon a service began: a limit of the bands in which waits are counted.
  'src/domain/situation/situation': [
    ...['show.soon', 'share.soon', 'none.soon', 'soon.', 'funnel.soon', 'share.waits', 'none.waits', 'funnel.waits'],
  ],
  // Bands of lengths of own cases, and within how many days help came soon.
  'src/domain/own-study/own-study': ['value.days', 'value.daysAtLeast', 'variable.soon', 'value.soon.'],
};

/** What has the form of a statute's number and is none. */
const numbers: Ours = {
  // How a month is typed.
  'src/platform/time/uncertain/when-problem': ['ambiguous'],
  // The number of a publication.
  'src/domain/coupling/rules/papers.ts': [
    'Oikeusministeriö 44/2018',
    'Justitieministeriet 44/2',
    'Ministry of Justice 44/2',
  ],
  // Numbers of magazines and of a decision, where a practice was read.
  'src/domain/practice/sources.ts': ['haaste.om.fi: ', 'oikeuskansleri.fi: OKV', 'riku.fi: RIKU-lehti'],
  // Numbers of decisions and parliamentary papers, as names of lists of recommendations.
  'src/domain/recommendation/sets.ts': [
    ...['valtioneuvosto.fi/-/1410', 'Poliisin ja syyttäjien m', 'Lapsiasiavaltuutetun lau'],
    ...['HaVM 30/2022', 'FvUB 30/2022', 'riksdagen.fi/valtiopaiva'],
  ],
};

/** How a place of the law is written, with what the register says put in, how it is read off a marked file, and kept on one line. */
const places: Ours = {
  'src/domain/law/law': ['cite.'],
  'src/domain/law-register/round/read-cells.ts': ['§'],
  // The name of a precedent, where a practice was read.
  'src/domain/practice/sources.ts': ['korkeinoikeus.fi: KKO'],
  // Parliamentary papers likewise, and a chapter of a report.
  'src/domain/recommendation/sets.ts': ['HaVM 30/2022', 'FvUB 30/2022'],
  'src/domain/recommendation/rows/seive-and-ikut.ts': ['Experternas uppfattning', 'The view of experts in c'],
  // By which words a page knows a place that stays on one line.
  'src/platform/jsx/unbroken.ts': ['§'],
};

const ours: Readonly<Record<string, Ours>> = { time: times, statute: numbers, section: places };

const isOurs = ({ file, at }: Spoken, kind: string): boolean =>
  (ours[kind]?.[file.replace(catalogue, '')] ?? []).some((begins) => at.startsWith(begins));

/** How long an own time of the database is: it counts by it, nobody reads it. */
const isInterval = ({ file, text }: Spoken): boolean => file.endsWith('.sql') && /^\d+ (?:day|hour)s?$/.test(text);

/** The register itself; and what writes documents for those who carry the program on. */
const apart = /^src\/domain\/law\/(?:rows\/|statutes\.ts)|^src\/reference\/|\.(?:test|fixtures)\.tsx?$/;

/** Every source from which words reach somebody: pages, catalogues, documents, mails, feeds, the study, scripts of pages, answers of SQL. */
export async function speakingSources(): Promise<string[]> {
  const found: string[] = [];
  for await (const file of glob(['src/**/*.{ts,tsx}', 'db/policies/*.sql'], { cwd: projectRoot() }))
    if (!apart.test(file)) found.push(file);
  return found.sort();
}

export const sourceOf = (file: string): string => readFileSync(path.join(projectRoot(), file), 'utf8');

/** What a source says of the law by itself instead of drawing it from the register: file, where, kind, words. */
export const lawInSource = (file: string, source: string): string[] =>
  spokenIn(file, source)
    .filter((item) => !isInterval(item))
    .flatMap((item) =>
      lawIn(item.text)
        .filter((kind) => !isOurs(item, kind))
        .map((kind) => `${file} ${item.at}: ${kind}: ${item.text.trim().slice(0, 160)}`),
    );
