import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Config, ConfigError, type Mode, readConfig } from '../config.ts';
import { projectRoot } from '../platform/project-root.ts';
import { openOrJoin } from '../start/command.ts';
import type { OperatorIo } from '../start/command-line.ts';
import { masterKeyOf, modeOf } from '../start/data-folder.ts';
import { holderOf } from '../start/folder-lock.ts';
import { sentence } from '../start/refusal.ts';
import { isHalfRestored } from '../start/restoring.ts';
import { checkBackups } from './check-backups.ts';
import { checkDatabase } from './check-database.ts';
import { checkHere, checkMail, checkScanner } from './check-here.ts';
import { checkProxy } from './check-proxy.ts';
import { type Finding, look, ok, tell, wrong } from './finding.ts';

function settings(mode: Mode, environment: NodeJS.ProcessEnv): Config | Finding {
  try {
    return readConfig(mode, environment, projectRoot());
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return wrong(
      'settings',
      error.problems.join(' '),
      'docs/how-to/run-for-real.md lists them all. Give doctor the same environment as the program.',
    );
  }
}

/** A database that was never made is not made for the sake of a look. */
const neverMade = ({ databaseUrl, dataDir }: Config): boolean =>
  !databaseUrl && !existsSync(path.join(dataDir, 'postgres', 'cluster'));

/** A half-restored database would go on by itself where it is started, and one of the other mode would be given a master key. */
const notOurs = ({ dataDir, mode }: Config): boolean => isHalfRestored(dataDir) || (modeOf(dataDir) ?? mode) !== mode;

async function lookAtDatabase(config: Config): Promise<Finding[]> {
  if (notOurs(config)) return [];
  if (neverMade(config)) return [look('database', 'there is none yet', 'The first start makes it.')];
  const settled = { ...config, masterKey: masterKeyOf(config) };
  const said: string[] = [];
  try {
    const database = await openOrJoin(settled, (line) => said.push(line), 'once');
    try {
      return [ok('database', 'answers'), ...(await checkDatabase(settled, database, () => new Date()))];
    } finally {
      await database.stop();
    }
  } catch (error) {
    return [
      wrong(
        'database',
        [...said, sentence(error)].join('; '),
        config.databaseUrl
          ? 'See whether that server runs, and whether DATABASE_URL has the right address, login and password.'
          : 'See the end of postgres/server.log in the data directory.',
      ),
    ];
  }
}

/**
 * Looks at everything that Rinnalla needs, while it runs or while it does not, and says what is wrong and what to do. Changes nothing; an
 * embedded server that does not run is started for the length of the look.
 *
 * @returns 0 when nothing is wrong, 1 otherwise
 */
export async function doctor(mode: Mode, { stdout, env }: Pick<OperatorIo, 'stdout' | 'env'>): Promise<number> {
  const findings: Finding[] = [];
  const say = (...more: Finding[]) => {
    findings.push(...more);
    for (const finding of more) stdout.write(`${tell(finding)}\n`);
  };
  const config = settings(mode, env);
  if ('found' in config) say(config);
  else {
    say(ok('settings', `complete, ${mode} mode`));
    const holder = holderOf(config.dataDir);
    say(holder ? ok('program', `runs (process ${holder.pid})`) : ok('program', 'does not run'));
    say(...(await checkHere(config, env)));
    say(...(await lookAtDatabase(config)));
    say(...checkBackups(config, new Date()));
    say(await checkMail(config));
    say(await checkScanner(config));
    if (holder) say(...(await checkProxy(config)));
  }
  const count = (found: Finding['found']) => findings.filter((finding) => finding.found === found).length;
  stdout.write(`\n${count('wrong')} wrong, ${count('look')} to look at, ${count('ok')} well\n`);
  return count('wrong') > 0 ? 1 : 0;
}
