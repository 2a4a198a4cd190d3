import { at, byShelter, inSql, part, type Sabotage } from './sabotage.ts';
import { refused, whenLine, whenPresent, withField } from './spoil-answers.ts';
import { organisations as o } from './words.ts';

/** A column of every row of the list that the rules work out for a case moves where a shelter has a part in it. */
const movedByPart = (set: string): Sabotage['spoil'] =>
  inSql('priv.recompute_list', {
    after: `update app.case_list l set ${set} where l.case_id = $1 and ${part(`'${o.tuohus.id}'`).replace('p_case', '$1')};`,
  });

/** Ways in which an answer, a file, a mail or an open page could tell, though none was seen to. */
export const sabotages: readonly Sabotage[] = [
  {
    name: 'everybody is told what waits in the register of the law',
    broken: 0,
    fact: 'a correction of the law was proposed by another',
    async spoil(world) {
      await world.client.query(
        'create or replace function priv.keeps_law() returns boolean language sql stable as $$ select true $$',
      );
      return world;
    },
    shows: at(/law\/proposals/),
  },
  {
    name: 'the page of what the law would ask tells that there is a child',
    broken: 0,
    fact: 'a child is recorded',
    spoil: whenLine('child')(/^GET .*\/child-duties$/, withField('recorded', true)),
    shows: at(/child-duties/, /recorded/),
  },
  {
    name: 'the list of cases moves by a deadline of a child',
    broken: 0,
    fact: 'a child is recorded',
    spoil: inSql('priv.recompute_list', {
      after: `update app.case_list l set next_on = d.due_on from (select min(x.due_on) as due_on from app.deadline x
          join app.room r on r.id = x.room_id where r.case_id = $1 and r.class = 'contact' and x.state = 'running') d
        where l.case_id = $1 and d.due_on is not null;`,
    }),
    shows: at(/cases|work/),
  },
  {
    name: 'the order of the list of cases moves by a hidden part',
    broken: 0,
    fact: byShelter,
    spoil: movedByPart("since = '2020-01-01'"),
    shows: at(/cases/),
  },
  {
    name: 'a part of the list of cases tells a hidden part',
    broken: 0,
    fact: byShelter,
    spoil: movedByPart("stands = 'seen'"),
    shows: at(/cases/),
  },
  {
    name: 'a list is sorted by something hidden',
    broken: 0,
    fact: byShelter,
    spoil: whenPresent(o.tuohus.id, /^GET .*\/timeline(\?.*)?$/, ({ body, type }) => {
      const view = JSON.parse(body) as Record<string, unknown>;
      for (const [name, list] of Object.entries(view)) if (Array.isArray(list)) view[name] = list.toReversed();
      return /json/.test(type) ? { body: JSON.stringify(view) } : {};
    }),
    shows: at(/timeline/, /order/),
  },
  {
    name: 'a page fails for everybody, whatever is hidden',
    broken: 0,
    fact: byShelter,
    spoil: async (world) => ({
      ...world,
      async ask(request, throwing) {
        const answer = await world.ask(request, throwing);
        return /^\/api.*\/plan$/.test(request.path) ? { ...answer, ...refused(503)(answer, request) } : answer;
      },
    }),
    shows: at(/plan/, /fault/),
  },
  {
    name: 'a header counts the parts',
    broken: 0,
    fact: byShelter,
    spoil: whenPresent(o.tuohus.id, /^GET .*\/plan$/, ({ headers }) => ({ headers: `${headers}\nx-parts: 7` })),
    shows: at(/plan/, /headers/),
  },
  {
    name: 'a calendar feed moves',
    broken: 0,
    fact: byShelter,
    spoil: whenPresent(o.tuohus.id, /^GET \/ical/, ({ body }) => ({ body: `${body}X-PARTS:7\r\n` })),
    shows: at(/ical/),
  },
  {
    name: 'mail goes out for something hidden',
    broken: 0,
    fact: byShelter,
    async spoil(world) {
      const present = async () =>
        (await world.client.query('select from app.party where organisation_id = $1', [o.tuohus.id])).rowCount === 1;
      return {
        ...world,
        mail: async () => [
          ...(await world.mail()),
          ...((await present())
            ? ['minna', 'risto', 'leo', 'oona', 'jari'].map((key) => `${key}@rinnalla.example`)
            : []),
        ],
      };
    },
    shows: at(/mail/),
  },
  {
    name: 'the own use log counts a hidden row',
    broken: 0,
    fact: byShelter,
    acts: /\/notes$/,
    spoil: whenPresent(o.tuohus.id, /^GET .*\/log(\?.*)?$/, withField('rows', 16)),
    shows: at(/\/log/, /rows/),
  },
  {
    name: 'the lead of another part refuses to name a hidden one in another way than one that is not there',
    broken: 0,
    fact: byShelter,
    acts: /\/name-requests\/:requestId\/answer$/,
    spoil: inSql('act.answer_names', {
      before: `if ${part('any (p_names)')} then perform priv.refuse('RN409', 'spoiled'); end if;`,
    }),
    shows: at(/name-requests|nimet/, /status/),
  },
  {
    name: 'a request for names is taken otherwise while a hidden part is there',
    broken: 0,
    fact: byShelter,
    acts: /\/name-requests$/,
    spoil: inSql('act.ask_names', {
      before: `if ${part(`'${o.tuohus.id}'`)} then perform priv.refuse('RN422', 'spoiled'); end if;`,
    }),
    shows: at(/name-requests|nimet/),
  },
  {
    name: 'the page of requests tells the officer that there is something to ask for',
    broken: 0,
    fact: byShelter,
    spoil: whenPresent(o.tuohus.id, /^GET .*\/name-requests$/, withField('hidden', 1)),
    shows: at(/name-requests/, /hidden/),
  },
  {
    name: 'a file says one line more',
    broken: 0,
    fact: byShelter,
    acts: /plan-file$/,
    spoil: whenPresent(o.tuohus.id, /^POST .*\/plan-file$/, ({ body }) => ({ body: `${body} ` })),
    shows: at(/plan-file/, /bytes|lines/),
  },
  {
    name: 'what she may do tells that a shelter is there',
    broken: 0,
    fact: byShelter,
    spoil: whenPresent(o.tuohus.id, /^GET .*\/cases\/[^/]+$/, ({ body, type }) => {
      const view = JSON.parse(body) as { allowed?: string[] };
      if (!/json/.test(type) || !view.allowed) return {};
      return { body: JSON.stringify({ ...view, allowed: [...view.allowed, 'part.see'] }) };
    }),
    shows: at(/every page/, /allowed/),
  },
  {
    name: 'an open page is told while a shelter comes',
    broken: 0,
    fact: byShelter,
    spoil: inSql('priv.recompute', {
      after: `if exists (select 1 from app.party y where y.case_id = $1 and y.organisation_id = '${o.tuohus.id}') then
        perform pg_notify(s.channel, '') from priv.session s; end if;`,
    }),
    shows: at(/live stream/, /frames/),
  },
  {
    name: 'one who is barred is told of a naming that opens nothing',
    broken: 0,
    fact: 'a bar on a worker of the organisation that leads',
    acts: /\/members$/,
    by: 'helmi',
    spoil: inSql('act.name_member', {
      after: `perform pg_notify(s.channel, '') from priv.session s where s.worker_id = p_worker;`,
    }),
    shows: at(/members/, /notification/),
  },
  {
    name: 'a form offers one choice more',
    broken: 0,
    fact: byShelter,
    spoil: whenPresent(o.tuohus.id, /^GET \/(fi|sv|en)\/t\/[^/]+\/suunnitelma\/tehtava$/, ({ body }) => ({
      body: body.replace('</form>', '<option>+</option></form>'),
    })),
    shows: at(/suunnitelma\/tehtava/, /page/),
  },
  {
    name: 'the receipt of a warning counts who is warned',
    broken: 0,
    fact: byShelter,
    acts: /\/warnings$/,
    spoil: whenPresent(o.tuohus.id, /^POST .*\/warnings$/, withField('warned', 7)),
    shows: at(/warnings/, /warned/),
  },
  {
    name: 'a form leads elsewhere when it is done',
    broken: 0,
    fact: byShelter,
    acts: /\/(notes|tasks|consents|goals)$/,
    spoil: whenPresent(o.tuohus.id, /^POST \/fi\//, ({ status, headers }) =>
      status === 303 ? { headers: headers.replace(/(location: \S+)/, '$1-7') } : {},
    ),
    shows: at(/POST \/fi/, /headers/),
  },
  {
    name: 'a list tells on its second page',
    broken: 0,
    fact: byShelter,
    spoil: whenPresent(o.tuohus.id, /^GET .*[?&]before=/, withField('more', 7)),
    shows: at(/\/log/, /more/),
  },
];
