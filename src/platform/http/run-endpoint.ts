import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { type Acting, readActing } from '../acting/acting.ts';
import { type Action, onOwn, type Subject } from '../acting/action.ts';
import {
  buildEntry,
  entriesElsewhere,
  entriesOf,
  type LogRoom,
  markOf,
  newTrail,
  nothingSeen,
  writeEntries,
} from '../audit/trail.ts';
import { askForMissing, sealing, withKeys } from '../crypto/keep-keys.ts';
import { KeyMissing, type KeyRing, KeyTaken } from '../crypto/key-ring.ts';
import { noting } from '../crypto/noting.ts';
import { peeking, readable, type Unread } from '../crypto/readable.ts';
import { openVault, type Vault } from '../crypto/vault.ts';
import type { Pools } from '../db/pools.ts';
import { inTransaction, type ReadTx, type Tx } from '../db/tx.ts';
import { type FileDesk, fileDesk, type HandedIn } from '../files/desk.ts';
import type { Language } from '../i18n/texts.ts';
import { Limits } from '../limits/limits.ts';
import type { FileAnswer } from './answer.ts';
import type { DraftMark } from './draft-mark.ts';
import { type Draft, draftsOf, endDraft } from './drafts.ts';
import { type AnyChange, type Context, type Endpoint, isLook } from './endpoint.ts';
import { typedWords, type WordRules } from './free-text.ts';
import { httpTexts } from './http.texts.ts';
import { Problem, problemOf, refuse } from './problem.ts';

/** What every page draws from, the same for all, and is held in memory: the law as it is corrected here. */
export interface Shared {
  /** Draws from what the database has by this mark, as it was told together with who acts; reads it where that is not held. */
  readonly upTo: (tx: ReadTx, mark: string) => Promise<unknown>;
  /** Holds nothing of any database any more, when a program ends. */
  readonly letGo: () => void;
}

export interface Engine {
  readonly pools: Pools;
  readonly ring: KeyRing;
  /** Opens what is sealed outside a transaction of its own, and makes keys at once: for set-up. */
  readonly vault: Vault;
  readonly words: WordRules;
  readonly shared: Shared;
  /** Counts tries, for all nodes together. */
  readonly limits: Limits;
  /** Takes in files that are to be kept. */
  readonly files: FileDesk;
  /** Told of texts that a look could not open. */
  readonly unread: (texts: readonly Unread[], audit: string) => void;
}

export const engineOf = (
  pools: Pools,
  ring: KeyRing,
  words: WordRules,
  shared: Shared,
  unread: Engine['unread'] = () => undefined,
  files: FileDesk = fileDesk(),
): Engine => ({
  ...{ pools, ring, words, shared, unread, files },
  vault: openVault(ring),
  limits: new Limits(pools.auth, ring.secret('limits')),
});

export interface Outcome<View> {
  readonly view: View;
  readonly acting: Acting;
  /** The texts that were opened for it, as somebody wrote them. */
  readonly opened: ReadonlySet<string>;
  /** Of a form that was opened: its drafts, the last one first. */
  readonly drafts?: readonly Draft[] | undefined;
}

interface Entered {
  acting: Acting | null;
  logRooms: LogRoom[];
  lawMark: string;
}

/** Sent together with `begin`: who acts, where this look will be logged, and the mark of the law. */
async function enter(tx: ReadTx, token: string, subject: Subject): Promise<Entered> {
  const caseId = subject.kind === 'case' ? subject.id : '';
  const [row] = await tx.query<{
    acting: (Parameters<typeof readActing>[0] & { logRooms?: LogRoom[]; lawMark: string }) | null;
  }>('select look.enter($1, $2) as acting', [token, caseId]);
  if (!row?.acting) return { acting: null, logRooms: [], lawMark: '' };
  const { logRooms = [], lawMark, ...acting } = row.acting;
  return { acting: readActing(acting), logRooms, lawMark };
}

/** Invisible is 404, visible but forbidden 403; whichever it is, nothing of the work has run yet. */
function permit(endpoint: Pick<Endpoint, 'action'>, subject: Subject, acting: Acting | null): Acting {
  if (!acting) throw new Problem('unauthenticated');
  if (subject.kind === 'case' && !acting.case) throw new Problem('not-found');
  const { allows, refused } = endpoint.action as Action<'own'>;
  if (allows(acting)) return acting;
  const { reason = subject.kind === 'case' ? undefined : 'outside-case', wayOn } = refused?.(acting) ?? {};
  const on = subject.kind === 'case' && wayOn ? { wayOn: `/t/${subject.id}${wayOn}` } : {};
  throw new Problem('forbidden', { ...(reason && { reason }), ...on });
}

/** Refusals and misses are logged on a connection of their own, in two drawers whether or not the case exists. */
async function logMiss(engine: Engine, token: string, subject: Subject, kind: string, audit: string): Promise<void> {
  const target = subject.kind === 'case' ? subject.id : '';
  await withKeys(engine.ring, () =>
    inTransaction(
      engine.pools.look,
      'look',
      async (tx) => {
        const entered = await enter(tx, token, onOwn);
        return {
          acting: entered.acting,
          rooms: await tx.query<Pick<LogRoom, 'room' | 'keyRoom' | 'pass'>>(
            'select room_id as room, key_room_id as "keyRoom", pass from look.miss_rooms($1)',
            [target],
          ),
        };
      },
      async (tx, { acting, rooms }) => {
        if (!acting) return [];
        return sealing(tx, engine.ring, async (vault) =>
          rooms.map((to) => buildEntry(vault, acting, to, kind, target || undefined, nothingSeen, { tried: audit })),
        );
      },
      async (tx, entries) => (entries.length > 0 ? writeEntries(tx, entries) : undefined),
    ),
  );
}

/**
 * A transaction of the sign-in login, which acts for nobody yet: what `work` seals is closed by keys that the database has
 * taken note of.
 */
export function keptWith<Result>(
  { pools, ring }: Engine,
  work: (tx: Tx, vault: Vault) => Promise<Result>,
): Promise<Result> {
  const nothing = async () => undefined;
  const transaction = () =>
    inTransaction(pools.auth, 'change', nothing, (tx) => sealing(tx, ring, (vault) => work(tx, vault)), nothing);
  return withKeys(ring, transaction);
}

/** Names that may not be written, before the work of a change sees the words. */
async function guardWords(engine: Engine, tx: ReadTx, acting: Acting, input: z.ZodObject, said: object): Promise<void> {
  const typed = typedWords(input, said as Record<string, unknown>);
  const fields = typed.length > 0 ? await engine.words.refused(tx, acting, typed) : [];
  refuse(fields);
}

/** The work of an endpoint as this file hands it on: which of its own types go in and out, the endpoint has settled. */
type Work<View> = (context: Context<never, never, never>) => Promise<View>;

/** What of an endpoint its one transaction goes by. */
type Performed = Pick<Endpoint, 'action' | 'subject' | 'input'> & Partial<Pick<AnyChange, 'sealsForOthers'>>;

interface Performance<View> {
  readonly kind: 'look' | 'change';
  /** Words that were typed are looked through before the work, though it only looks: what is done with them comes after it. */
  readonly guarded?: boolean;
  /** Name of the row in the use log. */
  readonly audit: string;
  readonly work: Work<View>;
  /** Told of the answer before it is kept, with what says of which rows and texts it is; what it throws takes everything back. */
  readonly before?: ((outcome: Outcome<View>, mark: string) => void) | undefined;
  /** The form whose drafts are told with the answer. */
  readonly draftsAt?: DraftMark | undefined;
}

/** Who asks for what, and in which language the answer is drawn. */
export interface Asked {
  readonly token: string;
  readonly input: never;
  readonly language: Language;
  /** The file that was made of this answer (keep-with-file.ts). */
  readonly made?: FileAnswer | undefined;
  /** The file that was handed in, as it is to be kept (handed-in.ts). */
  readonly handed?: HandedIn | undefined;
  /** The draft that is sent with this form, and ends with it. */
  readonly draft?: DraftMark | undefined;
  /** Aborted when whoever asked has left. */
  readonly gone?: AbortSignal | undefined;
}

const missKinds: Partial<Record<string, string>> = {
  'not-found': 'NotFound',
  forbidden: 'Refused',
  'too-many-tries': 'Refused',
};

/** One transaction: session, permit, work, audit row, commit. A refusal or a miss is logged before it is told. */
async function performOnce<View>(
  engine: Engine,
  endpoint: Performed,
  { token, input, language, made, handed, draft, gone }: Asked,
  { kind, guarded = kind === 'change', audit, work, before, draftsAt }: Performance<View>,
): Promise<Outcome<View>> {
  const subject = endpoint.subject(input);
  try {
    return await inTransaction(
      engine.pools[kind],
      kind,
      (tx) => enter(tx, token, subject),
      async (tx, entered) => {
        const acting = permit(endpoint, subject, entered.acting);
        await engine.shared.upTo(tx, entered.lawMark);
        if (guarded) await guardWords(engine, tx, acting, endpoint.input, input);
        return sealing(
          tx,
          engine.ring,
          async (plain) => {
            // Anew for each try: a look whose connection was lost is asked again.
            const trail = newTrail(subject.kind === 'case' ? subject.id : undefined);
            const unread: Unread[] = [];
            const drawn = engine.words.drawing(plain, acting, language);
            const unreadable = httpTexts(language)('unreadable');
            const opened = new Set<string>();
            const shown = kind === 'look' ? readable(drawn, unreadable, (text) => unread.push(text)) : drawn;
            const vault = noting(shown, opened);
            const { limits } = engine;
            const peek = peeking(drawn, (text) => unread.push(text));
            const { scans: scansFiles } = engine.files;
            const by = { made, handed, gone, scansFiles };
            const context = { input, acting, tx, now: acting.now, trail, vault, peek, limits, ...by };
            const view = await work(context as never);
            if (kind === 'change' && draft) await endDraft(tx, draft);
            // Not through what draws the names of others: it is what this worker has typed.
            const drafts = draftsAt && (await draftsOf(tx, plain, acting, draftsAt));
            await askForMissing(
              engine.ring,
              unread.filter(({ why }) => why === 'key-missing').map(({ room }) => room),
            );
            if (unread.length > 0) engine.unread(unread, audit);
            const own = entriesOf(plain, acting, trail, audit, entered.logRooms);
            const elsewhere = await entriesElsewhere(tx, plain, acting, trail, audit);
            before?.({ view, acting, opened }, markOf(trail, opened));
            return { view, acting, opened, drafts, entries: [...own, ...elsewhere] };
          },
          kind === 'change' && endpoint.sealsForOthers,
        );
      },
      (tx, { entries }) => writeEntries(tx, entries),
    );
  } catch (error) {
    // The same again may go well (withKeys).
    if (error instanceof KeyTaken || error instanceof KeyMissing) throw error;
    const problem = problemOf(error);
    if (!problem) throw error;
    const miss = missKinds[problem.code];
    if (miss) await logMiss(engine, token, subject, miss, audit);
    throw problem;
  }
}

const perform = <View>(
  engine: Engine,
  endpoint: Performed,
  asked: Asked,
  performance: Performance<View>,
): Promise<Outcome<View>> => withKeys(engine.ring, () => performOnce(engine, endpoint, asked, performance));

/** Whether who asks may do this here, before anything of what is sent is read: a look, logged as the opening of its form. */
export const permitted = (engine: Engine, endpoint: AnyChange, asked: Asked): Promise<Outcome<void>> =>
  perform(engine, endpoint, asked, { kind: 'look', audit: 'FormOpened', work: async () => undefined });

/** Tells the log that something was tried and refused outside a transaction. */
export const logRefused = (
  engine: Engine,
  endpoint: Performed & Pick<Endpoint, 'audit'>,
  { token, input }: Pick<Asked, 'token' | 'input'>,
) => logMiss(engine, token, endpoint.subject(input), 'Refused', endpoint.audit);

/** Runs an endpoint in its one transaction; then the answer may leave. */
export function runEndpoint<View extends object>(
  engine: Engine,
  endpoint: Endpoint & { readonly run: Work<View> },
  asked: Asked,
  before?: Performance<View>['before'],
): Promise<Outcome<View>> {
  const kind = isLook(endpoint) ? 'look' : 'change';
  return perform(engine, endpoint, asked, { kind, audit: endpoint.audit, work: endpoint.run, before });
}

/** Opens the form of a change: a look, by the same action on the same subject, logged as such. */
export function prepareForm(
  engine: Engine,
  endpoint: AnyChange,
  { saved, draftsAt, ...asked }: Asked & { readonly saved?: string | undefined; readonly draftsAt?: DraftMark },
): Promise<Outcome<unknown>> {
  const { form } = endpoint;
  if (!form) throw new Problem('not-found');
  return perform(engine, endpoint, asked, {
    kind: 'look',
    audit: 'FormOpened',
    draftsAt,
    work: (context: Context<never, never>) => form.prepare({ ...context, saved } as never),
  });
}

/** The look before a change that is done in several cases. It is logged as the form that it came from: its name would tell that there are several. */
export const lookBefore = (
  engine: Engine,
  endpoint: AnyChange & { readonly run: Work<object> },
  asked: Asked,
): Promise<Outcome<object>> =>
  perform(engine, endpoint, asked, { kind: 'look', guarded: true, audit: 'FormOpened', work: endpoint.run });

interface KeptAnswer {
  fresh: boolean;
  same: boolean;
  status: number | null;
  answer: Buffer | null;
}

/** What was sent, a file by its hash: written out in figures it would be many times as long. */
const withFileHashes = (input: object): object =>
  Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : (value as unknown),
    ]),
  );

/**
 * A change with an idempotency key: the first call runs, a repeat gets the kept answer, the same key for something else is refused. An answer
 * that is a file or shown once is never kept: a repeat is told that it was done, and how to do it anew.
 */
function runOnce(
  engine: Engine,
  endpoint: AnyChange,
  asked: Asked,
  key: string,
  before: Performance<object>['before'],
): Promise<Outcome<object>> {
  const requestHash = createHash('sha256')
    .update(`${endpoint.path}\n${JSON.stringify(withFileHashes(asked.input))}`)
    .digest();
  const work = async (context: Context<never, never, Tx>): Promise<object> => {
    const kept = await context.tx.one<KeptAnswer>('select fresh, same, status, answer from act.claim_key($1, $2)', [
      key,
      requestHash,
    ]);
    const place = { table: 'idempotency', row: key, room: (context.acting as Acting).logRoom, version: 1 };
    if (!kept.fresh) {
      if (!kept.same) throw new Problem('key-reused');
      if (!kept.answer)
        throw kept.status === null ? new Problem('busy') : new Problem('conflict', { reason: 'done-once' });
      return JSON.parse(context.vault.open(place, kept.answer)) as object;
    }
    const view = await endpoint.run(context);
    await context.tx.query('select act.keep_answer($1, $2, $3)', [
      key,
      200,
      endpoint.done || endpoint.file ? null : context.vault.seal(place, JSON.stringify(view)),
    ]);
    return view;
  };
  return perform(engine, endpoint, asked, {
    kind: 'change',
    audit: endpoint.audit,
    work,
    before,
  });
}

/** @throws Problem `malformed` for an idempotency key that is none */
export function checkKey(key: string | null): void {
  if (key !== null && !/^[\x21-\x7e]{8,128}$/.test(key)) throw new Problem('malformed');
}

/** Runs an endpoint, once for all calls with the same key where there is one. */
export function runKept(
  engine: Engine,
  endpoint: Endpoint,
  asked: Asked,
  key: string | null,
  before?: Performance<object>['before'],
): Promise<Outcome<object>> {
  checkKey(key);
  if (key !== null && endpoint.method === 'POST' && !isLook(endpoint))
    return runOnce(engine, endpoint, asked, key, before);
  return runEndpoint(engine, endpoint as Parameters<typeof runEndpoint>[1], asked, before);
}
