// npm run prove -- --full --only NAME: proofs with seeds that are proved by themselves. A seed is a slice of some minutes, so that what has been
// proved is recorded even where the next one is cut off.

/** One file of proofs/survive as a series of its own. */
const survived = (name, wanted, setting) => ({
  folder: 'proofs/survive',
  files: [`proofs/survive/${name}.test.ts`],
  wanted,
  setting,
});

/** Their files, what they count, and how much of it a seed is; `folder` is where they lie if that is not proofs/NAME. */
export const byThemselves = {
  'two-worlds': {
    files: ['proofs/two-worlds/first-half', 'proofs/two-worlds/second-half'],
    wanted: ['pairs'],
    // All acts of each fact would take hours before anything is recorded; six seeds in a row ask all of them.
    setting: { RINNALLA_PROOF_SHARE: '6' },
  },
  // Ten seeds: 1,000 worlds, every figure by a second calculation.
  'own-study': { files: ['proofs/own-study/own-study'], wanted: ['worlds'], setting: { RINNALLA_OWN_WORLDS: '100' } },
  // One seed: all six views of every page under axe.
  accessible: { folder: 'e2e', files: ['e2e/accessible', 'e2e/pages-in-use'], wanted: ['views'] },
  formula: { files: ['proofs/formula/bridge'], wanted: ['checks', 'crossings', 'states'] },
  // Fifteen seeds: 300 kills, more than 50,000 confirmed writes.
  kills: survived('kills', ['kills', 'writes'], { RINNALLA_PROOF_KILLS: '20', RINNALLA_PROOF_WRITES: '165' }),
  // Twenty seeds: 1,000 errors of the disk.
  injected: survived('injected', ['injections', 'writes'], { RINNALLA_PROOF_INJECTIONS: '50' }),
  // Twenty seeds: two hundred moments of a lost machine, 100,000 confirmed writes.
  unsynced: survived('unsynced', ['moments', 'writes'], {
    RINNALLA_PROOF_MOMENTS: '10',
    RINNALLA_PROOF_WRITES: '500',
    RINNALLA_PROOF_WRITERS: '12',
  }),
  // Five seeds: 10,000 texts, each time other marks in another data directory.
  canaries: survived('canaries', ['canaries'], { RINNALLA_PROOF_CANARIES: '2000' }),
  // One seed is enough: a minute in which every connection is cut each tenth of a second.
  cuts: survived('connections', ['cuts'], { RINNALLA_CUT_SECONDS: '60' }),
  // Ten seeds: a hundred failovers.
  failover: survived('failover', ['failovers'], { RINNALLA_PROOF_FAILOVERS: '10' }),
  // Ten seeds: ninety failovers of three machines, a third of them each of the server, a dead machine and one that froze.
  patroni: survived('patroni', ['patroni'], { RINNALLA_PROOF_FAILOVERS: '9' }),
};
