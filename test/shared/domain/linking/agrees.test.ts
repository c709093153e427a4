import { expect, test } from "vitest";
import { agrees } from "../../../../shared/domain/linking/agrees.ts";
import { codeIn } from "../../../../shared/domain/linking/asked-link.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const subject = "Re: Nextday: is ann@work.example.net yours? Your code is k7qf-2xma";
const quoted =
  "\n\nOn Mon, 2 Nov 2026, Nextday wrote:\n> The code k7qf-2xma, sent from ann@example.com\n> confirm";
const says = (text: string, over = {}) =>
  agrees(mailFromAnn({ parsed: { subject, text: text + quoted, ...over } }).parsed, "k7qf-2xma");

test.each(["confirm", "Yes", "yes please", "OK.", "confirm k7qf-2xma", "K7QF-2XMA", "link", "Hi,\nyes\nAnn"])(
  "“%s” agrees",
  (text) => {
    expect(says(text)).toBe(true);
  },
);

test.each([
  "no",
  "Who are you?",
  "stop",
  "Yes, but who are you?",
  "I do not know ann@example.com",
  "aaaa-aaaa",
  "",
  "unsubscribe",
])("“%s” does not", (text) => {
  expect(says(text)).toBe(false);
});

test("the button in the mail fills the subject, and that agrees", () => {
  expect(says("", { subject: "confirm k7qf-2xma", text: null })).toBe(true);
  expect(says("", { subject: "confirm aaaa-aaaa", text: null })).toBe(false);
  expect(says("", { subject, text: null })).toBe(false);
});

test("a code is found wherever it stands by itself, in any text, at once", () => {
  expect(codeIn("My code: K7QF-2XMA.")).toBe("k7qf-2xma");
  expect(codeIn("my-k7qf-2xma-x and k7qf-2xmaa")).toBeNull();
  for (const run of ["a", "-", "a-", "aaaa-", "2xma-k7qf-"]) codeIn(run.repeat(200_000));
});
