import type { Page } from 'playwright-core';

/** A hand whose actions are counted: presses, choices, and each field that is typed into. Where a press leads, that page has loaded. */
export function counted(page: Page) {
  let actions = 0;
  return {
    press: async (what: string) => {
      actions += 1;
      await page.locator(what).first().click();
      await page.waitForLoadState();
    },
    type: async (what: string, text: string) => {
      actions += 1;
      await page.locator(what).fill(text);
    },
    choose: async (what: string, value: string) => {
      actions += 1;
      await page.locator(what).selectOption(value);
    },
    actions: () => actions,
  };
}
