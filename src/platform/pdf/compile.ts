import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { projectRoot } from '../project-root.ts';
import { documentFonts } from './fonts.ts';

export interface Document {
  /** Typst source. It reads what it shows by `json("/data.json")`, so that no word of the content is ever read as code. */
  readonly template: string;
  readonly data: unknown;
  /** Other files that the template reads, by name: pictures. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Meta {
  readonly title: string;
  /** BCP 47, two letters: `fi`. */
  readonly language: string;
  readonly author: string;
}

/** A document that could not be made: a mistake in its template, or a picture without alternative text. */
export class PdfProblem extends Error {}

/**
 * Makes a tagged PDF (PDF/UA-1) of a Typst document. The same document gives the same bytes: no clock, no identifier of the
 * machine, no font but ours.
 *
 * @throws PdfProblem with what Typst said
 */
export async function compilePdf(document: Document, meta: Meta): Promise<Buffer> {
  const { NodeCompiler } = await typst();
  // Nothing is read from the disk: every file of the document is given.
  const workspace = path.join(projectRoot(), 'no-such-folder');
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...(await documentFonts())] }] });
  const give = (name: string, content: string) => compiler.mapShadow(path.join(workspace, name), Buffer.from(content));
  give('data.json', JSON.stringify(document.data));
  give('meta.json', JSON.stringify(meta));
  for (const [name, content] of Object.entries(document.files ?? {})) give(name, content);
  const compiled = compiler.compile({ mainFileContent: `${preamble}${document.template}` });
  if (!compiled.result) throw new PdfProblem(said(compiler, compiled.takeError()));
  try {
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new PdfProblem(error instanceof Error ? error.message : String(error));
  } finally {
    compiler.evictCache(0);
  }
}

/** Typst is a program of its own for each kind of machine; it is loaded when the first document is made. */
async function typst() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    throw new PdfProblem('Typst is not installed for this machine', { cause: error });
  }
}

function said(compiler: NodeCompiler, error: Parameters<NodeCompiler['fetchDiagnostics']>[0] | null): string {
  if (!error) return 'no reason given';
  return compiler
    .fetchDiagnostics(error)
    .map((diagnostic: { message?: string }) => diagnostic.message ?? JSON.stringify(diagnostic))
    .join('; ');
}

/** Title, language and typeface of every document. Another typeface would come from the machine, so there is no fallback. */
const preamble = `#let meta = json("/meta.json")
#set document(title: meta.title, author: meta.author, date: none)
#set text(font: "Source Sans 3", fallback: false, lang: meta.language, size: 10.5pt)
`;
