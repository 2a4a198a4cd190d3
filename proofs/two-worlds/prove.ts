import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Limits } from '../../src/platform/limits/limits.ts';
import { counted } from '../counted.ts';
import { loadDice } from './dice.ts';
import { keepDocuments } from './documents.ts';
import type { Fact } from './fact.ts';
import { facts } from './facts.ts';
import { causesOf, type Finding, tellCause } from './finding.ts';
import { openEar } from './listening.ts';
import { playFact, type Size } from './play.ts';
import { acts } from './request.ts';
import { chosen, isPart, setting } from './setting.ts';
import { newTally, type Tally } from './tally.ts';
import { openCopies } from './template.ts';
import type { Chance, Tools, World } from './world.ts';

const seed = Number(setting('SEED') ?? 1);

/** By itself, and where some are chosen, all acts of each fact; beside the other proofs one tenth. */
const usual = isPart || process.env.RINNALLA_PROVE_ONLY === 'proofs/two-worlds' ? 1 : 10;
const size: Size = {
  ...{ askers: 2, able: 1, tries: 2, enough: 1, pages: 1, sequences: 2, share: Number(setting('SHARE') ?? usual) },
  only: chosen('ACTS'),
};

/** Some hundred times what the slowest takes by itself. */
const timeout = 1_800_000;
/** So many compared pairs are promised of each half: thirty thousand of a seed. */
const promised = 15_000;

const folder = path.join(import.meta.dirname, '..', '..', 'report', 'two-worlds');

/** How long somebody waits after wrong tries goes by the clock, and is the same in both worlds only by chance: here nobody waits. */
function loadPatience(): { putBack(): void } {
  const { begin } = Limits.prototype;
  Limits.prototype.begin = async () => ({ wait: 0, end: async () => undefined });
  return {
    putBack() {
      Limits.prototype.begin = begin;
    },
  };
}

/** Both worlds of this process. Between facts nothing of a former one is left, but for places in tables that stay empty. */
function loadWorlds(chance: Chance) {
  let opened: Promise<readonly [World, World]> | undefined;
  return {
    worlds: () => {
      opened ??= openCopies(chance);
      return opened;
    },
    async close() {
      for (const world of (await opened) ?? []) await world.close();
    },
  };
}

/** Chance, ears, patience and worlds of this process, put back afterwards: other tests run in it. */
export function loadTools(): Tools & { putBack(): Promise<void> } {
  const [dice, ear, patience, documents] = [loadDice(), openEar(), loadPatience(), keepDocuments()];
  const { worlds, close } = loadWorlds({ dice, ear });
  return {
    ...{ dice, ear, worlds },
    memory: new Map(),
    async putBack() {
      await close();
      for (const tool of [dice, ear, patience, documents]) tool.putBack();
    },
  };
}

/** What a person reads: the causes with their shortest stories. */
function tell(findings: readonly Finding[], most = Number.POSITIVE_INFINITY): string {
  const causes = [...causesOf(findings)];
  const told = causes.slice(0, most).map(([key, cause]) => tellCause(key, cause));
  const left = causes.length > most ? [`and ${causes.length - most} causes more: see report/two-worlds`] : [];
  return [...told, ...left].join('\n');
}

const undone = ({ reached }: Tally) =>
  acts
    .filter(({ path: to }) => ![200, 303].includes(reached.get(to) ?? 0))
    .map(({ path: to }) => `${to} (${reached.get(to) ?? 'never tried'})`);

function write(which: string, tally: Tally): void {
  mkdirSync(folder, { recursive: true });
  const lines = [
    `# Two worlds, ${which}, seed ${seed}: ${tally.pairs} pairs, ${causesOf(tally.findings).size} causes`,
    tell(tally.findings),
    [...tally.parts].map(([part, many]) => `${part}: ${many}`).join(', '),
    `Acts that nobody has done: ${undone(tally).join(', ') || 'none'}.`,
    `No body for: ${[...tally.unmade].join(', ') || 'none'}.`,
  ];
  writeFileSync(path.join(folder, `${which}-seed-${seed}.md`), `${lines.join('\n\n')}\n`);
}

/** Plays some facts, each as a test of its own. */
function proveFacts(which: string, facts: readonly Fact[], tally: Tally, size: Size): void {
  let tools: ReturnType<typeof loadTools>;
  beforeAll(() => {
    tools = loadTools();
  });
  afterAll(async () => {
    counted('pairs', tally.pairs);
    await tools.putBack();
  });

  describe('what she may not know changes nothing that she can observe', () => {
    test.each(facts)('$name', { timeout }, async (fact) => {
      const [found, pairs, begun] = [tally.findings.length, tally.pairs, performance.now()];
      await playFact(fact, seed, tools, tally, size);
      const own = tally.findings.slice(found);
      const seconds = (performance.now() - begun) / 1000;
      console.log(
        `${fact.name}: ${tally.pairs - pairs} pairs in ${seconds.toFixed(0)} s, ${causesOf(own).size} causes`,
      );
      write(which, tally);
      expect(tell(own, 10)).toBe('');
    });
  });
}

const unseen = (facts: readonly Fact[], { seen }: Tally) =>
  facts.filter(({ name }) => !seen.has(name)).map(({ name }) => name);

/** None of this half's facts was chosen: skipped where those of the other half are, red where the words fit no fact at all. */
function tellNone(elsewhere: readonly string[]): void {
  const said = `none of the facts of this half has a name like ${setting('FACTS')}`;
  const other = elsewhere.join(', ') || 'none';
  console.log(`${said}; the other half has: ${other}`);
  test.skipIf(elsewhere.length > 0)(`${said}; the other half has: ${other}`, () => {
    expect.fail(`${said}, and none of the other half`);
  });
}

/** Proves one half of the facts: each is a test of its own, and what was asked must have been enough. */
export function proveHalf(half: 0 | 1): void {
  const mine: readonly Fact[] = facts.filter((_, n) => n % 2 === half);
  const isChosen = ({ name }: Fact) => chosen('FACTS').test(name);
  if (!mine.some(isChosen)) {
    tellNone(facts.filter(isChosen).map(({ name }) => name));
    return;
  }
  const tally = newTally();
  proveFacts(`half-${half + 1}`, mine.filter(isChosen), tally, size);

  describe.skipIf(isPart)('and enough was asked to say so', () => {
    test('every fact changes something for one who may know it', () => {
      expect(unseen(mine, tally)).toEqual([]);
    });
    test('every act was done by one who may not know', () => {
      expect(undone(tally)).toEqual([]);
    });
    test('every endpoint got a body that passes its schema', () => {
      expect([...tally.unmade]).toEqual([]);
    });
    test('as many pairs were compared as are promised', () => {
      expect(tally.pairs).toBeGreaterThanOrEqual(promised);
    });
  });
}
