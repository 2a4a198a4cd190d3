/** Texts of a report on lists that know the same people. */
export const networkEn = {
  'network.title': 'The same people on different lists',
  'network.heading': 'What {lists} lists tell about the same people',
  'network.lede': 'Counts from the file {file}. The lists hold {people} different people in all.',
  'network.may': 'Small figures are hidden',
  'network.mayText':
    'No figure for fewer than {k} people is shown, and no hidden figure can be worked out from the others. The mark {mark} means a hidden figure. Estimates are rounded to three significant figures.',
  'network.lists': 'Most people are on the list {list}, {count} of {people} people ({share}).',
  'network.listsText': 'One person may be on several lists, so the figures do not add up.',
  'network.listsTable': 'People by list',
  'network.list': 'List',
  'network.people': 'People',
  'network.numbers': '{count} of {people} people are on one list only ({share}).',
  'network.numbersHidden': 'On how many lists people are',
  'network.numbersText': 'The fewer people several bodies know, the less the bodies see of each other’s work.',
  'network.numbersTable': 'On how many lists people are',
  'network.number': 'Lists',
  'network.pairs': 'The lists {a} and {b} have the most people in common: {count}.',
  'network.pairsShown': 'Of the figures shown the largest is for the lists {a} and {b}: {count} people in common.',
  'network.pairsNone': 'People whom two lists have in common',
  'network.pairsText': 'The figure in a cell tells how many people are on both lists.',
  'network.pairsTable': 'People whom two lists have in common',
  'network.never': 'There is not one person in common in: {pairs}.',
  'network.pair': '{a}–{b}',

  'unseen.section': 'An estimate of those whom no list knows',
  'unseen.total':
    'According to the estimate there are about {total} people in all (95% confidence interval {low}–{high}), and about {unseen} of them are on no list.',
  'unseen.none': 'No estimate can be made: {reason}.',
  'unseen.refused.few-people': 'the lists hold too few people',
  'unseen.refused.one-list': 'there is only one list',
  'unseen.refused.no-overlap': 'nobody is on two lists',
  'unseen.refused.not-determined': 'there are so few overlaps that many very different figures fit them equally well',
  'unseen.shown': 'So far {people} people are known.',
  'unseen.chosen':
    'The confidence interval includes the uncertainty of choosing the model: the choice was made again {rounds, number} times with drawn data.',
  'unseen.given': 'The confidence interval takes the chosen model for the right one. The real uncertainty is larger.',
  'unseen.other':
    'Other models fit almost as well ({models, plural, one {# model} other {# models}}). Their estimates lie between {low} and {high}.',
  'unseen.sparse':
    'Some of the lists do not meet at all. Then the dependence between them cannot be measured, and the estimate rests on the other lists.',
  'unseen.picture': 'Picture of the estimates and their intervals. {heading} The same figures are in the table.',
  'unseen.table': 'The estimate made in different ways',
  'unseen.way': 'Way of estimating',
  'unseen.asIs': 'the lists as they are',
  'unseen.merged': '{lists} as one list',
  'unseen.withGiven': '{way}, model given',
  'unseen.withChosen': '{way}, choice of model included',
  'unseen.withOther': '{way}, other models almost as good',
  'unseen.unseen': 'Unseen',
  'unseen.all': 'In all',
  'unseen.low': 'Lower limit',
  'unseen.high': 'Upper limit',
  'unseen.stepsTable': 'How the model was chosen',
  'unseen.steps':
    'The model was given {pairs, plural, =0 {nothing but the lists themselves} one {one dependence} other {# dependences}}.',
  'unseen.stepsText':
    'When two lists depend on each other, the same person is on both more often or less often than by chance. The model grows until no addition stands out from chance.',
  'unseen.step': 'Dependence added',
  'unseen.start': 'no dependences',
  'unseen.p': 'Probability by chance (p)',
  'unseen.bic': 'Fit (BIC)',

  'otherThemes.section': 'The other four themes',

  'assumptions.section': 'What the estimate takes for granted and who is missing',
  'assumptions.same': 'The same person was known as the same on all lists. Wrong matching changes the estimate.',
  'assumptions.closed': 'The lists cover the same time and the same area, and the group does not change meanwhile.',
  'assumptions.reach':
    'Everybody could come onto some list. Those whom no body can reach are not seen by the estimate.',
  'assumptions.definition': 'The lists mean the same by a victim.',
  'assumptions.not': 'The estimate does not tell who the unseen are, nor why they have not been noticed.',

  'network.protectionRule':
    'Figures for fewer than {k} people are not shown, nor can they be worked out from others. The estimate is made from the true figures and rounded.',
  'network.fails': 'There are fewer than {k} people, so nothing is published.',
  'network.method.lists': 'The figure of a list is the number of people on it.',
  'network.method.model':
    'The number of the unseen is estimated by a log-linear model from the overlaps of several lists. Pairs without people in common are treated separately.',
  'network.method.choice':
    'The model is chosen step by step, as by Chan, Silverman and Vincent (2021): each time the pair comes in whose number of people in common is the most surprising. The drawing always begins from the same number, so the result can be repeated.',
  'network.method.limits': 'The estimate gives a direction. Its interval matters more than the figure itself.',
} as const;
