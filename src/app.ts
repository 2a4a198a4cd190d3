import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import type { Deps } from './deps.ts';
import { releaseCompetence } from './domain/competence/index.ts';
import { mountDesk } from './domain/consultation/index.ts';
import { followRules } from './domain/deadline/index.ts';
import { mountHelpHere } from './domain/help-here/index.ts';
import { mountHelplines, remindOwners } from './domain/helpline/index.ts';
import { citationsOn, lawKept } from './domain/law/index.ts';
import { mountFeed } from './domain/meeting/index.ts';
import { mountNotices } from './domain/notice/index.ts';
import { remindOfReviews } from './domain/practice/index.ts';
import { nameRules } from './domain/reader/index.ts';
import { makingStudies } from './domain/study-release/index.ts';
import { escalateWarnings } from './domain/warning/index.ts';
import { mailInTheMorning, mountSignIn } from './domain/worker/index.ts';
import { endpoints } from './endpoints.ts';
import { checkHealth, type Health } from './health.ts';
import { navigationOf } from './navigation.ts';
import { readAll } from './operation/readings.ts';
import { startTelemetry } from './operation/telemetry.ts';
import { countUnread } from './platform/crypto/count-unread.ts';
import { ringPlace } from './platform/crypto/ring-by-settings.ts';
import { fileDesk } from './platform/files/desk.ts';
import { json, redirect } from './platform/http/answer.ts';
import { mountAssets, readAssets } from './platform/http/assets.ts';
import { loopback, trustedProxies } from './platform/http/client-address.ts';
import { mount } from './platform/http/dispatch.ts';
import type { Faces } from './platform/http/faces.ts';
import { Forwarding, observeForwarding } from './platform/http/forwarding.ts';
import { Live } from './platform/http/live.ts';
import { describeApi } from './platform/http/openapi.ts';
import { ProblemPage } from './platform/http/ProblemPage.tsx';
import { problemWords } from './platform/http/problem-words.ts';
import { engineOf } from './platform/http/run-endpoint.ts';
import { squeezeAnswers } from './platform/http/squeeze.ts';
import { isLanguage, languages } from './platform/i18n/texts.ts';
import { mailStep, startJobs } from './platform/jobs/jobs.ts';
import { noteFault } from './platform/log/log.ts';
import { detailsOf, observeRequests } from './platform/log/requests.ts';
import { mailStepRun } from './platform/mail/send-mail.ts';
import { openSmtp } from './platform/mail/smtp.ts';
import { version } from './platform/version.ts';

export interface App {
  fetch(request: Request, env?: object): Response | Promise<Response>;
  /** The checks of /readyz now; whoever runs the program looks again and again (watchHealth). */
  health(): Promise<Health>;
  close(): Promise<void>;
}

function mountHealth(app: Hono, deps: Deps, check: () => Promise<Health>): void {
  app.get('/livez', () => json({ status: 'ok' }));
  app.get('/readyz', async () => {
    const health = await check();
    return json(health, health.status === 'ok' ? 200 : 503);
  });
  app.get('/info', () => json({ name: 'Rinnalla', version, mode: deps.config.mode }));
}

/** The first language of the browser that we have; Finnish otherwise. */
function wantedLanguage(request: Request): string {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((item) => item.trim().slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'fi';
}

/** Builds the whole program behind one `fetch`: both faces, sign-in, streams, health, API description. */
export async function createApp(deps: Deps): Promise<App> {
  const ring = await ringPlace(deps.config).open(deps.config.masterKey);
  const engine = engineOf(deps.pools, ring, nameRules, lawKept, countUnread(), fileDesk(deps.config.clamd));
  const secure = deps.config.origin.startsWith('https:');
  const faces: Faces = {
    engine,
    endpoints,
    secure,
    origin: deps.config.origin,
    formSecret: createHmac('sha256', deps.config.masterKey).update('form token').digest(),
    receiptSecret: ring.secret('receipt'),
    evaluation: deps.config.mode === 'evaluation',
    assets: readAssets(deps.assets.folder),
    now: deps.clock,
    navigation: navigationOf,
    problemPage: ProblemPage,
    problemText: problemWords,
    watchPath: (language, caseId, mark) => `/${language}/t/${caseId}/elossa?m=${mark}`,
    cited: citationsOn,
    report: (error, request) => noteFault('request.failed', error, detailsOf(request)),
  };
  const app = new Hono();
  observeRequests(app, (answered) => telemetry.observe(answered));
  squeezeAnswers(app);
  const forwarding = new Forwarding(trustedProxies(deps.config.trustedProxies ?? loopback), deps.clock);
  observeForwarding(app, forwarding);
  const live = new Live(engine, secure);
  const { smtp } = deps.config;
  const send = smtp && openSmtp(smtp).send;
  const jobFailed = (error: unknown, task: string) =>
    noteFault(task === mailStep ? 'mail.failed' : 'jobs.failed', error, { task });
  const studies = makingStudies(deps.pools.report, (error) => jobFailed(error, 'make-studies'));
  const jobs = startJobs(deps.pools, {
    steps: [
      escalateWarnings,
      followRules,
      remindOwners,
      remindOfReviews,
      releaseCompetence,
      mailInTheMorning,
      studies.step,
    ],
    mail: send && (() => mailStepRun(deps.pools.mail, send)),
    report: jobFailed,
  });
  const health = () => checkHealth(deps, ring, jobs, () => (faces.evaluation ? 'none' : forwarding.state()));
  const telemetry = await startTelemetry({
    ...{ version, metricsPort: deps.config.metricsPort, otlpEndpoint: deps.config.otlpEndpoint },
    read: () => readAll({ deps, health, streams: () => live.streams }),
  });
  mountHealth(app, deps, health);
  mountAssets(app, deps.assets.folder);
  const description = describeApi(endpoints, version);
  app.get('/api/openapi.json', () => json(description));
  app.get('/', (context) => redirect(`/${wantedLanguage(context.req.raw)}`));
  for (const language of languages) {
    app.get(`/${language}`, () => redirect(`/${language}/tyo`));
    live.mount(app, `/${language}/t/:caseId/elossa`);
    live.mount(app, `/${language}/tyo/elossa`);
  }
  mountSignIn(app, faces);
  mountNotices(app, faces);
  mountFeed(app, faces);
  mountHelplines(app, faces, { exit: deps.config.exitUrl });
  mountHelpHere(app, faces);
  mountDesk(app, faces, { exit: deps.config.exitUrl, proxies: deps.config.trustedProxies });
  mount(app, faces);
  const { options } = deps.pools.look;
  // The pool hides the password from enumeration.
  await live.listen({ ...options, password: options.password });
  return {
    fetch: (request, env) => app.fetch(request, env),
    health,
    async close() {
      jobs.stop();
      await telemetry.stop();
      await live.close();
      engine.shared.letGo();
      await ring.close();
    },
  };
}
