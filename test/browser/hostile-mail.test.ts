import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stopServer } from "../../infra/local/listen.ts";
import { browserPath, launchVisitor, type Visitor } from "../fixtures/browser.ts";
import { hostileHtml, mimeOf } from "../fixtures/page-mails.ts";
import { fakePageSources } from "../fixtures/page-sources.ts";

const path = browserPath();

describe.skipIf(path === null)("a hostile mail in a browser", () => {
  /** All that happens that nobody asked for. */
  const seen: string[] = [];
  const listener = createServer((request, response) => {
    seen.push(`heard: ${request.url ?? ""}`);
    response.end();
  });
  let evil = "";
  let visitor: Visitor;
  beforeAll(async () => {
    await once(listener.listen(0, "127.0.0.1"), "listening");
    evil = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    visitor = await launchVisitor(path ?? "");
  });
  afterAll(async () => {
    await visitor.close();
    await stopServer(listener);
  });

  async function open(html: string) {
    const sources = fakePageSources();
    sources.arrive(await mimeOf({ subject: "Hello", html }));
    const page = await visitor.visit(sources);
    page.on("dialog", (dialog) => {
      seen.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("popup", (popup) => seen.push(`popup: ${popup.url()}`));
    page.on("request", (request) => request.method() !== "GET" && seen.push(`sent: ${request.url()}`));
    return { sources, page };
  }

  async function clickAll(page: Page, address: string) {
    const mail = address.endsWith("html") ? page : page.frameLocator("iframe");
    for (const target of ["#js", "#data", "#post", "text=four"]) {
      await page.goto(address);
      await mail.locator(target).click();
      await page.waitForTimeout(200);
      expect(new URL(page.url()).pathname).toBe(address);
    }
  }

  test.each(["/mails/in-1", "/mails/in-1/html"])(
    "at %s it neither runs, nor fetches, nor leaves, whatever is clicked",
    async (address) => {
      const { sources, page } = await open(hostileHtml(evil));
      await clickAll(page, address);
      expect(seen).toEqual([]);
      expect(sources.now()).toBe("2026-11-19T15:04:00.000Z");
    },
  );

  test("the frame alone would hold it, were it shown as it was written", async () => {
    const { sources, page } = await open("<p>Harmless</p>");
    await page.route("**/html", async (route) => {
      await route.fulfill({ response: await route.fetch(), body: hostileHtml(evil) });
    });
    await clickAll(page, "/mails/in-1");
    expect(seen).toEqual([]);
    expect(sources.now()).toBe("2026-11-19T15:04:00.000Z");
  });
});
