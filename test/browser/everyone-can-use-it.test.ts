import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, launchVisitor, type Visitor } from "../fixtures/browser.ts";
import { fillMailbox } from "../fixtures/page-mails.ts";
import { fakePageSources } from "../fixtures/page-sources.ts";

const path = browserPath();
const addresses = ["/", "/mails/out-2?subject=1+done", "/mails/in-3", "/mails/out-2?look=source", "/compose"];
const screens = [
  { width: 375, colorScheme: "light" },
  { width: 375, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
] as const;

describe.skipIf(path === null)("the mailbox page for everyone", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await launchVisitor(path ?? "");
  });
  afterAll(() => visitor.close());

  test.each(screens)(
    "at $width px, $colorScheme, nothing is out of reach",
    async ({ width, colorScheme }) => {
      const sources = fakePageSources();
      await fillMailbox(sources);
      const page = await visitor.visit(sources, { viewport: { width, height: 800 }, colorScheme });
      for (const address of addresses) {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
        expect(violations.map(({ id, nodes }) => [address, id, nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
        expect(overflow, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
      }
    },
  );

  test("an empty mailbox too", async () => {
    const page = await visitor.visit(fakePageSources());
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});
