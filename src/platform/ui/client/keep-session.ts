import { keepAll } from './keep-drafts.ts';
import { tell } from './tell.ts';

/** Milliseconds without a key, a touch or a pointer in any window after which the page is locked. */
const idle = 15 * 60_000;
/** So long before it, and before the session ends, that is said. */
const ahead = 2 * 60_000;
/** Between two looks at the clock; to tell other windows; to try again where there is no connection. */
const [step, telling, again] = [5_000, 10_000, 15_000] as const;
/** A pointer that moves is looked at once in so long. */
const often = 1_000;
/** What is typed has so long to be kept before the page goes. */
const patience = 3_000;

/** A request of the session for itself; undefined where nobody answers. */
async function ask(way: 'lukitse' | 'jatka', token: string): Promise<Response | undefined> {
  const body = new URLSearchParams({ csrf: token });
  try {
    const to = `/${document.documentElement.lang}/istunto/${way}`;
    const answer = await fetch(to, { method: 'POST', body, keepalive: true, cache: 'no-store' });
    return answer.status >= 500 ? undefined : answer;
  } catch {
    return undefined;
  }
}

/** Nothing of the page stays, and the same address is asked for again: now it leads to signing in, and from there back. */
function goAway(): void {
  document.body.replaceChildren();
  location.replace(location.pathname + location.search);
}

/** Out of sight and out of reach of a screen reader, but still there while what is typed is being kept. */
function hide(): void {
  document.title = '';
  document.body.classList.add('rn-locked');
}

/**
 * Keeps an eye on the session of the page: says two minutes before it ends, and a key makes it longer; locks it when nobody has used any window for a
 * quarter of an hour. What is typed is kept first. Locked means that the session has ended on the server, for every window.
 */
export function keepSession(): void {
  const place = document.querySelector<HTMLElement>('.rn-news[data-session]');
  if (!place) return;
  const token = place.dataset.token ?? '';
  const others = 'BroadcastChannel' in window ? new BroadcastChannel('rinnalla') : undefined;
  let ends = Date.now() + Number(place.dataset.session);
  let used = Date.now();
  let told = 0;
  let isAsking = false;
  let isLast = false;
  let isOver = false;

  const close = async (isLocking: boolean): Promise<void> => {
    isOver = true;
    hide();
    const late = new Promise((done) => {
      window.setTimeout(done, patience);
    });
    await Promise.race([keepAll(), late]);
    if (isLocking && !(await ask('lukitse', token))) {
      tell('session.locked', true);
      window.setTimeout(() => void close(true), again);
      return;
    }
    others?.postMessage('locked');
    goAway();
  };

  const look = (): void => {
    if (isOver) return;
    const [unused, left] = [Date.now() - used, ends - Date.now()];
    if (unused >= idle) void close(true);
    else if (left <= 0) void close(false);
    tell('session.locks', unused >= idle - ahead);
    tell(isLast ? 'session.ends-last' : 'session.ends', left <= ahead);
  };

  const extend = async (): Promise<void> => {
    if (isAsking || isLast || ends - Date.now() > ahead) return;
    isAsking = true;
    const answer = await ask('jatka', token);
    isAsking = false;
    if (answer?.ok) {
      ends = Date.now() + Number(await answer.text());
      tell('session.ends', false);
      isLast = ends - Date.now() <= ahead;
      others?.postMessage(ends);
    }
    look();
  };

  const use = (event: Event): void => {
    // After a sleep of the machine the clock comes first: a key does not open what should have been locked.
    if (Date.now() - used < often && ends - Date.now() > ahead) return;
    look();
    if (isOver) return;
    used = Date.now();
    if (used - told > telling) {
      told = used;
      others?.postMessage('used');
    }
    tell('session.locks', false);
    if (event.type !== 'pointermove' && event.type !== 'wheel') void extend();
  };
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'])
    document.addEventListener(type, use, { passive: true });
  others?.addEventListener('message', ({ data }) => {
    if (data === 'used') used = Date.now();
    else if (typeof data === 'number') ends = data;
    if (data !== 'locked') look();
    else if (!isOver) {
      isOver = true;
      hide();
      goAway();
    }
  });
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  window.setInterval(look, step);
}
