import { createHash } from 'node:crypto';
import { type OrganisationKey, organisations } from '../../seeds/story/organisations.ts';
import { type WorkerKey, workers } from '../../seeds/story/workers.ts';

export { type OrganisationKey, organisations, type WorkerKey, workers };

export const workerKeys = Object.keys(workers) as WorkerKey[];
const organisationKeys = Object.keys(organisations) as OrganisationKey[];

export const organisationOf = (worker: WorkerKey): OrganisationKey =>
  organisationKeys.find((key) => organisations[key].id === workers[worker].organisationId)!;

export const colleaguesOf = (worker: WorkerKey): readonly WorkerKey[] =>
  workerKeys.filter((key) => key !== worker && workers[key].organisationId === workers[worker].organisationId);

const secret = (what: string, worker: WorkerKey) =>
  createHash('sha256').update(`${what} ${worker}`).digest('base64url');
/** The session of a worker, and the address of her calendar feed: the same in every world. */
export const tokenOf = (worker: WorkerKey): string => secret('session', worker);
export const feedOf = (worker: WorkerKey): string => secret('feed', worker);
export const addressOf = (worker: WorkerKey): string => `${worker}@rinnalla.example`;

/** One request, as a face of the program takes it. */
export interface Asked {
  readonly as: WorkerKey;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** Sent as the form of a page, with its token. */
  readonly form?: boolean;
}

export interface Notified {
  readonly channel: string;
  readonly payload: string;
}

export interface Answer {
  readonly status: number;
  /** All of them but Date and the id of the request. */
  readonly headers: string;
  readonly type: string;
  /** The bytes of the body; what is no text, as Latin-1. */
  readonly body: string;
  /** What the database would have sent meanwhile. */
  readonly notified: readonly Notified[];
}

/** What is kept of an answer: enough to say whether another one is the same, byte for byte. */
export interface Kept {
  readonly digest: string;
  readonly notified: readonly Notified[];
}

/**
 * Answers of one state of a world, by the whole story that led to each. The first world of most facts is the bare template, so what
 * it answers to one story is asked once and compared with every second world.
 */
export type Memory = Map<string, Kept>;
