/** How grave an event is: what somebody should look at today is `warn`, what the program could not do is `error`. */
type Level = 'info' | 'warn' | 'error';

interface Event {
  readonly level: Level;
  /** Whether it tells of an attack or of a guard that has failed: for those who watch over security. */
  readonly security: boolean;
  /** When it is written, and what to do. */
  readonly says: string;
}

const event = (level: Level, says: string): Event => ({ level, says, security: false });
const guard = (level: Level, says: string): Event => ({ level, says, security: true });

/** Every event that the program writes into its log; docs/reference/log-events.md is made of this list. */
export const events = {
  'start.step': event('info', 'A step of the start is done: which, and how many milliseconds it took.'),
  'start.told': event(
    'warn',
    'A sentence for the operator: what the start waits for, what the server’s administrator is to do, what has stopped or goes on again.',
  ),
  'start.refused': event('error', 'The program did not start. The sentence says why and what to do.'),
  'program.started': event('info', 'The program answers requests from here on.'),
  'program.stopping': event('info', 'The program was told to stop.'),
  request: event('info', 'One request was answered: method, route as a pattern, status, milliseconds.'),
  'request.failed': event(
    'error',
    'A request ended in a fault. The frames say where; the words of the fault are left out, for they may repeat what was typed.',
  ),
  'database.away': event(
    'error',
    'A request did not reach the database. Look whether the server runs: `rinnalla doctor`.',
  ),
  'disk.full': event(
    'error',
    'A change could not be kept: the disk of the database or of the key ring is full. Make room there; nothing of the change was kept.',
  ),
  'database.connection-lost': event(
    'warn',
    'A connection that nobody used broke; the pool makes another. Many of them: look at the server and the network.',
  ),
  'asked.not-kept': event(
    'warn',
    'What pages ask could not be written into the data folder, so the first pages after the next start will take longer. Look at the room and the rights of the folder.',
  ),
  'jobs.failed': event(
    'error',
    'A step of the clock failed and is tried again. `rinnalla doctor` lists what has failed and how often.',
  ),
  'mail.failed': event(
    'warn',
    'Mail could not be taken from the outbox or handed over. It stays there and is tried again.',
  ),
  'check.failing': event(
    'error',
    'A check of /readyz has begun to fail: database, keys, disk, migrations, jobs, mail, backups, proxy or scanner. `rinnalla doctor` says what to do.',
  ),
  'check.ok': event('info', 'A check of /readyz that had failed is well again.'),
  'journal.copy-away': event(
    'error',
    'The second copy of the journal (RINNALLA_JOURNAL_TO) is not received, and every change waits. Look at its disk; or take the setting out and start again.',
  ),
  'journal.copy-back': event('info', 'The second copy of the journal is received again.'),
  'journal.not-kept': event(
    'error',
    'The journal is not kept with the backups (RINNALLA_BACKUP_TO) and waits on this disk: the folder cannot be written to, or its backups are those of another database. The line beside it says which; `rinnalla doctor` says what to do.',
  ),
  'journal.kept-again': event('info', 'The journal is kept with the backups again.'),
  'documents.crowded': event(
    'warn',
    'More documents were asked for than can be made soon; whoever asked was told to wait.',
  ),
  'documents.late': event('error', 'A document was not made in time.'),
  'sign-in.done': guard('info', 'Somebody signed in.'),
  'sign-in.refused': guard(
    'warn',
    'A sign-in with a wrong address, password or code. Many of them: somebody guesses. Which account it was stands in the access log of its organisation alone.',
  ),
  'sign-in.locked': guard('warn', 'A try on an account that has to wait after five wrong ones.'),
  'sign-in.crowded': guard(
    'warn',
    'So many tries at once that one was turned away. Somebody guesses at a large scale, or the machine is too small.',
  ),
  'tries.too-many': guard('warn', 'Somebody who tried codes or sent questions too often was turned away.'),
  'form.wrong-origin': guard(
    'warn',
    'A form came from another web site and was refused. Again and again: somebody lures workers to a page of theirs, or RINNALLA_ORIGIN is not the address that browsers use.',
  ),
  'form.old': guard(
    'info',
    'A form without the token of its session was refused: it was open while somebody signed in anew, or it was forged.',
  ),
  'texts.unread': guard(
    'error',
    'A page showed texts as unreadable: rows were changed past the program, or their keys are gone. `rinnalla keys verify --all` finds all of them.',
  ),
  'ring.refused': guard(
    'error',
    'A start or a command was refused, because the key ring or the master key is not that of this database. Nothing was changed. Unless somebody has just moved it: find out who has.',
  ),
  'ring.exported': guard(
    'warn',
    'The key ring was written into a file of its own, encrypted to recipients. Destroy it within 30 days.',
  ),
  'master-key.changed': guard(
    'warn',
    'The master key was changed. Keep the former one until the last backup of a ring under it is destroyed.',
  ),
  'backup.taken': guard('info', 'A backup of the database or of the key ring was taken.'),
  'backup.failed': guard('error', 'A backup was refused or broke off; nothing of it counts. The command has said why.'),
  'backup.taken-over': guard(
    'warn',
    'An operator has said that this database is the service from now on (`rinnalla backup --take-over`): what was the service keeps no backups there any more. Unless somebody has just restored or moved it: find out who has.',
  ),
  'backup.verified': guard(
    'info',
    'All backups that were looked at are whole, and could be opened where an identity was given.',
  ),
  'backup.damaged': guard(
    'error',
    'A backup that was looked at is not whole, was changed, or was not made by this Rinnalla, or its journal has a gap or goes on in several ways. Take another now; then find out what happened to it.',
  ),
  'backup.restored': guard(
    'warn',
    'A database and its key ring were brought back from backups into a new data directory.',
  ),
  'ring.keys-missing': guard(
    'error',
    'A text could not be kept: the key ring misses a key that the database knows, or its file was taken away, replaced or written over while the program runs. Bring the ring back, the file itself or its newest backup, and start again.',
  ),
  'ring.another-node': guard(
    'error',
    'After a lost connection another node works on this database, and the key ring is a file of one node: what either makes the other cannot open. Stop one of them, and look with `rinnalla keys verify --all`.',
  ),
} as const satisfies Record<string, Event>;

export type EventCode = keyof typeof events;
