import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserPath, launchVisitor, type Visitor } from "../fixtures/browser.ts";
import { digestMime, fillMailbox, ownMime, replyAddress } from "../fixtures/page-mails.ts";
import { fakePageSources } from "../fixtures/page-sources.ts";

const path = browserPath();
const photo = fileURLToPath(new URL("../../infra/local/demo/cards/tom-becker.jpg", import.meta.url));

describe.skipIf(path === null)("the mailbox page in a browser", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await launchVisitor(path ?? "");
  });
  afterAll(() => visitor.close());

  const says = (page: Page, words: string) => page.getByText(words).first().waitFor();

  test("a chosen photo is shown, sent with the browser's own offset, and its answer appears by itself", async () => {
    const sources = fakePageSources();
    const page = await visitor.visit(sources);
    await page.getByLabel("Choose a photo").setInputFiles(photo);
    await page.getByRole("img", { name: "tom-becker.jpg" }).waitFor();
    await page.getByLabel("From").selectOption("ben@example.com");
    await page.getByLabel("A line with it").fill("at Chamber breakfast");
    await page.getByRole("button", { name: "Send to inbox@in.example.com" }).click();
    await page.waitForURL("**/mails/in-1");
    await says(page, "Not handled yet");
    expect(sources.submitted[0]?.from).toBe("ben@example.com");
    const raw = sources.submitted[0]?.raw.toString() ?? "";
    expect(raw).toMatch(/^Date: Thu, 19 Nov 2026 10:0\d:\d\d -0500\r$/m);
    expect(raw).toContain("filename=tom-becker.jpg");
    sources.settle("answered");
    const inReplyTo = /^Message-ID: (.*)\r$/m.exec(raw)?.[1] ?? "";
    sources.leave(await ownMime({ subject: "Tom Becker is in your book", inReplyTo }));
    await page.locator("#fate").getByRole("link", { name: "Tom Becker is in your book" }).click();
    await page.waitForURL("**/mails/out-1");
  });

  test("a photo dropped anywhere lands in the zone", async () => {
    const page = await visitor.visit(fakePageSources());
    await page.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "card.jpg", { type: "image/jpeg" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }`);
    await says(page, "card.jpg");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("card.jpg").waitFor({ state: "detached" });
  });

  test("the clock moves to the next working morning in the browser's zone, says that mails are made, and how many came", async () => {
    const sources = fakePageSources("2026-11-20T15:04:00.000Z");
    const page = await visitor.visit(sources);
    await says(page, "Fri 20 Nov, 10:04");
    const rest = sources.work();
    await page.getByRole("button", { name: "Next morning Mon 23 Nov, 08:00" }).click();
    await says(page, "Mails are being made");
    expect(sources.now()).toBe("2026-11-23T13:00:00.000Z");
    sources.leave(await digestMime());
    rest();
    await says(page, "One mail came.");
    await says(page, "Mon 23 Nov, 08:00");
    await page.locator(".mail.unread", { hasText: "Today: Maria Lindqvist" }).waitFor();
  });

  test("the end of the month is the first morning of the next, across a change of year", async () => {
    const sources = fakePageSources("2026-12-31T23:30:00.000Z");
    const page = await visitor.visit(sources);
    await page.getByRole("button", { name: "End of month Fri 1 Jan 2027, 08:00" }).click();
    await says(page, "Nothing was due.");
    expect(sources.now()).toBe("2027-01-01T13:00:00.000Z");
  });

  test("the clock moves to any time ahead, and not back", async () => {
    const sources = fakePageSources();
    const page = await visitor.visit(sources);
    await page.getByText("Other…").click();
    await page.getByLabel("Day and time").fill("2026-11-25T09:30");
    await page.getByRole("button", { name: "Move the clock" }).click();
    await says(page, "Nothing was due.");
    expect(sources.now()).toBe("2026-11-25T14:30:00.000Z");
    await page.getByText("Other…").click();
    await page.getByLabel("Day and time").fill("2026-11-24T09:30");
    await page.getByRole("button", { name: "Move the clock" }).click();
    expect(await page.locator("#other-time:invalid").count()).toBe(1);
    await page.getByRole("button", { name: "Next morning" }).click();
    await expect.poll(() => sources.now()).toBe("2026-11-26T13:00:00.000Z");
  });

  test("a tapped action in a mail opens the reply box filled in, and Enter sends it", async () => {
    const sources = fakePageSources();
    sources.leave(await digestMime());
    const page = await visitor.visit(sources);
    await page.getByRole("link", { name: "Today: Maria Lindqvist" }).click();
    await page.frameLocator("iframe").getByRole("link", { name: "Snooze to Friday" }).click();
    await page.waitForURL("**/mails/out-1?subject=1+snooze+fri");
    expect(await page.getByLabel("Subject").inputValue()).toBe("1 snooze fri");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/mails/in-1");
    expect(sources.submitted).toMatchObject([{ from: "ann@example.com", to: replyAddress }]);
  });

  test("an action that waits for an amount waits at its end", async () => {
    const sources = fakePageSources();
    const href = `mailto:${replyAddress}?subject=1%20won%20`;
    sources.leave(await ownMime({ subject: "Today", html: `<a href="${href}">Won</a>` }));
    const page = await visitor.visit(sources);
    await page.goto("/mails/out-1");
    await page.frameLocator("iframe").getByRole("link", { name: "Won" }).click();
    await page.waitForURL("**/mails/out-1?subject=1+won+");
    await page.keyboard.type("1200");
    expect(await page.getByLabel("Subject").inputValue()).toBe("1 won 1200");
  });

  test("a picture of the mail's own is seen in it", async () => {
    const sources = fakePageSources();
    sources.leave(await digestMime());
    const page = await visitor.visit(sources);
    const [part] = await Promise.all([page.waitForResponse("**/parts/0"), page.goto("/mails/out-1")]);
    expect([part.status(), part.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
    const box = await page.frameLocator("iframe").getByAltText("Her card").boundingBox();
    expect(box?.height).toBeGreaterThan(150);
  });

  test("a mail can be looked at as wide as a phone", async () => {
    const sources = fakePageSources();
    sources.leave(await digestMime());
    const page = await visitor.visit(sources);
    await page.goto("/mails/out-1");
    await page.getByLabel("Phone width").check();
    expect((await page.locator("iframe").boundingBox())?.width).toBe(390);
  });

  test("without scripts the mails are read and a reply is sent", async () => {
    const sources = fakePageSources();
    await fillMailbox(sources);
    const page = await visitor.visit(sources, { javaScriptEnabled: false });
    await page.getByRole("link", { name: "Today: Maria Lindqvist" }).last().click();
    await page.getByLabel("Your reply").fill("1 done");
    await page.getByRole("button", { name: "Send reply" }).click();
    await page.waitForURL("**/mails/in-8");
    expect(sources.submitted[0]?.raw.toString()).toContain("1 done");
  });
});
