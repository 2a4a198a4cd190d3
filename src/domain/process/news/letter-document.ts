import { compilePdf } from '../../../platform/pdf/compile.ts';
import { fitText } from '../../../platform/pdf/fonts.ts';
import type { LetterLanguage } from './letter.ts';
import { newsTexts } from './news.texts.ts';

const template = `
#let letter = json("/data.json")
#set page(paper: "a4", margin: (x: 25mm, y: 25mm))
#set text(size: 11pt)
#show heading.where(level: 1): set text(size: 15pt)
= #letter.title
#for paragraph in letter.paragraphs [
  #par(paragraph.split("\\n").join(linebreak()))
]
`;

/** The letter as a tagged PDF (PDF/UA-1), in its own language. */
export async function letterDocument(text: string, language: LetterLanguage): Promise<Buffer> {
  const fitted = await fitText();
  const title = newsTexts(language)('letter.title');
  const paragraphs = text.split(/\n{2,}/).map(fitted);
  return compilePdf(
    { template, data: { title: fitted(title), paragraphs } },
    { title: fitted(title), language, author: 'Rinnalla' },
  );
}
