import { expect, test } from "vitest";
import { ownMime } from "../../../fixtures/page-mails.ts";
import { servePageForTest } from "../../../fixtures/page-server.ts";
import { fakePageSources } from "../../../fixtures/page-sources.ts";

const morning = "2026-11-20T13:00:00.000Z";

test("a moved clock is answered when what became due is done, with how many mails came", async () => {
  const sources = fakePageSources();
  const { post } = await servePageForTest(sources);
  const rest = sources.work();
  const answer = post("/clock", { to: morning });
  await expect.poll(() => sources.now()).toBe(morning);
  sources.leave(await ownMime({ subject: "Today" }));
  rest();
  expect(await (await answer).json()).toEqual({ sent: 1 });
});

test.each(["2026-11-18T13:00:00.000Z", "tomorrow", ""])("the clock does not move to “%s”", async (to) => {
  const sources = fakePageSources();
  const answer = await (await servePageForTest(sources)).post("/clock", { to });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({ wrong: "The clock can only be moved forward." });
});
