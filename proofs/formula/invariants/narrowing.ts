import { asker } from '../state.ts';
import { and, implies, int, no, not, or, same, some, yes } from '../term.ts';
import type { Invariant } from './invariant.ts';
import {
  add,
  classIs,
  hersNow,
  hidden,
  isOwn,
  kindIs,
  leadsColleague,
  line,
  ofOwner,
  onlyByGrant,
  own,
  part,
  place,
} from './invariant.ts';

/** What is never open, whoever gives it. */
export const narrowing: readonly Invariant[] = [
  {
    name: 'nobody reads wider than she is named, but a team lead case and coordination of those she leads',
    holds: (state, row, sees) =>
      implies(
        sees(line),
        or(hersNow(state, row.of), and(leadsColleague(state), isOwn(row), classIs(row, 'case', 'coordination'))),
      ),
  },
  {
    name: 'who is neither named nor leads one who is sees nothing but, as officer, the log and bars',
    holds: (state, _, sees) =>
      implies(
        not(or(hersNow(state), leadsColleague(state), state.workers[asker]!.roles['data-protection-officer'])),
        not(sees('anything')),
      ),
  },
  {
    name: 'no chain: what is granted to one is not read by a third',
    holds: (state, row, sees) => onlyByGrant(state, row, sees(line), () => yes),
  },
  {
    name: 'hidden: the part is seen by its own, the lead and its safety circle alone',
    holds: (state, row, sees) =>
      implies(
        and(
          sees(part),
          not(isOwn(row)),
          ofOwner(state, row, (n) => hidden(state, n)),
        ),
        or(
          state.organisations[own]!.leads,
          some(state.admissions, (each) =>
            and(each.there, not(each.removed), same(each.organisation, row.owner), same(each.worker, int(asker))),
          ),
        ),
      ),
  },
  {
    name: 'hidden: nothing runs between that organisation and any but the lead',
    holds: (state, row, sees) =>
      implies(
        and(sees(line), not(isOwn(row))),
        and(
          implies(
            ofOwner(state, row, (n) => hidden(state, n)),
            state.organisations[own]!.leads,
          ),
          implies(
            hidden(state, own),
            ofOwner(state, row, (n) => state.organisations[n]!.leads),
          ),
        ),
      ),
  },
  {
    name: 'police and prosecutor read of others their justice lines alone',
    holds: (state, row, sees) =>
      implies(and(sees(line), not(isOwn(row)), kindIs(state, 'police', 'prosecutor')), classIs(row, 'justice')),
  },
  {
    name: 'counsel never reads social, health and wellbeing of others',
    holds: (state, row, sees) =>
      implies(
        and(sees(line), not(isOwn(row)), kindIs(state, 'counsel')),
        not(classIs(row, 'social', 'health', 'wellbeing')),
      ),
  },
  {
    name: 'immigration reads nothing of others and sees no part but its own',
    holds: (state, row, sees) =>
      implies(and(kindIs(state, 'immigration'), not(isOwn(row))), not(or(sees(line), sees(part)))),
  },
  {
    name: 'support, identity, location, the case room and what is hers are never read by another organisation',
    holds: (_state, row, sees) =>
      implies(and(sees(line), not(isOwn(row))), not(classIs(row, 'support', 'identity', 'location', 'case', 'hers'))),
  },
  {
    name: 'where she is: only those in the circle of that row, named for location, of a service organisation',
    holds: (state, row, sees) =>
      and(
        not(and(sees(line), classIs(row, 'location'))),
        implies(
          or(sees(place), sees('the circle of where she is')),
          and(
            row.circle[asker]!,
            some(state.namings, ({ there, worker, classes }) => (worker === asker ? and(there, classes.location) : no)),
            not(kindIs(state, 'counsel', 'police', 'prosecutor', 'immigration')),
          ),
        ),
      ),
  },
  {
    name: 'everyone adds only at home',
    holds: (_, row, sees) => implies(sees(add), isOwn(row)),
  },
  {
    name: 'a bar is never seen by one whom it is on, nor by her whose organisation it is on',
    holds: (state, _, sees) => {
      const { worker, organisation } = state.bars[0]!;
      return implies(
        sees('a bar'),
        and(
          or(worker.none, not(same(worker.value, int(asker)))),
          or(organisation.none, not(same(organisation.value, int(own)))),
        ),
      );
    },
  },
  {
    name: 'bars are seen in the organisation of the lead alone',
    holds: (state, _, sees) => implies(sees('a bar'), state.organisations[own]!.leads),
  },
];
