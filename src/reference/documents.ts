import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A document of the repository: its path from the root, and its text without code fences. */
export interface Document {
  readonly name: string;
  readonly prose: string;
  readonly text: string;
}

const withoutFences = (text: string) => text.replace(/^(```+|~~~+).*\n[\s\S]*?^\1\s*$/gm, '');

/** Every Markdown file of the root and of docs. */
export function readDocuments(root: string): Document[] {
  const inDocs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `docs/${name}`,
  );
  const names = [...readdirSync(root), ...inDocs].filter((name) => name.endsWith('.md')).sort();
  return names.map((name) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    return { name, text, prose: withoutFences(text) };
  });
}

/** Targets of links and pictures that lie in the repository, as `path#anchor` from the root. */
export function localLinks({ name, prose }: Document): string[] {
  const targets = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))
    .map((target) => (target.startsWith('#') ? name + target : path.posix.join(path.posix.dirname(name), target)));
}

/** Paths of the repository that stand between backticks, such as `src/domain/note`; patterns with stars or braces do not count. */
export const namedPaths = ({ prose }: Document): string[] =>
  [...prose.matchAll(/`((?:src|db|docs|seeds|proofs|e2e|bench|scripts|bin)\/[\w./@-]+)`/g)].map(
    ([, found = '']) => found,
  );

/** Scripts of package.json that a document names, in prose or in a command. */
export const namedScripts = ({ text }: Document): string[] =>
  [...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, script = '']) => script);

/** The anchors that a Markdown page offers: one a heading, lower case, without punctuation, with dashes for spaces. */
export const anchorsOf = ({ prose }: Document): string[] =>
  [...prose.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
