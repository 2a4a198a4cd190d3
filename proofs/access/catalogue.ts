import type { Live } from './live.ts';
import { performs } from './performs.ts';

/** Which functions of the product the proof of sight knows, and why it leaves some out. */

/** Acts that no story does, each with where it is proved instead. */
export const actsApart: Readonly<Record<string, string>> = {
  claim_key: "one's own keys of the JSON face, of which no other worker sees anything",
  keep_answer: 'the same',
  set_digest:
    "one's own mail of the morning, which opens nothing and which nobody else asks for or ends: proofs/http/mail.test.ts",
  set_list_choice:
    'how whoever acts wants the own list of cases, which nobody else asks for or sets: src/domain/case/list-cases.test.ts',
  set_language: "one's own language, which nobody else reads and sight does not ask for",
  sign_out:
    'ends the session that asks: everything after it is asked by nobody, and gives nothing (matrix, no session)',
  keep_draft:
    "one's own draft of a form, which no other worker reaches, by its number neither: proofs/http/drafts.test.ts",
  take_draft: 'the same',
  end_draft: 'the same',
  snooze:
    'puts off what waits for whoever acts, in a list that no other worker reaches, by a number neither: src/domain/home/snooze.test.ts',
  end_snooze: 'the same',
  lock_session: 'ends one’s own session, and whoever signs in gets another one: proofs/http/own-session.test.ts',
  extend_session:
    "makes one's own session last longer, which is asked for nothing else: proofs/http/own-session.test.ts",
  see_notices: 'marks notices that she reads as seen: every worker × every notice, in the matrix (news.ts)',
};

export async function functionsOf({ superuser }: Live, schema: string): Promise<string[]> {
  const { rows } = await superuser.query<{ name: string }>(
    `select distinct p.proname as name from pg_proc p where p.pronamespace = $1::regnamespace order by 1`,
    [schema],
  );
  return rows.map(({ name }) => name);
}

export const performed: ReadonlySet<string> = new Set(Object.values(performs).flat());

/** Looks that are asked of nobody in the matrix, each with where it is proved instead. */
export const looksApart: Readonly<Record<string, string>> = {
  channel: "the unguessable name of one's own session: proofs/http/live.test.ts",
  work_mark: 'one text made of what look.warnings_waiting tells: proofs/http/warn.test.ts',
  miss_rooms:
    'where a missed look is logged, the same for hidden and absent: proofs/http/use-log.test.ts and two worlds',
  named_in_log: 'which names a log may tell, with a case set: proofs/http/named.test.ts',
  what_ends:
    'says beforehand what giving up the lead or leaving ends, of the derived rows that draw her page: src/domain/hand-over/hand-over.test.ts compares it with what has ended',
  hand_over_draft:
    'what the acting lead has ticked so far of a hand-over that has not left: src/domain/hand-over/hand-over.test.ts',
  digest: "whether whoever acts has asked for one's own mail of the morning: proofs/http/mail.test.ts",
  list_choice: 'how whoever acts wants the own list of cases: src/domain/case/list-cases.test.ts',
  drafts:
    'the closed drafts of forms of whoever acts, asked after the form itself was opened: proofs/http/drafts.test.ts, with what would open them to others',
  left_drafts: 'the same',
  own_answers:
    'answers of the own organisation to meetings that are closed to it now: src/domain/meeting/left.test.ts, with what would open them to others',
  snoozes:
    'what whoever acts has put off, closed and matched with what waits now: src/domain/home/snooze.test.ts, with what would open it to others',
  kept_form:
    'the closed text of a form that met the end of a session, asked by whoever has the key of the browser: proofs/http/kept-form.test.ts',
  service_mark: 'which directory this is, and how often it has changed: no case and no person',
  practice_mark:
    'one text made of the rows of app.practice that the worker sees, which the matrix compares; nothing moves it that others draft: two worlds',
  study_bound:
    'the one series of the studies that were approved or made, which everybody reads: src/domain/study-release; no case and no person',
  study_progress: 'how far the making of an approved study has come: no case and no person',
  law_mark: 'which deployment this is, and how often something was written of the law: no case and no person',
  log_feed: 'writes that a feed was read, and tells nothing: proofs/http/use-log.test.ts',
};

/** Compared by files of their own. */
export const looksElsewhere: readonly string[] = [
  'place_owners', // shown.ts
  'who_reads',
  'process_news', // news.ts
  'open_courses',
];
