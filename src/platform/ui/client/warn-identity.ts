import { findIdentity } from '../../identity/looks-like-identity.ts';

/** Shows the warning inside `data-warns="field field"` while one of the fields of its form holds what tells who somebody is. */
export function warnIdentity(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-warns]')) {
    const form = place.closest('form');
    const template = place.querySelector('template');
    if (!form || !template) continue;
    const fields = new Set(place.dataset.warns?.split(' '));
    const look = (): void => {
      const isFound = [...new FormData(form)].some(
        ([name, value]) => fields.has(name) && typeof value === 'string' && findIdentity(value) !== undefined,
      );
      if (isFound === place.childElementCount > 1) return;
      if (isFound) place.append(template.content.cloneNode(true));
      else while (template.nextSibling) template.nextSibling.remove();
    };
    form.addEventListener('input', look);
    look();
  }
}
