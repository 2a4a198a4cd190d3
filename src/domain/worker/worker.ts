/** Roles of a worker (access text, section 2). The organisation admin and the system admin see no case. */
export const workerRoles = [
  'worker',
  'team-lead',
  'data-protection-officer',
  'organisation-admin',
  'intake-worker',
  'network-coordinator',
  'researcher',
  'system-admin',
] as const;
export type WorkerRole = (typeof workerRoles)[number];

export const isWorkerRole = (value: string): value is WorkerRole => workerRoles.includes(value as WorkerRole);

/** A worker as the own organisation sees her. */
export interface WorkerName {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

export interface Colleague extends WorkerName {
  readonly roles: readonly string[];
}

/** One organisation of the story with those who can be tried. */
export interface EvaluationGroup {
  readonly organisation: string;
  readonly kind: string;
  readonly region: string;
  readonly workers: readonly Colleague[];
}

interface Placed extends Colleague {
  readonly organisation: string;
  readonly kind: string;
  readonly region: string;
}

/** Workers by organisation: kinds in the given order, organisations and workers in the order in which they come. */
export function groupByOrganisation(workers: readonly Placed[], kinds: readonly string[]): EvaluationGroup[] {
  const groups = new Map<string, EvaluationGroup & { workers: Colleague[] }>();
  for (const { organisation, kind, region, ...worker } of workers) {
    const group = groups.get(organisation) ?? { organisation, kind, region, workers: [] };
    group.workers.push(worker);
    groups.set(organisation, group);
  }
  return [...groups.values()].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Where an ending account leaves others to act: who, and on how many open cases. No case is told. */
export interface LeaverDuty {
  readonly kind: 'backup-acts' | 'loses-backup' | 'nobody';
  readonly worker: string | null;
  readonly cases: number;
}

/** A version that has begun to run on this database, and the last backup of it before. */
export interface VersionRun {
  readonly version: string;
  readonly startedAt: string;
  /** How many changes of the schema it brought. */
  readonly migrations: number;
  readonly backupAt: string | null;
}

/** Whether a mail of the morning is asked for. */
export const digestChoices = ['no', 'yes'] as const;
