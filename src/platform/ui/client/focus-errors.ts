/** After a refused form the reader starts from the list of what to correct. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('.govuk-error-summary')?.focus();
}
