import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Hands on a keyboard and no mouse: every element is reached by Tab, seen to have the focus, and used by keys. */
export interface Keyboard {
  reach(selector: string): Promise<void>;
  /** A link or button by selector, followed by Enter; waits for the next page. */
  go(selector: string): Promise<void>;
  type(name: string, text: string): Promise<void>;
  tick(selector: string): Promise<void>;
  radio(name: string, value: string): Promise<void>;
  select(name: string, label: string): Promise<void>;
}

const mostTabs = 260;

/** How many stops of the Tab key lie before an element, as far as the page can tell: a group of radio buttons is one. */
const stopsBefore = `(selector) => {
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter((each) => {
    if (each.disabled || each.type === 'hidden' || each.tabIndex < 0 || !each.checkVisibility()) return false;
    if (each.type !== 'radio' || each.checked) return true;
    const group = [...document.getElementsByName(each.name)].filter((other) => other.form === each.form);
    return !group.some((other) => other.checked || other === document.activeElement) && group[0] === each;
  });
  const target = stops.findIndex((each) => each.matches(selector));
  return target - stops.indexOf(document.activeElement) - 1;
}`;

export function keyboardOf(page: Page): Keyboard {
  const active = (what: string) =>
    page.evaluate<string | boolean>(`(() => { const it = document.activeElement; return ${what}; })()`);
  const seen = `(() => { const it = document.activeElement; const style = getComputedStyle(it);
    return ['radio', 'checkbox'].includes(it.type) || style.outlineStyle !== 'none' || style.boxShadow !== 'none'; })()`;
  /** Most of the way with the key held down: nobody asks on the way where the focus is. */
  const approach = async (selector: string) => {
    const stops = await page.evaluate<number>(`(${stopsBefore})(${JSON.stringify(selector)})`);
    if (stops < 1) return;
    await Promise.all(Array.from({ length: stops }, () => page.keyboard.down('Tab')));
    await page.keyboard.up('Tab');
  };
  const reach = async (selector: string) => {
    await approach(selector);
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await active(`it.matches(${JSON.stringify(selector)})`)) {
        expect(await page.evaluate<boolean>(seen), `the focus on ${selector} is seen`).toBe(true);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`${selector} cannot be reached by Tab on ${page.url()}`);
  };
  return {
    reach,
    async go(selector) {
      await reach(selector);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    },
    async type(name, text) {
      await reach(`[name="${name}"]:is(input, textarea)`);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    async tick(selector) {
      await reach(selector);
      await page.keyboard.press('Space');
      expect(await active('it.checked')).toBe(true);
    },
    async radio(name, value) {
      await reach(`input[type="radio"][name="${name}"]`);
      await page.keyboard.press('Space');
      for (let moves = 0; moves < 20 && (await active('it.value')) !== value; moves++)
        await page.keyboard.press('ArrowDown');
      expect(await active('it.checked && it.value')).toBe(value);
    },
    async select(name, label) {
      await reach(`select[name="${name}"]`);
      await page.keyboard.press('Home');
      for (
        let moves = 0;
        moves < 80 && !String(await active('it.selectedOptions[0].textContent')).includes(label);
        moves++
      )
        await page.keyboard.press('ArrowDown');
      expect(await active('it.selectedOptions[0].textContent')).toContain(label);
    },
  };
}
