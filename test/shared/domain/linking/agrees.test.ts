import { expect, test } from "vitest";
import { agrees } from "../../../../shared/domain/linking/agrees.ts";
import { codeIn } from "../../../../shared/domain/linking/asked-link.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const subject = "Re: Nextday: is ann@work.example.net yours? Your code is k7qf-2xma";
const quoted =
  "\n\nOn Mon, 2 Nov 2026, Nextday wrote:\n> The code k7qf-2xma, sent from ann@example.com\n> confirm";
const says = (text: string, over = {}) =>
  agrees(mailFromAnn({ parsed: { subject, text: text + quoted, ...over } }).parsed, "k7qf-2xma");

test.each([
  "Yes, please link it. Thanks!",
  "Hello Nextday,\n\nyes, that's me.\n\nBest regards\nAnn",
  "My code is k7qf-2xma",
  "I confirm: k7qf-2xma",
])("“%s” agrees as well", (text) => {
  expect(says(text)).toBe(true);
});

test("nor does a page that says no, or a forwarded mail that says yes", () => {
  const html = (typed: string) => `<p>${typed}</p><blockquote>the code k7qf-2xma</blockquote>`;
  expect(says("", { text: null, html: html("yes") })).toBe(true);
  expect(says("", { text: null, html: html("Who is k7qf-2xma?") })).toBe(false);
  const text = "---------- Forwarded message ---------\nFrom: Ann <ann@example.com>\n\nyes k7qf-2xma";
  expect(says("", { subject: `Fwd: ${subject}`, text })).toBe(false);
  expect(says("", { subject: "confirm that I never asked for k7qf-2xma", text: null })).toBe(false);
  expect(says("No, not me", { subject: "confirm k7qf-2xma" })).toBe(false);
});

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
  "I did not ask for this. Please cancel code k7qf-2xma",
  "Who is k7qf-2xma?",
  "Is this spam? My code was k7qf-2xma - do NOT confirm",
  "Ok.\nBut who are you? I never asked for this, do not link me.",
  "No\n\nOk\nBob",
  "No, thanks\nOk\nAnn",
  "ok\nThanks\nDo not link",
  "Do not link\nk7qf-2xma",
  "yes?",
  "ok, no",
  "confirm nothing",
  "please\nthanks",
  "the code",
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
