// Builds what the pages load into dist/public: one stylesheet, one script, the fonts and the mark.
// Every name carries a hash of its content, so the files may be cached for ever; dist/public/manifest.json tells
// the names. Whether a build is due is decided by the caller. Another folder may be given as the only argument.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import * as sass from 'sass';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const kit = path.join(root, 'src', 'platform', 'ui');
const target = path.resolve(process.argv[2] ?? path.join(root, 'dist', 'public'));
const fonts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json')),
  'files',
);

const subsets = ['latin-400', 'latin-600', 'latin-ext-400', 'latin-ext-600'];

const emitted = [];

/** Writes one file under a name that follows its content; returns that name. */
function emit(name, content) {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const hashed = `${stem}.${hash}${ext}`;
  // The name tells the content: what is there already is never written again under a running server.
  if (!existsSync(path.join(target, hashed))) writeFileSync(path.join(target, hashed), content);
  emitted.push(hashed);
  return hashed;
}

function buildFonts() {
  const names = subsets.map((subset) => `source-sans-3-${subset}-normal.woff2`);
  return new Map(names.map((name) => [name, emit(name, readFileSync(path.join(fonts, name)))]));
}

function buildStyles(fontNames) {
  // The load path is the project root: the MoJ frontend names node_modules/govuk-frontend itself.
  const { css } = sass.compile(path.join(kit, 'styles', 'page.scss'), {
    loadPaths: [root],
    style: 'compressed',
    quietDeps: true,
  });
  return emit(
    'page.css',
    css.replace(/url\(["']?([^"')]+)["']?\)/g, (_, name) => `url("${fontNames.get(name) ?? missing(name)}")`),
  );
}

function missing(name) {
  throw new Error(`The styles ask for ${name}, which is not built.`);
}

async function buildScript() {
  const bundle = await rolldown({ input: path.join(kit, 'client', 'page.ts'), tsconfig: false });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return emit('page.js', output[0].code);
}

mkdirSync(target, { recursive: true });
const fontNames = buildFonts();
const manifest = {
  css: buildStyles(fontNames),
  js: await buildScript(),
  icon: emit('pair.svg', readFileSync(path.join(kit, 'styles', 'pair.svg'))),
  fonts: subsets.slice(0, 2).map((subset) => fontNames.get(`source-sans-3-${subset}-normal.woff2`)),
};
const built = new Set([...emitted, 'manifest.json']);
writeFileSync(path.join(target, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const name of readdirSync(target)) if (!built.has(name)) rmSync(path.join(target, name), { recursive: true });
