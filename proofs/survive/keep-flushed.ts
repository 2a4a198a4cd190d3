// Run by strace for what it writes: keeps a folder that holds of another one only what has been flushed. See unsynced.test.ts.
import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const [source = '', kept = '', orders = '', delay = '0'] = process.argv.slice(2);

/** How many files were copied after a flush, and how many of them too late to be sure that nothing came between. */
const sums = { flushed: 0, late: 0 };
/** Renames that no flush of their folder has made lasting yet, in their order. */
let renames: { from: string; to: string }[] = [];

const place = (file: string): string | undefined =>
  file.startsWith(`${source}/`) ? path.join(kept, path.relative(source, file)) : undefined;

const isFolder = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A file as it lies now becomes a new file of the kept folder: what was linked from it elsewhere stays as it was. */
function keepFile(file: string, to: string): void {
  const half = `${kept}.half`;
  try {
    copyFileSync(file, half);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(half, to);
}

/** A folder's names last: those that were given, and those that were taken away. */
function keepNames(folder: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const mine = renames.filter((one) => path.dirname(one.to) === folder);
  renames = renames.filter((one) => !mine.includes(one));
  for (const { from, to: name } of mine) {
    const [there, here] = [place(from), place(name)];
    if (there && here && existsSync(there)) renameSync(there, here);
  }
  const now = new Set(readdirSync(folder));
  for (const name of readdirSync(to)) if (!now.has(name)) rmSync(path.join(to, name), { recursive: true });
  for (const name of now) if (isFolder(path.join(folder, name))) mkdirSync(path.join(to, name), { recursive: true });
}

function flushed(file: string, ended: number): void {
  const to = place(file);
  if (!to) return;
  if (isFolder(file)) {
    keepNames(file, to);
    return;
  }
  keepFile(file, to);
  sums.flushed += 1;
  if (Date.now() / 1000 > ended + Number(delay)) sums.late += 1;
}

const linked = (from: string, to: string): void => {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [a, b] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linked(a, b);
    else linkSync(a, b);
  }
};

/** An order to keep what is flushed at this moment under a name. */
function obey(): void {
  for (const name of readdirSync(orders)) {
    linked(kept, `${kept}-${name}`);
    writeFileSync(`${kept}-${name}.sums`, JSON.stringify(sums));
    rmSync(path.join(orders, name));
  }
}

/** Begun and not ended, by process. */
const begun = new Map<string, string>();
const whole = /^(?:\[pid +)?(\d+)\]? +([\d.]+) (.*)$/;

/** What a call did, once it has ended well: `fsync(5</a/file>) = 0 <0.001>`, `rename("a", "b") = 0 <0.001>`. */
function take(line: string): void {
  const [, pid = '', at = '', said = ''] = whole.exec(line) ?? [];
  const open = /^(.*) <unfinished \.\.\.>$/.exec(said);
  if (open) {
    begun.set(pid, `${at} ${open[1]}`);
    return;
  }
  const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(said);
  const call = resumed ? `${begun.get(pid)}${resumed[1]}` : `${at} ${said}`;
  const [, start = '', name = '', words = '', lasted = ''] =
    /^([\d.]+) (\w+)\((.*)\) += 0 .*<([\d.]+)>$/.exec(call) ?? [];
  const files = [...words.matchAll(/"([^"]*)"/g)].map(([, file = '']) => path.resolve(source, file));
  if (name.startsWith('rename') && files[0] && files[1]) renames.push({ from: files[0], to: files[1] });
  const file = /^\d+<(.*)>$/.exec(words)?.[1];
  if (/^f(data)?sync$/.test(name) && file) flushed(file, Number(start) + Number(lasted));
}

process.on('uncaughtException', (error) => {
  writeFileSync(`${kept}.failed`, String(error.stack));
  process.exit(1);
});

let rest = '';
process.stdin.on('data', (bytes: Buffer) => {
  const lines = (rest + bytes.toString()).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) take(line);
});
// Also where nothing is flushed any more.
const listening = setInterval(obey, 10);
process.stdin.on('end', () => clearInterval(listening));
