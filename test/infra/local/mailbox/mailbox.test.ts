import { expect, test } from "vitest";
import { createMailbox } from "../../../../infra/local/mailbox/mailbox.ts";
import { mimeOf, ownMime } from "../../../fixtures/page-mails.ts";
import { fakePageSources } from "../../../fixtures/page-sources.ts";

test("mails in and out are one list, the newest first, an answer above what it answers", async () => {
  const sources = fakePageSources();
  sources.arrive(await mimeOf({ subject: "first" }), { at: "2026-11-19T10:00:00.000Z" });
  sources.leave(await ownMime({ subject: "its answer" }), { at: "2026-11-19T10:00:00.000Z" });
  sources.arrive(await mimeOf({ subject: "last" }), { at: "2026-11-19T11:00:00.000Z" });
  const entries = await createMailbox(sources).newest(10);
  expect(entries.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
    "in-2 last",
    "out-1 its answer",
    "in-1 first",
  ]);
});

test("the list tells who wrote, what about, and how it begins, without what is quoted", async () => {
  const sources = fakePageSources();
  const text = "1 done\n\nOn Thursday, Nextday wrote:\n> Two people today";
  sources.arrive(
    await mimeOf({ subject: "Grüße 🌅", text, attachments: [{ filename: "a.jpg", content: "x" }] }),
  );
  const [entry] = await createMailbox(sources).newest(1);
  expect(entry).toMatchObject({ from: "Ann Archer", subject: "Grüße 🌅", snippet: "1 done", hasFiles: true });
});

test("a mail is read once for the list, however often it is asked for", async () => {
  const sources = fakePageSources();
  let reads = 0;
  const raw = () => {
    reads += 1;
    return mimeOf({ subject: "once" });
  };
  sources.arrive(Buffer.alloc(0), { raw });
  const mailbox = createMailbox(sources);
  await mailbox.newest(10);
  sources.settle("answered");
  expect((await mailbox.newest(10))[0]?.outcome?.says).toBe("Answered");
  expect(reads).toBe(1);
});

test("bytes that are no mail are listed all the same", async () => {
  const sources = fakePageSources();
  sources.arrive(Buffer.from([0, 255, 10, 13]), { source: "" });
  expect(await createMailbox(sources).newest(10)).toMatchObject([{ id: "in-1", from: "", subject: "" }]);
});
