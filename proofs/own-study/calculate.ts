import type { Row, Rows, Table } from './world.ts';

/** What a person is counted as: a value of each variable, or none. */
export type Facts = Readonly<Record<string, string | null>>;

const helsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' });
/** The day in Finland. */
const dayOf = (time: string): string => helsinki.format(new Date(time));
const apart = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
const earliest = (days: readonly (string | null | undefined)[]): string | undefined =>
  days.filter((day) => day != null).sort()[0];

const among = (edges: readonly (readonly [number, string])[]) => (days: number) =>
  edges.findLast(([from]) => days >= from)?.[1] ?? null;
const wait = among([
  [0, '0--7'],
  [8, '8--30'],
  [31, '31--90'],
  [91, '91--180'],
  [181, '181+'],
]);
const long = among([
  [0, '0-89'],
  [90, '90-179'],
  [180, '180-364'],
  [365, '365-729'],
  [730, '730-1459'],
  [1460, '1460-'],
]);
const many = among([
  [0, '0'],
  [1, '1--2'],
  [3, '3--4'],
  [5, '5+'],
]);

const family: Readonly<Record<string, string>> = {
  'victim-support': 'support',
  ngo: 'support',
  shelter: 'support',
  'social-services': 'social-health',
  'health-services': 'social-health',
  'child-protection': 'social-health',
  counsel: 'counsel',
  'assistance-system': 'assistance-system',
  police: 'authority',
  prosecutor: 'authority',
  immigration: 'authority',
};
function formOf(code: string): string {
  if (code.startsWith('sexual')) return 'sexual';
  if (code === 'labour' || code === 'domestic-work') return 'labour';
  if (['begging', 'offending', 'benefits'].includes(code)) return 'offending';
  return code === 'forced-marriage' ? 'marriage' : 'other';
}
function controlOf(code: string): string | undefined {
  if (/debt|earnings|money|documents/.test(code)) return 'money';
  if (/isolation|movement|surveillance/.test(code)) return 'movement';
  if (code.startsWith('threats')) return 'threats';
  if (/promises|psychological|humiliation|spiritual|children|kindness/.test(code)) return 'mind';
  return code === 'other' ? undefined : 'violence';
}
const exploiting = [
  'recruited',
  'handed-over',
  'worked',
  'sexual-act-sold',
  'filmed',
  'begged',
  'made-to-offend',
  'locked-in',
];
const way = ['report', 'investigation', 'charges', 'trial', 'judgment', 'appeal'];

/**
 * What everybody whose first contact lies in the time is counted as: worked out row by row from the sentences of decision 83, in no way as the database
 * does it.
 */
export function calculate(rows: Rows, { from, until, today }: { from: string; until: string; today: string }): Facts[] {
  return persons(rows).flatMap((cases) => {
    const facts = factsOf(rows, cases, today);
    return facts.firstOn >= from && facts.firstOn < until ? [facts.said] : [];
  });
}

/** Cases by person: joined ones are one person's, the one opened first in front. */
function persons(rows: Rows): Row[][] {
  const left = new Map(rows['app."case"'].map((one) => [one.id as string, one]));
  const joins = rows['priv.case_join'].filter(({ ended_at }) => ended_at === null);
  const found: Row[][] = [];
  for (const one of rows['app."case"']) {
    if (!left.has(one.id)) continue;
    const group: Row[] = [];
    const open = [one.id as string];
    while (open.length > 0) {
      const id = open.pop() as string;
      const here = left.get(id);
      if (!here) continue;
      left.delete(id);
      group.push(here);
      for (const join of joins) {
        if (join.case_id === id) open.push(join.other_id);
        if (join.other_id === id) open.push(join.case_id);
      }
    }
    found.push(group.sort((a, b) => Date.parse(a.opened_at) - Date.parse(b.opened_at) || (a.id < b.id ? -1 : 1)));
  }
  return found;
}

function factsOf(rows: Rows, cases: readonly Row[], today: string): { firstOn: string; said: Facts } {
  const ids = cases.map(({ id }) => id);
  const rooms = new Set(rows['app.room'].filter(({ case_id }) => ids.includes(case_id)).map(({ id }) => id));
  /** What was recorded of this person, and stands. */
  const own = (table: Table) => rows[table].filter((row) => rooms.has(row.room_id) && row.mistaken !== true);

  const reached = own('app.contact_made').filter(({ outcome }) => outcome === 'reached' || outcome === 'she-contacted');
  const firstOn = earliest([
    ...cases.map(({ opened_at }) => dayOf(opened_at)),
    ...reached.map(({ happened_on }) => happened_on),
  ]) as string;

  // Who is on it.
  const parts = new Map<string, { joined: number; leads: boolean; organisation: Row }>();
  for (const party of rows['app.party']) {
    if (!ids.includes(party.case_id)) continue;
    const organisation = rows['app.organisation'].find(({ id }) => id === party.organisation_id) as Row;
    const said = rows['priv.secrecy'].find(
      (one) => one.case_id === party.case_id && one.organisation_id === party.organisation_id,
    );
    if (said ? said.hidden : organisation.kind === 'shelter') continue;
    const before = parts.get(organisation.id);
    const leads = party.lead && party.case_id === cases[0]?.id;
    parts.set(organisation.id, {
      joined: Math.min(before?.joined ?? Number.POSITIVE_INFINITY, Date.parse(party.joined_at)),
      leads: leads || before?.leads === true,
      organisation,
    });
  }
  const inOrder = [...parts.values()].sort(
    (a, b) => a.joined - b.joined || (a.organisation.id < b.organisation.id ? -1 : 1),
  );
  const groups = inOrder.map(({ organisation }) => family[organisation.kind] as string);
  const isKnown = (group: string) => (groups.includes(group) ? 'yes' : 'no');
  const assistance = rows['app.referral'].some(
    ({ case_id, to_id, state }) =>
      ids.includes(case_id) &&
      ['accepted', 'first-contact', 'ended'].includes(state) &&
      rows['app.organisation'].some(({ id, kind }) => id === to_id && kind === 'assistance-system') &&
      !rows['priv.secrecy'].some((one) => one.case_id === case_id && one.organisation_id === to_id && one.hidden),
  );
  const lead = inOrder.find(({ leads }) => leads) ?? inOrder[0];

  // The criminal course.
  const courses = own('app.process').filter(({ kind }) => kind === 'criminal');
  const steps = own('app.process_step').filter(({ process_id }) => courses.some(({ id }) => id === process_id));
  const companions = own('app.process_companion').filter(
    ({ role, state, since_on }) => role !== 'other' && (state === 'active' || state === 'ended') && since_on !== null,
  );
  const beside = companions.filter(({ process_id }) => courses.some(({ id }) => id === process_id));
  const done = steps.filter(({ state }) => state === 'done');
  const isOpen = courses.some(({ state }) => state === 'open');
  const exact = (row: Row): string | undefined =>
    row.from_on !== null && row.from_on === row.until_on ? row.from_on : undefined;
  const when = (is: (row: Row) => boolean, least = ''): string | undefined =>
    earliest(
      done
        .filter(is)
        .map(exact)
        .filter((day) => day !== undefined && day >= least),
    );
  const isReport = ({ code }: Row) => code === 'report-made';
  const isEnd = ({ code, outcome }: Row) =>
    ['charge-brought', 'non-prosecution'].includes(code) ||
    (code === 'investigation-ended' && outcome === 'discontinued');
  const lengthOf = (begins: (row: Row) => boolean, ends: (row: Row) => boolean): string | null => {
    const start = when(begins);
    if (start === undefined) return null;
    const end = when(ends, start);
    if (end !== undefined) return long(apart(start, end));
    return isOpen && !done.some((row) => ends(row) && exact(row) === undefined) ? 'goes-on' : null;
  };
  const reportedOn = when(isReport);
  const reported = done.some(isReport);
  const lasts = (row: Row): string | null => row.until_on ?? row.from_on;
  const halfYearAgo = new Date(Date.parse(today) - 180 * 86_400_000).toISOString().slice(0, 10);
  const moves =
    steps.some((row) => row.state === 'planned' && (lasts(row) ?? '') >= today) ||
    done.some((row) => (lasts(row) ?? '') >= halfYearAgo);
  const course = isOpen
    ? moves
      ? 'gets-on'
      : 'stands'
    : courses.some(({ state }) => state === 'ended')
      ? done.some(({ code }) => code === 'judgment-given')
        ? 'judged'
        : 'ended'
      : 'none';
  const behind = (...stages: string[]): string | null => {
    const there = steps.filter(
      ({ stage, state }) => stages.includes(stage) && (state === 'done' || state === 'planned'),
    );
    if (there.length === 0) return null;
    const said = rows['app.backing'].filter(
      ({ step_id, kind, mistaken }) => !mistaken && kind !== 'not-before' && there.some(({ id }) => id === step_id),
    );
    const comes = there.some((step) => {
      const [begins, ends] = [step.from_on ?? step.until_on, lasts(step)];
      return (
        ends !== null &&
        beside.some(({ since_on, until_on }) => since_on <= ends && (until_on === null || until_on >= begins))
      );
    });
    if (comes || said.some(({ state }) => state === 'in-place')) return 'in-place';
    if (said.some(({ state }) => state === 'missing' || state === 'asked')) return 'lacking';
    return said.some(({ state }) => state === 'not-wanted') ? 'not-wanted' : 'not-recorded';
  };

  // Help.
  const places = own('app.sector_place');
  const referrals = rows['app.referral'].filter(({ case_id, state }) => ids.includes(case_id) && state !== 'withdrawn');
  const helpedOn = earliest([
    ...places
      .filter(({ state, sector }) => state === 'active' && sector !== 'near-ones' && sector !== 'police-prosecutor')
      .map(({ since_on }) => since_on),
    ...own('app.backing')
      .filter(({ state, kind }) => state === 'in-place' && kind !== 'not-before')
      .map(({ since_on }) => since_on),
    ...companions.map(({ since_on }) => since_on),
    ...referrals.flatMap(({ history }) =>
      history.filter((one: Row) => one.state === 'first-contact').map((one: Row) => dayOf(one.at)),
    ),
  ]);
  const order = () => {
    if (!reported) return helpedOn ? 'service-only' : 'neither';
    if (!helpedOn) return 'report-only';
    if (!reportedOn) return null;
    return helpedOn < reportedOn ? 'service-first' : helpedOn === reportedOn ? 'same-day' : 'report-first';
  };
  const appointments = own('app.appointment');
  const meetings = [
    ...reached.map(({ happened_on }) => happened_on as string),
    ...appointments.filter(({ state }) => state === 'came').map(({ happened_on }) => happened_on as string),
  ].sort();
  const over = cases.every(({ state }) => state === 'closed')
    ? cases
        .map(({ closed_at }) => dayOf(closed_at))
        .sort()
        .at(-1)
    : undefined;
  const lastMet = [firstOn, ...meetings].sort().at(-1) as string;
  const silences = meetings.map((day, at) => Math.max(0, apart(day, meetings[at + 1] ?? over ?? today)));
  const tolk = appointments
    .filter(({ state }) => ['coming', 'came', 'did-not-come'].includes(state))
    .map(({ interpreter }) => interpreter);
  const looks = own('app.need')
    .filter(({ answer, urgency }) => answer === 'answered' && urgency !== 'not-known')
    .sort((a, b) => (`${a.seen_on}${stamp(a)}${a.id}` < `${b.seen_on}${stamp(b)}${b.id}` ? 1 : -1));
  const needOf = (domain: string): string | undefined => {
    const here = looks.filter((look) => look.domain === domain);
    if (here.length === 0) return undefined;
    if (here[0]?.urgency !== 'none') return 'unmet';
    return here.some(({ urgency }) => urgency !== 'none') ? 'met' : 'never';
  };
  const seen = [...new Set(looks.map(({ domain }) => domain as string))].map(needOf);
  const health = ['health', 'mental-health', 'substance-use'].map(needOf);
  const openReferral = referrals.some(({ state }) => ['sent', 'received', 'needs-more'].includes(state));
  const promised = own('app.task')
    .filter(({ state }) => state === 'open')
    .map(
      ({ id }) =>
        rows['app.task_answer']
          .filter(({ task_id }) => task_id === id)
          .sort((a, b) => b.nth - a.nth)
          .at(0)?.answer,
    );

  // The whole.
  const pieces = own('app.piece').filter(({ answer }) => answer === 'answered');
  const formsFound = new Set(
    pieces.filter(({ sort, status }) => sort === 'exploitation' && status !== 'not').map(({ code }) => formOf(code)),
  );
  const levels = pieces.filter(({ sort, level, direction }) => sort === 'factor' && level && direction);
  const factor = (level: string): string => {
    const ways = new Set(levels.filter((piece) => piece.level === level).map(({ direction }) => direction as string));
    return ways.size === 2 ? 'both' : ([...ways][0] ?? 'none');
  };
  const controls = pieces.flatMap(({ sort, code, status, phases, means }) => {
    if (sort === 'control' && status !== 'not-observed') return [{ of: controlOf(code), phases }];
    return sort === 'event' ? (means as string[]).map((one) => ({ of: controlOf(one), phases })) : [];
  });
  const control = (of: string): string => {
    const here = controls.filter((one) => one.of === of);
    if (here.length === 0) return 'not-recorded';
    return ['now', 'during', 'before'].find((phase) => here.some(({ phases }) => phases.includes(phase))) ?? 'no-phase';
  };
  const again = pieces.some(
    ({ sort, code, status, from_on }) =>
      from_on !== null &&
      helpedOn !== undefined &&
      from_on > helpedOn &&
      ((sort === 'exploitation' && status !== 'not') || (sort === 'event' && exploiting.includes(code))),
  );

  // Hers.
  const answers = own('app.heard')
    .filter(({ for_study }) => for_study === 'yes')
    .sort((a, b) => (`${a.happened_on}${a.id}` < `${b.happened_on}${b.id}` ? 1 : -1));
  const answered = (to: string): string | null =>
    answers.find((one) => ['yes', 'partly', 'no'].includes(one[to]))?.[to] ?? null;

  const year = firstOn.slice(0, 4);
  return {
    firstOn,
    said: {
      period: firstOn < `${year}-07-01` ? `${year}/1–6` : `${year}/7–12`,
      region: lead ? spelt(rows, lead.organisation.region) : null,
      exploitation: formsFound.size > 1 ? 'several' : ([...formsFound][0] ?? null),
      'factors-individual': factor('individual'),
      'factors-family': factor('family'),
      'factors-community': factor('community'),
      'factors-structural': factor('structural'),
      channel: groups[0] ?? null,
      'wait-service': helpedOn === undefined ? null : helpedOn < firstOn ? 'already' : wait(apart(firstOn, helpedOn)),
      began: helpedOn !== undefined ? 'began' : over !== undefined && apart(lastMet, over) > 90 ? 'lost' : 'not-begun',
      soon:
        helpedOn !== undefined
          ? apart(firstOn, helpedOn) <= 30
            ? 'yes'
            : 'no'
          : apart(firstOn, today) <= 30
            ? 'not-yet'
            : 'no',
      'service-order': order(),
      'contact-gap': silences.length === 0 ? null : wait(Math.max(...silences)),
      breadth:
        places.length === 0
          ? null
          : many(new Set(places.filter(({ state }) => state === 'active').map(({ sector }) => sector)).size),
      'needs-unmet': seen.length === 0 ? null : many(seen.filter((state) => state === 'unmet').length),
      'needs-met': seen.length === 0 ? null : many(seen.filter((state) => state === 'met').length),
      'need-safety': needOf('safety') ?? null,
      'need-housing': needOf('housing') ?? null,
      'need-money': needOf('money') ?? null,
      'need-health': ['unmet', 'met', 'never'].find((state) => health.includes(state)) ?? null,
      'need-residence': needOf('residence') ?? null,
      'need-legal-aid': needOf('legal-aid') ?? null,
      interpreter:
        tolk.length === 0
          ? null
          : tolk.includes('not-booked')
            ? 'lacking'
            : tolk.includes('booked')
              ? 'booked'
              : 'not-needed',
      returns: helpedOn === undefined ? null : again ? 'yes' : 'no',
      reported: reported
        ? 'yes'
        : done.some(({ code }) => code === 'decision-not-to-report') ||
            courses.some(({ state }) => state === 'not-begun')
          ? 'no'
          : null,
      'wait-decision': lengthOf(isReport, isEnd),
      'length-investigation': lengthOf(
        ({ stage }) => stage === 'investigation',
        ({ stage, code }) => ['charges', 'trial', 'judgment'].includes(stage) || code === 'investigation-ended',
      ),
      'length-charges': lengthOf(
        ({ stage, code, outcome }) =>
          stage === 'charges' || (code === 'investigation-ended' && outcome === 'to-prosecutor'),
        ({ code }) => code === 'charge-brought' || code === 'non-prosecution',
      ),
      'length-court': lengthOf(
        ({ code }) => code === 'charge-brought',
        ({ code }) => code === 'judgment-given',
      ),
      furthest: way.findLast((stage) => done.some((step) => step.stage === stage)) ?? null,
      course,
      'support-investigation': behind('investigation'),
      'support-charges': behind('charges'),
      'support-court': behind('trial', 'judgment', 'appeal'),
      'control-money': control('money'),
      'control-movement': control('movement'),
      'control-threats': control('threats'),
      'control-mind': control('mind'),
      'control-violence': control('violence'),
      organisations: groups.length === 0 ? null : many(groups.length),
      second: groups.length === 0 ? null : (groups[1] ?? 'nobody'),
      'known-support': isKnown('support'),
      'known-social-health': isKnown('social-health'),
      'known-authority': isKnown('authority'),
      referrals: referrals.some(({ state }) => state === 'declined')
        ? 'declined'
        : openReferral
          ? 'unanswered'
          : referrals.length > 0
            ? 'accepted'
            : 'none',
      identified: groups.includes('assistance-system') || assistance ? 'identified' : 'not-identified',
      promises: promised.includes('declined')
        ? 'declined'
        : promised.length === 0
          ? 'none'
          : promised.every((answer) => answer === 'done')
            ? 'kept'
            : 'open',
      heard: answered('was_heard'),
      understood: answered('understood'),
    },
  };
}

/** Which county a name of one means, and else how a region is spelt by whoever spells it first by the alphabet. */
function spelt(rows: Rows, region: string): string {
  const counties: Readonly<Record<string, string>> = {
    'kajanalands välfärdsområde': 'Kainuun hyvinvointialue',
    åland: 'Ahvenanmaa',
  };
  const small = region.trim().toLowerCase();
  const others = rows['app.organisation'].map((one) => (one.region as string).trim());
  return counties[small] ?? (others.filter((one) => one.toLowerCase() === small).sort(inFinnish.compare)[0] as string);
}
const inFinnish = new Intl.Collator('fi', { caseFirst: 'false' });

const stamp = ({ written_at }: Row): string => new Date(written_at).toISOString();
