import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser } from "../../infra/local/pictures/browser-pictures.ts";
import { sampleMails } from "../../infra/local/pictures/sample-mails.ts";
import { browserPath } from "../fixtures/browser.ts";

const mails = await sampleMails();
const oneOfEach = [
  "receipt-of-one-card",
  "receipt-of-three-cards-and-a-bad-photo",
  "receipt-of-six-cards",
  "digest-of-a-morning",
  "digest-of-one-without-an-address",
  "digest-of-every-step-with-more-waiting",
  "digest-of-one-who-waits-since-may",
  "digest-after-three-silent-ones",
  "digest-after-ten-silent-ones",
  "transcript-with-a-question",
  "transcript-with-help",
  "summary-of-a-month",
  "notice-photos-held",
];

describe.skipIf(browserPath() === null)("the mails for everyone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** A page in a context of its own, which the accessibility checker asks for. */
  async function opened(name: string): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 375, height: 800 } })).newPage();
    await page.setContent(mails.get(name)?.html ?? "");
    return page;
  }

  test.each(oneOfEach)("%s can be read by anybody, by day and by night", async (name) => {
    const page = await opened(name);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      // The landmarks around a mail are its program's to give.
      const check = new AxeBuilder({ page }).disableRules(["region", "landmark-one-main"]);
      const { violations } = await check.analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    await page.context().close();
  });

  test.each(oneOfEach)("%s never scrolls sideways, on the smallest phone or in a window", async (name) => {
    const page = await opened(name);
    for (const width of [320, 375, 700]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  test("the one-tap answers are big enough for a thumb", async () => {
    const page = await opened("digest-of-a-morning");
    const buttons = await page
      .getByRole("link", { name: /^(?:Write to|Call|Done|Warm|Later|Skip|Not now).*: / })
      .all();
    expect(buttons).toHaveLength(17);
    for (const button of buttons) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await page.context().close();
  });
});
