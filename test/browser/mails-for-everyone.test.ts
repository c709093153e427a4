import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../infra/local/pictures/browser-pictures.ts";
import { sampleMails } from "../../infra/local/pictures/sample-mails.ts";
import { stopPage } from "../../shared/mails/stop-page.ts";
import { browserPath } from "../fixtures/browser.ts";

const mails = await sampleMails();
const pages = new Map([
  ...[...mails].map(([name, { html }]) => [name, html] as const),
  ...(["offered", "stopped", "unknown"] as const).map(
    (kind) => [`stop-page-${kind}`, stopPage(kind, "in.example.com")] as const,
  ),
]);
const names = [...pages.keys()];

/** Run in the page: what its buttons of less than 44 by 44 say. */
const tooSmall = `[...document.querySelectorAll('button, a[style*="display:"]')]
  .filter((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height) < 44)
  .map((each) => each.innerText)`;

describe.skipIf(browserPath() === null)("the mails for everyone", () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    // The accessibility checker asks for a context of its own.
    page = await (await browser.newContext()).newPage();
  });
  afterAll(() => browser.close());

  async function open(name: string): Promise<void> {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.setContent(pages.get(name) ?? "");
  }

  test.each(names)("%s can be read by anybody, by day and by night", async (name) => {
    await open(name);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // The landmarks around a mail are its program's to give. Night changes nothing but colours.
      const check =
        colorScheme === "light"
          ? new AxeBuilder({ page }).disableRules(["region", "landmark-one-main"])
          : new AxeBuilder({ page }).withRules(["color-contrast"]);
      // There is no frame in a mail, for which alone another page would be opened.
      const { violations } = await check.setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  test.each(names)("%s fits the smallest phone and a window, and its buttons a thumb", async (name) => {
    await open(name);
    expect(await page.evaluate(tooSmall)).toEqual([]);
    for (const width of [320, 375, 700]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
  });

  test("a digest of three has all of its one-tap answers", async () => {
    await open("digest-of-a-morning");
    const buttons = page.getByRole("link", { name: /^(?:Write to|Call|Done|Warm|Later|Skip|Not now).*: / });
    expect(await buttons.count()).toBe(19);
  });
});
