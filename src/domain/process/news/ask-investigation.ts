import { z } from 'zod';
import { onCase } from '../../../platform/acting/action.ts';
import { change } from '../../../platform/http/endpoint.ts';
import { CaseId, choice, id, text } from '../../../platform/http/fields.ts';
import { readCaseHead } from '../../case/index.ts';
import { refuseIdentity } from '../../reader/index.ts';
import { ownProcess } from '../own-process.ts';
import { courseTable } from '../process-tables.ts';
import { type LetterLanguage, letterLanguages, letterOf, longestLetter, longestPurpose } from './letter.ts';
import { letterDocument } from './letter-document.ts';
import { askNewsAction } from './news.access.ts';
import { newsTexts } from './news.texts.ts';
import { AskPage } from './pages/AskPage.tsx';

/** A question to the head of investigation, as a file to print or send by other means. Nothing is sent, nothing is kept. */
export const askInvestigation = change({
  path: '/cases/:caseId/processes/:processId/question',
  slug: '/t/:caseId/prosessi/uutta/:processId/kysymys',
  summary:
    'A question to the head of investigation in Finnish or Swedish, as a tagged PDF or as text; needs a purpose. It is sent to nobody.',
  input: z.object({
    caseId: CaseId,
    processId: id(),
    language: choice(letterLanguages),
    text: text(longestLetter),
    form: choice(['pdf', 'text']),
    purpose: text(longestPurpose),
  }),
  action: askNewsAction,
  subject: (input) => onCase(input.caseId),
  audit: 'InvestigationQuestionMade',
  async run({ input, acting, trail, ...context }) {
    const process = await ownProcess({ ...context, acting }, input.processId);
    refuseIdentity({ text: input.text });
    courseTable.saw(trail, process);
    trail.about({ processId: process.id, purpose: input.purpose, form: input.form });
    return { language: input.language, text: input.text, form: input.form };
  },
  form: {
    async prepare({ input, acting, trail, ...context }) {
      const [head, process] = await Promise.all([
        readCaseHead(context.tx, acting),
        ownProcess({ ...context, acting }, input.processId),
      ]);
      courseTable.saw(trail, process);
      const letters = Object.fromEntries(letterLanguages.map((language) => [language, letterOf(process, language)]));
      return { head, processId: process.id, letters: letters as Record<LetterLanguage, string> };
    },
    page: AskPage,
  },
  async file(view) {
    const name = newsTexts(view.language)('letter.file');
    if (view.form === 'text')
      return {
        name: `${name}.txt`,
        type: 'text/plain; charset=utf-8',
        bytes: new TextEncoder().encode(`${view.text}\n`),
      };
    return {
      name: `${name}.pdf`,
      type: 'application/pdf',
      bytes: new Uint8Array(await letterDocument(view.text, view.language)),
    };
  },
});
