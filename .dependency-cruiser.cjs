// The import rules of ARCHITECTURE.md. What a rule refuses is said in its comment.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

/** From low to high: a slice imports only slices that stand before it. */
const order = [
  'room',
  'organisation',
  'reader',
  'worker',
  'case',
  'person',
  'law',
  'practice',
  'recommendation',
  'consent',
  'line',
  'joining',
  'warning',
  'invite-wish',
  'access',
  'deadline',
  'child',
  'pronoun',
  'note',
  'telling',
  'piece',
  'need',
  'service',
  'home-municipality',
  'helpline',
  'help-here',
  'sector',
  'plan',
  'referral',
  'consultation',
  'process',
  'own-practice',
  'meeting',
  'regional-network',
  'competence',
  'authority',
  'safety',
  'hand-over',
  'coupling',
  'wellbeing',
  'timeline',
  'whole',
  'elements',
  'law-register',
  'disclosure',
  'own-study',
  'log',
  'document',
  'own-records',
  'search',
  'why',
  'study-release',
  'situation',
  'home',
  'summary',
  'notice',
];

const gone = order.filter((slice) => !existsSync(join(__dirname, 'src/domain', slice)));
if (gone.length > 0) throw new Error(`The order of slices names folders that do not exist: ${gone.join(', ')}`);

const anyOf = (slices) => `^src/domain/(${slices.join('|')})/`;

/** One rule a slice: everything above it is out of reach. */
const lowerOnly = order.slice(0, -1).map((slice, place) => ({
  name: `lower-slices-only-${slice}`,
  comment: `The slice ${slice} may import only lower slices: ${order.slice(0, place).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/domain/${slice}/` },
  to: { path: anyOf(order.slice(place + 1)) },
}));

/** The study goes one way, from a file to a report: a stage imports only stages before it, and what stands at the root. */
const stages = ['read', 'scheme', 'htcds', 'count', 'overlap', 'protect', 'round', 'report', 'command'];
const ownTests = '\\.(test|fixtures)\\.tsx?$';

const earlierStagesOnly = stages.map((stage, place) => ({
  name: `earlier-stages-only-${stage}`,
  comment: `The stage ${stage} of the study may import only earlier ones: ${stages.slice(0, place).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `^src/study/${stage}/`, pathNot: ownTests },
  to: {
    path: ['^src/study/(index|drawn|cli)\\.ts$', ...stages.slice(place + 1).map((later) => `^src/study/${later}/`)],
  },
}));

module.exports = {
  forbidden: [
    ...lowerOnly,
    ...earlierStagesOnly,
    {
      name: 'stage-has-a-place',
      comment: 'A new stage of the study needs its place among the stages at the top of .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/study/[^/]+/', pathNot: `^src/study/(${stages.join('|')})/` },
      to: {},
    },
    {
      name: 'study-root-knows-no-stage',
      comment: 'What every stage of the study uses (problems, bounds) imports none of them.',
      severity: 'error',
      from: { path: '^src/study/[^/]+\\.ts$', pathNot: [ownTests, '^src/study/(index|drawn|cli)\\.ts$'] },
      to: { path: '^src/study/[^/]+/' },
    },
    {
      name: 'slice-has-a-place',
      comment: 'A new slice needs its place in the order at the top of .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: anyOf(order) },
      to: {},
    },
    {
      name: 'index-only',
      comment: 'Of another slice only index.ts may be imported.',
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/' },
      to: { path: '^src/domain/', pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/index\\.ts$'] },
    },
    {
      name: 'index-only-from-outside',
      comment: 'The program around the slices imports index.ts, and a command its …cli.ts.',
      severity: 'error',
      from: { path: '^(src/[^/]+\\.tsx?$|src/start/|seeds/)', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^src/domain/', pathNot: ['^src/domain/[^/]+/index\\.ts$', '^src/domain/[^/]+/[a-z-]*cli\\.ts$'] },
    },
    {
      name: 'platform-knows-no-domain',
      comment: 'Generic code knows no domain and not the program around it.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^(src/(?!platform/)|seeds/)' },
    },
    {
      name: 'rules-are-pure',
      comment:
        "A slice's rules (case/case.ts) import only ids, time, the words for classes and kinds, and plain files of their own.",
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/\\1\\.ts$' },
      to: {
        pathNot: [
          '^src/platform/(ids|time)/',
          '^src/domain/$1/[a-z/-]+(\\.texts)?\\.ts$',
          '^src/domain/(room|organisation)/index\\.ts$',
          '^node_modules/(zod|temporal-polyfill)/',
        ],
      },
    },
    {
      name: 'pages-ask-nothing',
      comment: 'A page draws the view it is given: no queries, no database.',
      severity: 'error',
      from: { path: '^src/domain/[^/]+/pages/', pathNot: '\\.test\\.tsx?$' },
      to: { path: ['\\.queries\\.ts$', '^src/platform/db/', '^node_modules/(pg|kysely)/'] },
    },
    {
      name: 'study-stands-alone',
      comment: 'The study counts a file; it needs no slice and no database.',
      severity: 'error',
      from: { path: '^src/study/' },
      to: { path: ['^src/(?!study/|platform/)', '^seeds/', '^src/platform/db/', '^node_modules/(pg|kysely)/'] },
    },
    {
      name: 'study-by-its-face',
      comment:
        'From outside, the study is imported by its index.ts, its drawn.ts, its cli.ts, or the fixtures of its tests.',
      severity: 'error',
      from: { pathNot: '^src/study/' },
      to: { path: '^src/study/', pathNot: '^src/study/(index|drawn|cli|study\\.fixtures)\\.ts$' },
    },
    {
      name: 'proof-of-access-is-independent',
      comment:
        'The access model is written from the access text: it imports the test database and no other product code.',
      severity: 'error',
      from: { path: '^proofs/access/' },
      to: { path: '^(src|seeds)/', pathNot: '^src/platform/db/template\\.ts$' },
    },
    {
      name: 'formula-is-independent',
      comment:
        'The formula reads the database, and builds its states as the proof of access does; of product code it knows no more.',
      severity: 'error',
      from: { path: '^proofs/formula/' },
      to: { path: '^(src|seeds)/', pathNot: '^src/platform/db/template\\.ts$' },
    },
    {
      name: 'sentences-know-no-database',
      comment:
        'The sentences of the access text are written from that text: they import the vocabulary and nothing that reads SQL, no other model.',
      severity: 'error',
      from: { path: '^proofs/formula/sentences/' },
      to: { pathNot: '^proofs/formula/(sentences/|(codes|state|term)\\.ts$)' },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'Product code imports no tests, proofs, fixtures or benchmarks.',
      severity: 'error',
      from: { path: '^(src|seeds)/', pathNot: ['\\.(test|states|fixtures)\\.tsx?$'] },
      to: { path: ['^(proofs|e2e|bench)/', '\\.(test|fixtures|generated)\\.tsx?$', '^src/platform/db/template\\.ts$'] },
    },
    {
      name: 'no-drawers',
      comment: 'Nothing is called utils, helpers, common or misc.',
      severity: 'error',
      from: {},
      to: { path: '(^|/)(utils?|helpers?|common|misc)(/|\\.tsx?$)', pathNot: '^node_modules/' },
    },
    {
      name: 'no-cycles',
      comment: 'No file imports itself by way of others.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'Every import must exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'packages-are-declared',
      comment: 'What the program needs stands in dependencies, not only in devDependencies or by chance.',
      severity: 'error',
      from: { path: '^(src|seeds)/', pathNot: ['\\.(test|fixtures|generated)\\.tsx?$'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|data|report)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
