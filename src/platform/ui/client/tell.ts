/** Says something at the foot of the page, or no longer: `key` is the `data-news` of the template that holds it. */
export function tell(key: string, isSo: boolean): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-news="${CSS.escape(key)}"]`);
  if (!template) return;
  const said = template.nextElementSibling instanceof HTMLParagraphElement ? template.nextElementSibling : undefined;
  if (isSo && !said) template.after(template.content.cloneNode(true));
  else if (!isSo) said?.remove();
}
