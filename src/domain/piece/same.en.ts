import type { Catalogue } from '../../platform/i18n/texts.ts';
import type { fi } from './same.fi.ts';

export const en: Catalogue<keyof typeof fi> = {
  'hub.same': 'Record the same in several cases',
  'same.event.title': 'Record the same event in several cases',
  'same.control.title': 'Record the same means of control in several cases',
  'same.factor.title': 'Record the same risk or protection in several cases',
  'same.tab': 'The same in several cases',
  'same.lede':
    'Write once what happened to many. Each chosen case gets a row of its own, which you correct there. The rows refer neither to each other nor to other cases.',
  'same.what': 'What is recorded',
  'same.where': 'Where it is recorded',
  'same.readers':
    'In each case the row is read by those who read there what your organisation has recorded of the account.',
  'same.people':
    'Only people whose part is the same for all. If the case already has somebody with the same part and label, the row is connected to that person. Others who were exploited, family and helpers are recorded in the case of each.',
  'same.newActor': 'A person in common',
  'same.actorLabel.hint': 'The same for all, such as “the farm owner”. No real name.',
  'same.newActorLabel': 'Label of the person in common',
  'same.newActorPart': 'What did the person in common do?',
  'field.otherActorCode': 'Another person in common',
  'field.otherActorLabel': 'Label of the other person in common',
  'field.otherActorPart': 'What did the other person in common do?',
  'same.herPart': 'Each client’s own part',
  'same.source': 'Said of each separately: choose “told by the client” only if each of them has told this in person.',
  'same.led': 'Cases that you lead',
  'same.others': 'Other cases in which you may record',
  'same.others.hint': 'Somebody else leads these. Confirm each one that you choose separately.',
  'same.holdsIn': 'Checked in the case {case} too',
  'same.find': 'Show',
  'same.most': 'These are the {most} cases whose next day comes first.',
  'same.none': 'No open case in which you may record was found.',
  'same.save': 'Record in the chosen cases',
  'same.brought': 'Based on an entry in the case {case}',
  'same.brought.more':
    'It stands there already and is not recorded there again. Description, source and certainty are one person’s account and were not brought along. Of the people at most two were brought, those whose part is the same for all. Read the heading and the place: do they say anything of one person only?',
  'same.done':
    '{count, plural, =0 {Nothing was recorded in any case} one {Recorded in one case} other {Recorded in # cases}}',
  'same.done.more': 'Each row now stands in its own case and is corrected there.',
  'same.done.cases': 'Recorded',
  'same.open': 'Open the row',
  'same.left': '{count, plural, one {Nothing was recorded in one case} other {Nothing was recorded in # cases}}',
  'same.left.more':
    'What you wrote is kept on this page. Correct it and record in those that are missing, or leave them.',
  'same.left.cases': 'Not recorded',
  'same.again': 'Correct and record in the rest',
  'same.next': 'Record the next in the same cases',
  'same.to-work': 'To my work',
  'same.do': 'Record the same in other cases',
  'field.find': 'Find a case',
  'field.find.hint': 'A part of the code or the code word. Those chosen stay on the page.',
  'field.holds': 'I have checked: this is true of each chosen person, and so is how it is known',
  'error.cases.any': 'Choose at least one case, at most 50.',
  'error.holds.any': 'Check that this is true of each chosen person, and confirm it.',
  'error.holdsIn.any': 'Somebody else leads this case. Confirm beside it that you have checked this there too.',
  'error.otherActorCode.choose': 'Choose what part the other person has.',
  'error.names-case':
    '“{word}” tells of another case. The same text goes to all chosen cases: write without codes and code words.',
  'error.names-one':
    '“{word}” is the label of somebody exploited in one of these cases. Write without it, such as “the workers”.',
  'reason.forbidden': 'The case is closed, or you may not record this there.',
};
