import { expect, it } from 'vitest';
import { caseTexts } from '../domain/case/case.texts.ts';
import { childTexts } from '../domain/child/child.texts.ts';
import { couplingTexts } from '../domain/coupling/coupling.texts.ts';
import { deadlineTexts } from '../domain/deadline/deadline.texts.ts';
import { elementsTexts } from '../domain/elements/elements.texts.ts';
import { homeMunicipalityTexts } from '../domain/home-municipality/home-municipality.texts.ts';
import { lawRegisterTexts } from '../domain/law-register/law-register.texts.ts';
import { noticeTexts } from '../domain/notice/notice.texts.ts';
import { courseTexts } from '../domain/process/course.texts.ts';
import { referralTexts } from '../domain/referral/referral.texts.ts';
import { languages } from '../platform/i18n/texts.ts';

it('a page is called by the register as it calls itself', () => {
  for (const language of languages) {
    const named = (key: string) => lawRegisterTexts.find(language, `page.${key}`);
    const inProcess = (own: string | undefined) => `${caseTexts(language)('nav.process')} › ${own}`;
    expect({
      accessibility: named('accessibility'),
      arranging: named('arranging'),
      child: named('child'),
      compensation: named('compensation'),
      deadlines: named('deadlines'),
      elements: named('elements'),
      news: named('news'),
      process: named('process'),
      referral: named('referral'),
      support: named('support'),
    }).toEqual({
      accessibility: noticeTexts(language)('access.title'),
      arranging: homeMunicipalityTexts(language)('title'),
      child: `${caseTexts(language)('nav.safety')} › ${childTexts(language)('title')}`,
      compensation: inProcess(courseTexts(language)('ways.compensation')),
      deadlines: deadlineTexts(language)('list.title'),
      elements: `${caseTexts(language)('nav.whole')} › ${elementsTexts(language)('title')}`,
      news: inProcess(courseTexts(language)('ways.news')),
      process: caseTexts(language)('nav.process'),
      referral: referralTexts(language)('list.title'),
      support: inProcess(couplingTexts(language)('title')),
    });
  }
});
