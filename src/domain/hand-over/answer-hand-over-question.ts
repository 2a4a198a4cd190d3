import { z } from 'zod';
import { onCase } from '../../platform/acting/action.ts';
import { change } from '../../platform/http/endpoint.ts';
import { CaseId, choice, id } from '../../platform/http/fields.ts';
import { Problem } from '../../platform/http/problem.ts';
import { answerHandOverAction, listHandOverQuestions } from '../access/index.ts';
import { readCaseHead } from '../case/index.ts';
import { AnswerQuestionPage } from './pages/AnswerQuestionPage.tsx';

export const questionAnswers = ['yes', 'no'] as const;

/** The acting lead of a hidden part answers whether the lead may pass, where she cannot be asked (access text, section 5). */
export const answerHandOverQuestion = change({
  path: '/cases/:caseId/hand-over-questions/:questionId/answer',
  slug: '/t/:caseId/vastuu/kysymys/:questionId',
  summary: 'Say as the lead of a hidden part whether the lead of the case may pass, where the client cannot be asked.',
  input: z.object({ caseId: CaseId, questionId: id(), answer: choice(questionAnswers) }),
  action: answerHandOverAction,
  subject: (input) => onCase(input.caseId),
  audit: 'HandOverQuestionAnswered',
  async run({ tx, input, trail }) {
    await tx.query('select act.answer_hand_over_question($1, $2, $3)', [
      input.caseId,
      input.questionId,
      input.answer === 'yes',
    ]);
    trail.about({ questionId: input.questionId, answer: input.answer });
    return { id: input.questionId, answer: input.answer };
  },
  form: {
    async prepare({ tx, acting, input }) {
      const [head, questions] = await Promise.all([
        readCaseHead(tx, acting),
        listHandOverQuestions(tx, acting.case.id),
      ]);
      const question = questions.find(({ id: of, mine, state }) => of === input.questionId && mine && state === 'open');
      if (!question) throw new Problem('not-found');
      return { head, from: question.from, to: question.to };
    },
    page: AnswerQuestionPage,
  },
  afterwards: (_, input) => `/t/${input.caseId}/verkosto`,
});
