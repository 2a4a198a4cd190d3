import { at, byNgo, byShelter, inSql, openPart, part, type Sabotage } from './sabotage.ts';
import { refused, whenPresent, withField } from './spoil-answers.ts';
import { organisations as o, workers as w } from './words.ts';

/** What was once seen broken, broken again. */
export const sabotages: readonly Sabotage[] = [
  {
    name: 'a referral is refused in another way when its receiver has a part',
    broken: 1,
    fact: 'that was given a consent by another',
    acts: /referral-drafts$/,
    spoil: inSql('act.keep_referral_draft', {
      before: `if ${part('p_to')} then perform priv.refuse('RN409', 'spoiled'); end if;`,
    }),
    shows: at(/referral-drafts|ohjaus/, /status/),
  },
  {
    name: 'who writes a place sees the part of the shelter that it names',
    broken: 2,
    fact: byShelter,
    acts: /\/places$/,
    spoil: inSql('act.add_place', {
      after: `insert into priv.part (worker_id, case_id, party_id, valid_from, valid_until)
        select priv.me(), p_case, y.id, '-infinity', 'infinity' from app.party y
        where y.case_id = p_case and y.organisation_id = p_organisation;`,
    }),
    shows: at(/every page|\/network/),
  },
  {
    name: 'a consent to a hidden part cannot be read back',
    broken: 3,
    fact: byNgo,
    acts: /\/consents$/,
    spoil: whenPresent(o.kuunari.id, /^GET .*\/consents\/[^/]+$/, refused(404)),
    shows: at(/GET .*\/consents\/:id/, /status/),
  },
  {
    name: 'the first page goes on naming a hidden part',
    broken: 4,
    fact: 'that some have known',
    spoil: whenPresent(o.kuunari.id, /^GET .*\/work$/, withField('lately', 'Kuunari ry')),
    shows: at(/GET .*\/work/, /lately/),
  },
  {
    name: 'a withdrawal cannot be recorded once the receiver is hidden',
    broken: 5,
    fact: 'that was given a consent by another',
    acts: /\/consents\/:consentId\/withdraw$/,
    spoil: whenPresent(o.kuunari.id, /^POST .*\/consents\/[^/]+\/withdraw$/, refused(404)),
    shows: at(/withdraw/, /status/),
  },
  {
    name: 'a search counts what a hidden part has written',
    broken: 0,
    fact: byNgo,
    acts: /^\/search$/,
    spoil: whenPresent(o.kuunari.id, /^POST .*\/search$/, withField('otherCases', 99)),
    shows: at(/\/search/, /otherCases/),
  },
  {
    name: 'the guard of free text tells which shelter is on the case',
    broken: 6,
    fact: byShelter,
    acts: /\/notes$/,
    // Refused in both worlds: here in another way where it is on the case.
    spoil: whenPresent(o.tuohus.id, /^POST .*\/notes$/, (answer, { body }) =>
      JSON.stringify(body).includes('Tuohus') ? refused(409)(answer, {} as never) : {},
    ),
    shows: at(/\/notes/, /status/),
  },
  {
    name: 'whoever names a colleague has every class afterwards',
    broken: 7,
    fact: 'for which the own lead is not named',
    acts: /\/members$/,
    spoil: inSql('act.name_member', {
      after: `update app.naming n set classes = priv.all_classes() from app.member m join app.party p on p.id = m.party_id
        where n.member_id = m.id and m.worker_id = priv.me() and m.ended_at is null and p.case_id = p_case;
        perform priv.recompute(p_case);`,
    }),
    shows: at(/./, /./),
  },
  {
    name: 'a task for a barred worker is refused in words of its own',
    broken: 8,
    fact: 'a bar on a worker of another organisation',
    acts: /\/tasks$/,
    spoil: inSql('act.ask_task', {
      before: `if exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = p_worker and b.lifted_at is null)
        then perform priv.refuse('RN409', 'spoiled'); end if;`,
    }),
    shows: at(/\/tasks|pyynto/, /status/),
  },
  {
    name: 'whoever listens hears of every act on a case',
    broken: 9,
    fact: byShelter,
    spoil: inSql('priv.recompute', { after: `perform pg_notify('spoiled', $1);` }),
    shows: at(/LISTEN/),
  },
  {
    name: 'whoever acts hears on a channel of her own that a shelter is there',
    broken: 9,
    fact: byShelter,
    acts: /\/(notes|consents|members)$/,
    spoil: inSql('priv.recompute', {
      after: `if exists (select 1 from app.party y where y.case_id = $1 and y.organisation_id = '${o.tuohus.id}' and y.left_at is null)
        then perform pg_notify(s.channel, '') from priv.session s where s.worker_id = priv.me(); end if;`,
    }),
    shows: at(/./, /notification/),
  },
  {
    name: 'a vital grant is refused in another way when an open part is there',
    broken: 10,
    fact: openPart,
    acts: /\/grants$/,
    spoil: whenPresent(o.kuunari.id, /^POST .*\/grants$/, refused(409)),
    shows: at(/\/grants/, /status/),
  },
  {
    name: 'who reads a line names the workers of a part that is not open',
    broken: 10,
    fact: openPart,
    spoil: whenPresent(o.kuunari.id, /^GET .*\/justice-lines$/, withField('readers', ['Dina Kovalenko'])),
    shows: at(/justice-lines/, /readers/),
  },
  {
    name: 'a circle is refused while somebody else is barred',
    broken: 10,
    fact: 'a bar on a worker of another organisation',
    acts: /\/places$/,
    spoil: inSql('act.add_place', {
      // Other bars stand in both worlds; whoever is barred is in neither among those who can be put there.
      before: `if exists (select 1 from app.bar b where b.case_id = p_case and b.worker_id = '${w.jari.id}' and b.lifted_at is null)
        then perform priv.refuse('RN409', 'spoiled'); end if;`,
    }),
    shows: at(/\/places|paikka/, /status/),
  },
  {
    name: 'an act in several cases answers in another way when a shelter is on one of them',
    broken: 0,
    fact: byShelter,
    acts: /\/work\/same-events$/,
    spoil: whenPresent(o.tuohus.id, /^POST .*\/work\/same-events$/, ({ body }) => ({
      body: body.replace('"cases":[', '"cases":[{},'),
    })),
    shows: at(/same-events/),
  },
];
