import { withDots } from '../../platform/ui/picture/index.ts';

const most = 40;

/** The first sentence of a text, or as much of it as a label has room for: whole words. A day ("25.6.") ends no sentence. */
export function firstWords(text: string): string | null {
  const [line = ''] = text.trim().split('\n');
  const sentence = (/^.*?\p{L}{2}[.!?](?=\s|$)/u.exec(line)?.[0].slice(0, -1) ?? line).trim();
  if (sentence.length <= most) return sentence || null;
  const cut = sentence.slice(0, most + 1);
  return withDots(cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)));
}
