import { existsSync, readFileSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { type Config, secretSettings } from '../config.ts';
import { leastFree } from '../health.ts';
import { ringFolder, ringPlace } from '../platform/crypto/ring-by-settings.ts';
import { answersClamd } from '../platform/files/scan.ts';
import { openSmtp } from '../platform/mail/smtp.ts';
import { modeOf } from '../start/data-folder.ts';
import { sentence } from '../start/refusal.ts';
import { isHalfRestored } from '../start/restoring.ts';
import { type Finding, look, ok, wrong } from './finding.ts';

/** Below this the operator should make room, in bytes: a backup and a busy week. */
const lowSpace = 2 * 2 ** 30;

const gigabytes = (bytes: number) => `${(bytes / 2 ** 30).toFixed(1)} GB`;

/** What can be looked at without the database: the data directory, the disk, the keys. */
export async function checkHere(config: Config, environment: NodeJS.ProcessEnv): Promise<Finding[]> {
  return [
    checkFolder(config),
    await checkDisk(config),
    ...checkSecrets(config, environment),
    ...(await checkKeys(config)),
  ];
}

/** Files of secrets that others than our account may read. What systemd hands over (LoadCredential) it guards itself. */
function checkSecrets({ dataDir }: Config, environment: NodeJS.ProcessEnv): Finding[] {
  const handed = environment.CREDENTIALS_DIRECTORY;
  const files = [
    ...secretSettings.flatMap((name) => environment[`${name}_FILE`] ?? []),
    path.join(dataDir, 'master.key'),
    path.join(dataDir, 'postgres.password'),
  ];
  const open = files.filter(
    (file) => existsSync(file) && !(handed && path.dirname(file) === handed) && statSync(file).mode & 0o077,
  );
  return open.map((file) => wrong('secrets', `others than our account may read ${file}`, `chmod 600 ${file}`));
}

function checkFolder({ dataDir, mode }: Config): Finding {
  if (isHalfRestored(dataDir))
    return wrong(
      'data directory',
      `a restore into ${dataDir} did not come to its end`,
      'Give the restore command again; it begins anew. The database was not looked at.',
    );
  const made = modeOf(dataDir);
  if (made === undefined)
    return look(
      'data directory',
      `${dataDir} is not there yet or was never used`,
      'Start Rinnalla once; or set RINNALLA_DATA to the folder that has the key ring.',
    );
  if (made !== mode)
    return wrong(
      'data directory',
      `${dataDir} belongs to the other mode (${made})`,
      made === 'real'
        ? 'Give doctor the same environment as the program, RINNALLA_MASTER_KEY or its _FILE with it. The database was not looked at.'
        : 'Set RINNALLA_DATA to the folder of this mode. The database was not looked at.',
    );
  return ok('data directory', `${dataDir} (${mode})`);
}

async function checkDisk({ dataDir }: Config): Promise<Finding> {
  const near = existsSync(dataDir) ? dataDir : path.dirname(dataDir);
  try {
    const { bavail, bsize, ffree, files } = await statfs(near);
    const free = bavail * bsize;
    const says = `${gigabytes(free)} free`;
    if (free < leastFree)
      return wrong(
        'disk',
        says,
        'Make room now: no new key can be kept, so nothing new can be written. Look at postgres/server.log and old backups first.',
      );
    if (files > 0 && ffree < 1_000)
      return wrong('disk', 'no more files can be made (inodes)', 'Remove files that are not needed on this disk.');
    return free < lowSpace ? look('disk', says, 'Make room soon.') : ok('disk', says);
  } catch (error) {
    return wrong(
      'disk',
      `cannot be looked at: ${sentence(error)}`,
      'See whether the disk of RINNALLA_DATA is mounted.',
    );
  }
}

/** The master key must open the ring; nobody but our own account may read it. */
async function checkKeys(config: Config): Promise<Finding[]> {
  const kept = path.join(config.dataDir, 'master.key');
  const masterKey =
    config.masterKey ?? (existsSync(kept) ? Buffer.from(readFileSync(kept, 'utf8'), 'base64') : undefined);
  if (!masterKey) return [look('master key', 'there is none yet', 'In evaluation the first start makes one.')];
  const place = ringPlace(config);
  try {
    if (!(await place.exists()))
      return [
        modeOf(config.dataDir) !== undefined
          ? wrong('key ring', place.lacks, 'Bring it back from its newest backup. Do not start without it.')
          : look('key ring', 'there is none yet', 'The first start makes one.'),
      ];
    await (await place.open(masterKey)).close();
  } catch (error) {
    return [
      wrong(
        'key ring',
        `cannot be opened: ${sentence(error)}`,
        config.ringUrl
          ? 'Look at the server of RINNALLA_RING_URL, and whether RINNALLA_MASTER_KEY is the key that this ring was made with.'
          : 'Set RINNALLA_MASTER_KEY to the key that this ring was made with, or bring the ring back from its backup.',
      ),
    ];
  }
  if (config.ringUrl) return [ok('key ring', 'shared by nodes, opened with the master key')];
  const folder = ringFolder(config);
  const open = statSync(folder).mode & 0o077;
  return [
    ok('key ring', 'opened with the master key'),
    ...(open ? [wrong('key ring', 'others than our account may enter its folder', `chmod 700 ${folder}`)] : []),
  ];
}

/** Whether the scanner of files that are handed in answers. */
export async function checkScanner({ clamd }: Config): Promise<Finding> {
  if (!clamd) return ok('scanner', 'off: files are not scanned, and pages say so');
  return (await answersClamd(clamd))
    ? ok('scanner', 'answers')
    : wrong('scanner', 'does not answer', 'Look at RINNALLA_CLAMD and at clamd. Until it answers no file is taken in.');
}

/** Whether the server takes mail from us: connection, TLS and login, without sending any. */
export async function checkMail({ smtp }: Config): Promise<Finding> {
  if (!smtp) return ok('mail', 'off: no server is set');
  try {
    await openSmtp(smtp).verify();
    return ok('mail', `${new URL(smtp.url).hostname} takes mail`);
  } catch (error) {
    return wrong(
      'mail',
      `${new URL(smtp.url).hostname} does not take mail: ${sentence(error)}`,
      'Look at RINNALLA_SMTP_URL and at that server. What is due waits in the outbox for about eight hours.',
    );
  }
}
