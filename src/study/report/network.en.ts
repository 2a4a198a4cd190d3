/** Texts of a report on lists that know the same people. */
export const networkEn = {
  'network.title': 'The same people on different lists',
  'network.heading': 'What {lists} lists tell about the same people',
  'network.lede': 'Counts from the file {file}. The lists hold {people} different people in all.',
  'network.may': 'Small figures are hidden',
  'network.mayText':
    'Figures from 1 to {k} people are hidden; the mark {mark} means a hidden figure. Each of them could be at least {k} different numbers, whatever else the report tells. Estimates are made of the figures shown here only and rounded to three significant figures.',
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
  'unseen.refused.hidden': 'too few of the figures may be shown',
  'unseen.refused.one-list': 'there is only one list',
  'unseen.refused.no-overlap': 'nobody is on two lists',
  'unseen.refused.not-determined': 'there are so few overlaps that many very different figures fit them equally well',
  'unseen.shown': 'So far {people} people are known.',
  'unseen.chosen':
    'The confidence interval includes the uncertainty of choosing the model: the choice was made again {rounds, number} times with drawn data.',
  'unseen.given': 'The confidence interval takes the chosen model for the right one. The real uncertainty is larger.',
  'unseen.hidden':
    'In the estimate a hidden figure is in the middle of what it may be, or as near to chance as it may be. With other values the estimate would lie between {low} and {high}.',
  'unseen.other':
    'Other models fit almost as well ({models, plural, one {# model} other {# models}}). Their estimates lie between {low} and {high}.',
  'unseen.sparse':
    'Some of the lists do not meet at all. Then the dependence between them cannot be measured, and the estimate rests on the other lists.',
  'unseen.picture': 'Picture of the estimates and their intervals. {heading} The same figures are in the table.',
  'unseen.table': 'The estimate made in different ways',
  'unseen.way': 'Way of estimating',
  'unseen.withGiven': 'Model given',
  'unseen.withChosen': 'Choice of model included',
  'unseen.withHidden': 'Hidden figures otherwise',
  'unseen.withOther': 'Other models almost as good',
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

  'otherThemes.section': 'The other themes',

  'assumptions.section': 'What the estimate takes for granted and who is missing',
  'assumptions.same': 'The same person was known as the same on all lists. Wrong matching changes the estimate.',
  'assumptions.closed': 'The lists cover the same time and the same area, and the group does not change meanwhile.',
  'assumptions.reach':
    'Everybody could come onto some list. Those whom no body can reach are not seen by the estimate.',
  'assumptions.definition': 'The lists mean the same by a victim.',
  'assumptions.not': 'The estimate does not tell who the unseen are, nor why they have not been noticed.',

  'network.protectionRule':
    'Figures from 1 to {k} people are not shown. For each hidden figure there are tables with at least {k} different numbers that give this very report. The estimate, its interval and the choice of the model are made of the figures shown here and of nothing else: making them again with other numbers tells nothing of a hidden one. The size and the hash of the file are left out, because they would tell the true table among those that fit.',
  'network.k': 'Largest figure that is hidden (k)',
  'network.fails': 'So little may be told of these figures that nothing is published.',
  'network.method.lists': 'The figure of a list is the number of people on it.',
  'network.method.model':
    'The number of the unseen is estimated by a log-linear model from the overlaps of several lists. Pairs without people in common are treated separately.',
  'network.method.choice':
    'The model is chosen step by step, as by Chan, Silverman and Vincent (2021): each time the pair comes in whose number of people in common is the most surprising. The drawing always begins from the same number, so the result can be repeated.',
  'network.method.protected':
    'As small figures are hidden, the estimate is not the one that the true figures would give. With k = 5 it moved by 1% on the United Kingdom’s table of 2013, by 2% on that of the Netherlands, and by 29% downwards on the sparse table of New Orleans.',
  'network.method.limits': 'The estimate gives a direction. Its interval matters more than the figure itself.',
} as const;
