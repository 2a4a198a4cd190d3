import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isRecipient } from './platform/crypto/age.ts';
import { type ClamdAddress, clamdAddress } from './platform/files/scan.ts';
import { isNetwork } from './platform/http/client-address.ts';
import { type LogLevel, logLevels } from './platform/log/log.ts';
import type { Smtp } from './platform/mail/smtp.ts';

/** `evaluation` shows an invented story and signs in with one click; `real` is for real people. */
export type Mode = 'evaluation' | 'real';

export interface Config {
  mode: Mode;
  port: number;
  /** Where to listen: both loopback addresses, or the one of RINNALLA_HOST (real mode only). */
  hosts: readonly string[];
  /** The origin that browsers see; forms and passkeys are checked against it. No slash at the end. */
  origin: string;
  dataDir: string;
  pgBin: string | undefined;
  /** An outside PostgreSQL; undefined means the embedded one. */
  databaseUrl: string | undefined;
  /** The database of a key ring that several nodes share; the ring is a file in the data directory unless set. */
  ringUrl?: string | undefined;
  /** 32 bytes that wrap the key ring; undefined means "made and kept in the data directory" (evaluation only). */
  masterKey: Buffer | undefined;
  /** Where *Leave quickly* of the public page leads; a weather page unless set. */
  exitUrl?: string | undefined;
  /** The server that takes mail to workers; nothing is sent without it. */
  smtp?: Smtp | undefined;
  /** Where backups and the journal go, and who can open them; age recipients. */
  backup?: { folder: string; recipients: readonly string[] } | undefined;
  /** Where a second copy of the embedded server's journal is streamed to, change by change; nowhere unless set. */
  journalTo?: string | undefined;
  /** Where ClamAV's daemon looks through files that are handed in; nothing is scanned unless set. */
  clamd?: ClamdAddress | undefined;
  /** Minutes in which a warning to the lead of a case is to be acknowledged; the database's own number unless set. */
  warningMinutes?: number | undefined;
  /** What is written into the log; every request in the real mode, what is wrong in evaluation, unless set. */
  logLevel?: LogLevel | undefined;
  /** Proxies that say for whom they ask; one on this machine unless set. */
  trustedProxies?: readonly string[] | undefined;
  /** Where Prometheus asks, on loopback alone; nowhere unless set. */
  metricsPort?: number | undefined;
  /** An OpenTelemetry collector; nothing is sent unless set. */
  otlpEndpoint?: string | undefined;
}

/** Everything wrong with the configuration, one sentence each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(['The configuration is not complete:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

const recipients = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((word) => word !== ''))
  .refine(
    (given) => given.length > 0 && given.every(isRecipient),
    'must be age recipients (age1…), separated by spaces',
  );

const yes = z.enum(['1', 'true', 'yes', '0', 'false', 'no', ''], { error: 'must be yes or no' });

const port = z.coerce.number({ error: 'must be a number' }).int().min(0).max(65_535, 'must be 0 to 65535');

/** 32 bytes in base64, strictly: what is taken for a key in one place must be one in every other. */
export const masterKey = z
  .base64('must be base64 (make one with: openssl rand -base64 32)')
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((key) => key.length === 32, 'must be exactly 32 bytes in base64 (make one with: openssl rand -base64 32)');

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
  .refine((text) => URL.canParse(text), 'is not a URL');

const origin = z
  .url({
    protocol: /^https$/,
    error: 'must be the https address that browsers use, such as https://rinnalla.example.fi',
  })
  .refine((text) => new URL(text).pathname === '/' && !text.includes('?'), 'must be an origin only, without a path')
  .transform((text) => new URL(text).origin);

const evaluation = z.object({
  PORT: port.default(3000),
  RINNALLA_DATA: z.string().min(1).default('data'),
  RINNALLA_PG_BIN: z.string().min(1).optional(),
  DATABASE_URL: databaseUrl.optional(),
  RINNALLA_RING_URL: databaseUrl.optional(),
  RINNALLA_MASTER_KEY: masterKey.optional(),
  RINNALLA_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtps:// or smtp://')
    .refine((text) => URL.canParse(text), 'is not a URL')
    .optional(),
  RINNALLA_MAIL_FROM: z.email('must be an e-mail address').optional(),
  RINNALLA_CLAMD: z
    .string()
    .transform((text, context) => {
      const address = clamdAddress(text);
      if (address) return address;
      context.addIssue({ code: 'custom', message: 'must be the path of a socket, or host:port' });
      return z.NEVER;
    })
    .optional(),
  RINNALLA_WARNING_MINUTES: z.coerce
    .number({ error: 'must be a number of minutes' })
    .int('must be a whole number of minutes')
    .min(1, 'must be 1 to 1440 minutes')
    .max(1440, 'must be 1 to 1440 minutes')
    .optional(),
  RINNALLA_TRUSTED_PROXY: z
    .string()
    .transform((text) => (text === 'none' ? [] : text.split(',').map((word) => word.trim())))
    .refine((words) => words.every(isNetwork), 'must be addresses or networks with commas between, or none')
    .optional(),
  RINNALLA_METRICS_PORT: port.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be the http or https address of a collector' })
    .optional(),
  RINNALLA_LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).optional(),
  RINNALLA_BACKUP_TO: z.string().min(1).optional(),
  RINNALLA_BACKUP_RECIPIENTS: recipients.optional(),
  RINNALLA_JOURNAL_TO: z.string().min(1).optional(),
  RINNALLA_EXIT_URL: z.url({ protocol: /^https$/, error: 'must be an https address' }).optional(),
});

const real = evaluation.extend({
  RINNALLA_ORIGIN: origin,
  RINNALLA_MASTER_KEY: masterKey,
  RINNALLA_HOST: z.string().min(1).optional(),
  RINNALLA_ACCEPT_EMBEDDED: yes.optional(),
});

type Real = z.output<typeof real>;
type Given = z.output<typeof evaluation> & { [K in keyof Real]?: Real[K] | undefined };

const known = Object.keys(real.shape);

/** What nobody else may read: a key, or an address with a password in it. */
export const secretSettings = [
  'RINNALLA_MASTER_KEY',
  'DATABASE_URL',
  'RINNALLA_RING_URL',
  'RINNALLA_SMTP_URL',
] as const;
const missing = 'is missing';

/** Reads `NAME`, or the file that `NAME_FILE` names; both at once is a problem, and so is a file that cannot be read. */
function gather(environment: NodeJS.ProcessEnv, problems: string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of known) {
    const direct = environment[name];
    const file = environment[`${name}_FILE`];
    if (direct && file) problems.push(`${name} and ${name}_FILE are both set: keep one of them.`);
    if (direct) values[name] = direct;
    else if (file) {
      try {
        values[name] = readFileSync(file, 'utf8').trim();
      } catch (error) {
        problems.push(`${name}_FILE: ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
        values[name] = '';
      }
    }
  }
  return values;
}

/** A variable of ours that we do not know is most likely a misspelt one. */
function unknownNames(environment: NodeJS.ProcessEnv): string[] {
  const ours = Object.keys(environment).filter((name) => name.startsWith('RINNALLA_'));
  const fine = new Set([...known, ...known.map((name) => `${name}_FILE`), 'RINNALLA_TEST_SERVER']);
  return ours.filter((name) => !fine.has(name)).map((name) => `${name} is not a setting of Rinnalla: is it misspelt?`);
}

function explain(issue: z.core.$ZodIssue, values: Record<string, string>): string {
  const name = String(issue.path[0]);
  return `${name} ${name in values ? issue.message : missing}.`;
}

const isYes = (text: string | undefined) => ['1', 'true', 'yes'].includes(text ?? '');

/**
 * Reads the configuration of a mode from the environment. Throws one `ConfigError` that lists every problem at once.
 * Relative paths are taken from `root`, the project's folder.
 */
export function readConfig(mode: Mode, environment: NodeJS.ProcessEnv, root: string): Config {
  const problems: string[] = unknownNames(environment);
  const values = gather(environment, problems);
  const unread = new Set(problems.map((problem) => problem.split('_FILE:')[0]));
  const parsed = (mode === 'real' ? real : evaluation).safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    if (!unread.has(String(issue.path[0]))) problems.push(explain(issue, values));
  }
  if (mode === 'real' && !values.DATABASE_URL && !isYes(values.RINNALLA_ACCEPT_EMBEDDED)) {
    problems.push('DATABASE_URL is missing: set it, or RINNALLA_ACCEPT_EMBEDDED=yes to use the embedded PostgreSQL.');
  }
  if (Boolean(values.RINNALLA_SMTP_URL) !== Boolean(values.RINNALLA_MAIL_FROM)) {
    problems.push('RINNALLA_SMTP_URL and RINNALLA_MAIL_FROM belong together: set both, or neither.');
  }
  if (Boolean(values.RINNALLA_BACKUP_TO) !== Boolean(values.RINNALLA_BACKUP_RECIPIENTS)) {
    problems.push('RINNALLA_BACKUP_TO and RINNALLA_BACKUP_RECIPIENTS belong together: set both, or neither.');
  }
  if (values.RINNALLA_JOURNAL_TO && values.DATABASE_URL) {
    problems.push(
      'RINNALLA_JOURNAL_TO is for the embedded PostgreSQL: that of DATABASE_URL has a copy by its own means (a standby, Barman).',
    );
  }
  const [backups, copy] = [values.RINNALLA_BACKUP_TO, values.RINNALLA_JOURNAL_TO];
  if (backups && copy && path.resolve(root, backups) === path.resolve(root, copy)) {
    problems.push(
      'RINNALLA_BACKUP_TO and RINNALLA_JOURNAL_TO lead to one folder: give each a folder of its own, the copy of the journal on another disk.',
    );
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const given: Given = parsed.data;
  return {
    mode,
    port: given.PORT,
    hosts: given.RINNALLA_HOST ? [given.RINNALLA_HOST] : ['127.0.0.1', '::1'],
    origin: given.RINNALLA_ORIGIN ?? `http://localhost:${given.PORT}`,
    dataDir: path.resolve(root, given.RINNALLA_DATA),
    pgBin: given.RINNALLA_PG_BIN,
    databaseUrl: given.DATABASE_URL,
    ringUrl: given.RINNALLA_RING_URL,
    masterKey: given.RINNALLA_MASTER_KEY,
    exitUrl: given.RINNALLA_EXIT_URL,
    clamd: given.RINNALLA_CLAMD,
    warningMinutes: given.RINNALLA_WARNING_MINUTES,
    logLevel: given.RINNALLA_LOG_LEVEL,
    journalTo: given.RINNALLA_JOURNAL_TO && path.resolve(root, given.RINNALLA_JOURNAL_TO),
    backup:
      given.RINNALLA_BACKUP_TO && given.RINNALLA_BACKUP_RECIPIENTS
        ? { folder: path.resolve(root, given.RINNALLA_BACKUP_TO), recipients: given.RINNALLA_BACKUP_RECIPIENTS }
        : undefined,
    trustedProxies: given.RINNALLA_TRUSTED_PROXY,
    metricsPort: given.RINNALLA_METRICS_PORT,
    otlpEndpoint: given.OTEL_EXPORTER_OTLP_ENDPOINT,
    smtp:
      given.RINNALLA_SMTP_URL && given.RINNALLA_MAIL_FROM
        ? { url: given.RINNALLA_SMTP_URL, from: given.RINNALLA_MAIL_FROM }
        : undefined,
  };
}
