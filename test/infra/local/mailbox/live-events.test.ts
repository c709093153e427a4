import { expect, test } from "vitest";
import { mimeOf } from "../../../fixtures/page-mails.ts";
import { servePageForTest } from "../../../fixtures/page-server.ts";
import { fakePageSources } from "../../../fixtures/page-sources.ts";

test("whoever listens hears of many changes at once, and then of the next", async () => {
  const sources = fakePageSources();
  const { get } = await servePageForTest(sources);
  const reader = (await get("/events")).body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(": listening\n\n");
  for (let count = 0; count < 5; count += 1) sources.arrive(await mimeOf({}));
  expect((await reader?.read())?.value).toBe("data: changed\n\n");
  sources.settle("answered");
  expect((await reader?.read())?.value).toBe("data: changed\n\n");
  await reader?.cancel();
});
