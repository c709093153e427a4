import { afterEach, beforeEach, expect, test } from "vitest";
import { receiveMail } from "../../../shared/use-cases/receive-mail.ts";
import { onLoopback } from "../../fixtures/on-loopback.ts";

let here: Awaited<ReturnType<typeof onLoopback>>;
beforeEach(async () => {
  here = await onLoopback();
});
afterEach(() => here.close());

async function answersTo(text: string) {
  const before = (await here.sent()).length;
  await receiveMail(here.deps, await here.arrival({ text }));
  return (await here.sent()).slice(before);
}

test("whoever asks for it gets the summary at once, of all or of one group", async () => {
  await answersTo("group BNI Downtown dues 600/year\ngroup Chamber dues 300/year");
  const [all, ...others] = await answersTo("roi");
  expect(others).toEqual([]);
  expect(all?.subject).toContain("November: ");
  expect(all?.text).toContain("BNI Downtown, on record since");
  expect(all?.text).toContain("Chamber, on record since");
  const [bni] = await answersTo("roi BNI year");
  expect(bni?.subject).toContain("January to November 2026: ");
  expect(bni?.text).toContain("BNI Downtown, on record since");
  expect(bni?.text).not.toContain("Chamber, on record since");
});

test("beside other lines it is a mail of its own", async () => {
  const [told, summary, ...others] = await answersTo("group BNI Downtown dues 600/year\nroi");
  expect(told?.text).toContain("Your summary comes in a mail of its own.");
  expect(summary?.text).toContain("BNI Downtown, on record since");
  expect(others).toEqual([]);
});
