import { asker, isOneOf } from '../state.ts';
import { and, atMost, implies, int, less, no, not, or, plus, same, some } from '../term.ts';
import type { Invariant } from './invariant.ts';
import { add, barred, consentOf, isOwn, line, onlyByGrant, own, place } from './invariant.ts';

/** What closes: what has ended opens nothing. */
export const closing: readonly Invariant[] = [
  {
    name: 'withdrawn: nobody reads another organisation by that consent',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) => consentOf(state, grant, (n) => state.consents[n]!.withdrawn.none)),
  },
  {
    name: 'run out: nobody reads another organisation by that consent',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) =>
        consentOf(state, grant, (n) => less(state.now, state.consents[n]!.until)),
      ),
  },
  {
    name: 'narrowed: nobody reads by a line that the consent holds no more',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) =>
        consentOf(state, grant, (n) =>
          some(state.consents[n]!.lines, (each) =>
            and(
              each.there,
              not(each.gone),
              same(each.owner, row.owner),
              same(each.receiver, int(own)),
              same(each.of, row.of),
            ),
          ),
        ),
      ),
  },
  {
    name: 'vital interest opens for a week and no longer, any grant for a year',
    holds: (state, row, sees) =>
      onlyByGrant(state, row, sees(line), (grant) =>
        and(less(state.now, plus(grant.from, 365)), implies(grant.consent.none, less(state.now, plus(grant.from, 7)))),
      ),
  },
  {
    name: 'barred: absent from every kind of row',
    holds: (state, _, sees) => implies(barred(state), not(sees('anything'))),
  },
  {
    name: 'an account that has ended sees nothing',
    holds: (state, _, sees) => {
      const { ended } = state.workers[asker]!;
      return implies(and(not(ended.none), atMost(ended.value, state.now)), not(sees('anything')));
    },
  },
  {
    name: 'a closed case: only its lead and backup read, only at home, and nobody adds',
    holds: (state, row, sees) =>
      implies(
        not(state.open),
        and(
          not(sees(add)),
          implies(
            sees(line),
            and(
              isOwn(row),
              some(state.namings, ({ worker, there, standing }) =>
                worker === asker ? and(there, isOneOf(standing, ['lead', 'backup'])) : no,
              ),
            ),
          ),
        ),
      ),
  },
  {
    name: 'an organisation that has left reads nothing of others',
    holds: (state, row, sees) =>
      implies(not(state.organisations[own]!.left.none), implies(or(sees(line), sees(place)), isOwn(row))),
  },
];
