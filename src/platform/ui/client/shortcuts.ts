const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));

/**
 * One key opens one link: the link names it in `data-key`. Only where the worker has switched keys on
 * (`<body data-keys>`), because a single-letter key must be possible to turn off (WCAG 2.1.4).
 */
export function shortcuts(): void {
  if (!document.body.hasAttribute('data-keys')) return;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.target)) return;
    document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)?.click();
  });
}
