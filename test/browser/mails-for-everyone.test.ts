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

describe.skipIf(browserPath() === null)("the mails for everyone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A page in a context of its own, which the accessibility checker asks for. */
  async function opened(name: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 375, height: 800 } })).newPage();
    await page.setContent(pages.get(name) ?? "");
    return page;
  }

  test.each(names)("%s can be read by anybody, by day and by night", async (name) => {
    const page = await opened(name);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // The landmarks around a mail are its program's to give. Night changes nothing but colours.
      const check =
        colorScheme === "light"
          ? new AxeBuilder({ page }).disableRules(["region", "landmark-one-main"])
          : new AxeBuilder({ page }).withRules(["color-contrast"]);
      const { violations } = await check.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.context().close();
  });

  test.each(names)("%s fits the smallest phone and a window, and its buttons a thumb", async (name) => {
    const page = await opened(name);
    for (const target of await page.locator('button, a[style*="display:"]').all()) {
      const box = await target.boundingBox();
      expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    for (const width of [320, 375, 700]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  test("a digest of three has all of its one-tap answers", async () => {
    const page = await opened("digest-of-a-morning");
    const buttons = page.getByRole("link", { name: /^(?:Write to|Call|Done|Warm|Later|Skip|Not now).*: / });
    expect(await buttons.count()).toBe(17);
    await page.context().close();
  });
});
