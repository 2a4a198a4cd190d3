/** Milliseconds within which a second press of the same button is taken for a slip. */
const slip = 3000;

/** A form is sent once for one intention; after a moment, or after Back, it can be sent again. */
export function guardSubmit(): void {
  const sent = new WeakMap<EventTarget, number>();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
    const last = sent.get(form);
    if (last !== undefined && performance.now() - last < slip) event.preventDefault();
    else sent.set(form, performance.now());
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) sent.delete(form);
  });
}
