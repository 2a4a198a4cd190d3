import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { projectRoot } from '../project-root.ts';
import type { Document, Drawn, Meta } from './document.ts';
import { documentFonts } from './fonts.ts';

/** Makes the document on the thread that asks. `compilePdf` asks one that answers no pages. */
export async function drawPdf(document: Document, meta: Meta): Promise<Drawn> {
  const typst = await loadTypst();
  if (!typst) return { problem: 'Typst is not installed for this machine' };
  // Nothing is read from the disk: every file of the document is given.
  const workspace = path.join(projectRoot(), 'no-such-folder');
  const compiler = typst.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: [...(await documentFonts())] }] });
  const give = (name: string, content: string) => compiler.mapShadow(path.join(workspace, name), Buffer.from(content));
  give('data.json', JSON.stringify(document.data));
  give('meta.json', JSON.stringify(meta));
  for (const [name, content] of Object.entries(document.files ?? {})) give(name, content);
  const compiled = compiler.compile({ mainFileContent: `${preamble}${document.template}` });
  if (!compiled.result) return { problem: said(compiler, compiled.takeError()) };
  try {
    return { pdf: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    compiler.evictCache(0);
  }
}

/** Typst is a program of its own for each kind of machine; it is loaded when the first document is made. */
async function loadTypst() {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return undefined;
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
