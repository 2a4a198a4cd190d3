/** Milliseconds between two questions when no stream can be held open. */
const pause = 1500;
/** An unanswered question tells nothing; the next one is asked instead. */
const patience = 5000;

/**
 * Keeps an open case page honest: `<body data-watch="…">` names an address that answers GET with a stream and
 * HEAD with 2xx as long as the worker may see the page. The event `gone`, or the answer 404 or 401, empties the
 * page at once and asks the server for it again.
 */
export function watch(): void {
  const address = document.body.dataset.watch;
  if (!address) return;
  let stream: EventSource | undefined;
  let timer: number | undefined;

  const ask = async (): Promise<void> => {
    try {
      const answer = await fetch(address, { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(patience) });
      if (answer.status === 404 || answer.status === 401) empty();
    } catch {
      // No network is not a refusal.
    }
  };
  const poll = (): void => {
    timer ??= window.setInterval(ask, pause);
  };
  const rest = (): void => {
    window.clearInterval(timer);
    timer = undefined;
  };
  const listen = (): void => {
    if (!('EventSource' in window)) {
      poll();
      return;
    }
    stream = new EventSource(address);
    stream.addEventListener('open', rest);
    stream.addEventListener('gone', empty);
    stream.addEventListener('error', () => {
      void ask();
      poll();
      if (stream?.readyState === EventSource.CLOSED) stream = undefined;
    });
  };

  // A browser holds six streams to one host: a hidden page gives its own away and asks now and then.
  document.addEventListener('visibilitychange', () => {
    stream?.close();
    stream = undefined;
    void ask();
    if (document.hidden) poll();
    else {
      rest();
      listen();
    }
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) empty();
  });
  window.addEventListener('pagehide', () => stream?.close());
  listen();
}

/** Nothing of the page stays on the screen or in the document while the next one loads. */
function empty(): void {
  document.body.hidden = true;
  document.body.replaceChildren();
  document.title = '';
  // Without the fragment, or the browser would only scroll.
  location.replace(location.pathname + location.search);
}
