import { at, inSql, type Sabotage } from './sabotage.ts';
import { refused, whenLine, withField } from './spoil-answers.ts';

/** At least one for each fact of facts-known.ts: what is known would come out of its room by another road than its own page. */
export const sabotages: readonly Sabotage[] = [
  {
    name: 'the form of a referral hints at who arranges by what others know of the home municipality',
    broken: 0,
    fact: 'no home municipality any more',
    spoil: whenLine('home_municipality', `t.answer = 'no'`)(
      /^GET \/(fi|sv|en)\/t\/[^/]+\/ohjaus\/uusi$/,
      ({ body }) => ({
        body: body.replace('</form>', '<p>–</p></form>'),
      }),
    ),
    shows: at(/ohjaus/, /page/),
  },
  {
    name: 'the page of who arranges is refused in another way where there is no home municipality',
    broken: 0,
    fact: 'no home municipality any more',
    spoil: whenLine('home_municipality', `t.answer = 'no'`)(/^GET .*\/home-municipalities$/, refused(409)),
    shows: at(/home-municipalities/, /status/),
  },
  {
    name: 'every organisation speaks of the person as one of them has recorded it',
    broken: 0,
    fact: 'another pronoun',
    spoil: inSql('look.enter', {
      after: `if made #> '{case,pronoun}' is not null then
        made := jsonb_set(made, '{case,pronoun}', (select to_jsonb(x.pronoun) from app.pronoun x join app.room r on r.id = x.room_id
          where r.case_id = p_case order by x.said_on desc, x.written_at desc limit 1)); end if;`,
    }),
    shows: at(/every page/, /pronoun/),
  },
  {
    name: 'the way to compensation tells that another organisation has recorded a claim',
    broken: 0,
    fact: 'compensation was claimed',
    spoil: whenLine('process_step', `t.code = 'damages-claimed'`)(/^GET .*\/compensation$/, withField('claimed', true)),
    shows: at(/compensation/, /claimed/),
  },
  {
    name: 'the list of cases moves by a step of compensation that is to come',
    broken: 0,
    fact: 'compensation was claimed',
    spoil: inSql('priv.recompute_list', {
      after: `update app.case_list l set next_on = '2020-01-01' where l.case_id = $1 and exists (select 1 from app.process_step s
        join app.room r on r.id = s.room_id where r.case_id = $1 and s.code = 'state-compensation-applied');`,
    }),
    shows: at(/cases|work/),
  },
  {
    name: 'whoever reads one of two rows of a hearing is told that it is the same as another',
    broken: 0,
    fact: 'said to be the same',
    async spoil(world) {
      await world.client.query(
        `alter policy see on app.step_match using (room_id = any ((select priv.rooms('read'))::integer[]))`,
      );
      return world;
    },
    shows: at(/process|hearings|coupling|cases/),
  },
  {
    name: 'a hearing counts once for whoever reads one of its rows',
    broken: 0,
    fact: 'said to be the same',
    spoil: whenLine('step_match', `t.answer = 'same'`)(/^GET .*\/processes$/, withField('counted', true)),
    shows: at(/processes/, /counted/),
  },
  {
    name: 'the plan warns of a guardian whoever does not read class contact',
    broken: 0,
    fact: 'guardian is a danger',
    spoil: whenLine('child', `t.guardian = 'danger'`)(/^GET .*\/plan$/, withField('guardian', 'danger')),
    shows: at(/plan/, /guardian/),
  },
  {
    name: 'a calendar feed moves when a clock of others is counted anew',
    broken: 0,
    fact: 'counted anew by the corrected law',
    spoil: whenLine('deadline', `t.cause = 'rule-changed'`)(/^GET \/ical/, ({ body }) => ({
      body: `${body}X-CLOCKS:1\r\n`,
    })),
    shows: at(/ical/),
  },
  {
    name: 'whoever has a page open is told when a clock of others is counted anew',
    broken: 0,
    fact: 'counted anew by the corrected law',
    spoil: inSql('job.move_deadline', { after: `perform pg_notify(s.channel, '') from priv.session s;` }),
    shows: at(/live stream|LISTEN/),
  },
  {
    name: 'the list of numbers for help tells everybody whose account has ended',
    broken: 0,
    fact: 'keeps a number',
    async spoil(world) {
      await world.client.query('alter policy see on app.worker using ((select priv.me()) is not null)');
      return world;
    },
    shows: at(/\/helplines/, /ownerLeft/),
  },
  {
    name: 'the list of practices holds the drafts of others',
    broken: 0,
    fact: 'practice was drafted',
    async spoil(world) {
      await world.client.query('alter policy see on app.practice using ((select priv.me()) is not null)');
      await world.client.query(
        `create or replace function priv.practices() returns text[] language sql stable security definer set search_path = '' as
         $$ select array_agg(key || ' ' || version) from app.practice $$`,
      );
      return world;
    },
    shows: at(/\/practices|\/kaytannot/),
  },
  {
    name: 'the word of an organisation moves with each assessment',
    broken: 0,
    fact: 'said how well it goes',
    spoil: inSql('act.assess_self', {
      after: `insert into app.organisation_competence (organisation_id, theme, released_on, word)
        values (priv.my_organisation(), 'psychological-control', '2030-01-01', 'needs-support') on conflict do nothing;`,
    }),
    shows: at(/\/competence|\/osaaminen/),
  },
  {
    name: 'the list of studies holds the drafts of others',
    broken: 0,
    fact: 'study was drafted',
    async spoil(world) {
      await world.client.query('alter policy see on app.study using ((select priv.me()) is not null)');
      return world;
    },
    shows: at(/\/studies|\/tutkimukset/),
  },
  {
    name: 'the numbers of regions move with what is recorded of a case',
    broken: 0,
    fact: 'a child is recorded',
    async spoil(world) {
      await world.client.query(
        `create function priv.moves_figures() returns trigger language plpgsql security definer set search_path = '' as $$ begin
           update app.study_release r set figures = jsonb_set(r.figures, '{country,people}', '0') where r.figures is not null; return null;
         end $$;
         create trigger moves_figures after insert on app.child execute function priv.moves_figures()`,
      );
      return world;
    },
    shows: at(/\/situation|\/tilannekuva/),
  },
];
