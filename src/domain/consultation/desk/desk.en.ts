import type { Catalogue } from '../../../platform/i18n/texts.ts';
import type { fi } from './desk.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  title: 'Ask for advice',
  'title.answer': 'Read the answer',
  lede: 'You can ask without a name. You need no account.',
  emergency: 'If you are in danger now, call 112. This page is not an emergency service.',
  'how.title': 'How it works',
  'how.1': 'Answer four questions. Do not write names, addresses or telephone numbers.',
  'how.2': 'You get a number. Write it down. It is not shown a second time.',
  'how.3':
    'One helper takes your question and reads the text. Others see only the topic, the area and how urgent it is.',
  'how.4': 'Read the answer on this page with the number. Nobody calls you or writes to you.',
  'how.5': 'We do not keep who asks. The page leaves no cookie.',
  'leave.title': 'If somebody can see your screen',
  'leave.1': 'Press Leave quickly. You see a weather page. You can also press the Shift key three times.',
  'leave.2':
    'The browser remembers which pages you have been to. If somebody looks through your phone, use another one.',
  send: 'Send the question',
  'read.link': 'I have asked already. Read the answer',
  'ask.link': 'Ask for advice',
  'receipt.title': 'Your question has been sent',
  'receipt.lede': 'This is your number. Write it down now.',
  'receipt.once':
    'The number is not shown a second time. Without it the answer cannot be read. Do not give it to others.',
  'receipt.next': 'The answer may come today or in a few days. Come back and write the number.',
  'answer.lede': 'Write the number that you got when you asked.',
  'answer.field': 'Number',
  'answer.hint': '16 digits, for example 1234 5678 9012 3456',
  'answer.do': 'Read the answer',
  'answer.none': 'No question is found with this number. Check the number and try again.',
  'answer.slow': 'If the number is wrong many times, the answer comes more slowly.',
  'state.waiting': 'Your question has arrived',
  'state.waiting.more': 'Nobody has taken it yet. Come and look later.',
  'state.taken': 'A helper has taken your question',
  'state.taken.more': 'The answer is being written. Come and look later.',
  'state.answered': 'The answer for you',
  'state.closed': 'Your question could not be answered',
  'state.withdrawn': 'The question has been withdrawn',
  'state.asked': 'You asked {moment}.',
  'state.by': 'Who answers: {taker}',
};
