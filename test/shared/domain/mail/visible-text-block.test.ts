import { expect, test } from "vitest";
import { visibleText } from "../../../../shared/domain/mail/visible-text.ts";

const block = ["Ann Miller", "Miller IT", "(212) 555-0142", "www.miller.example"];
const ann = [{ name: "Ann Miller", email: "ann@example.com" }];

test.each([
  ["below the mark", ["--", ...block, "", "1 done", "2 snooze fri"]],
  ["below the name", ["", ...block, "", "1 done", "2 snooze fri"]],
  ["below words and the name", ["1 done", "", ...block, "", "2 snooze fri"]],
  [
    "below the mark in a quote",
    ["--", ...block, "", "> 1. Jane Doe", "", "1 done", "", "> 2. Tom", "2 snooze fri"],
  ],
])("an answer %s of one's own signature is read", (_, lines) => {
  const text = visibleText({ text: lines.join("\n"), html: null, from: ann });
  expect(text.replace(/\n+/g, " | ")).toBe("1 done | 2 snooze fri");
});

test("of a signature nothing is read, whatever its lines look like", () => {
  const text = ["1 done", "--", ...block, "", "12 Main Street", "3 offices in Ohio"].join("\n");
  expect(visibleText({ text, html: null, from: ann })).toBe("1 done");
});
