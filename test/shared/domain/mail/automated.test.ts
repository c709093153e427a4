import { expect, test } from "vitest";
import { automated } from "../../../../shared/domain/mail/automated.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const told = (mail: Parameters<typeof mailFromAnn>[0]) => automated(mailFromAnn(mail), "in.example.com");

test.each([
  ["a vacation program's reply", { headers: { "auto-submitted": "auto-replied" } }, "auto-reply"],
  ["an older one's", { headers: { "x-autoreply": "yes" } }, "auto-reply"],
  [
    "an English out-of-office note",
    { parsed: { subject: "Out of Office: 3 people today" } },
    "out-of-office",
  ],
  ["one that says until when", { parsed: { subject: "Out of the office until Monday" } }, "out-of-office"],
  ["a German one", { parsed: { subject: "Automatische Antwort: 3 people today" } }, "out-of-office"],
  ["a French one", { parsed: { subject: "Réponse automatique : 3 people" } }, "out-of-office"],
  ["a newsletter", { headers: { "list-id": "<news.example.net>" } }, "list"],
  ["bulk mail", { headers: { precedence: "bulk" } }, "list"],
  ["a delivery report", { arrival: { source: "" } }, "bounce"],
  [
    "a delivery report with its type alone",
    { headers: { "content-type": "multipart/report; report-type=x" } },
    "bounce",
  ],
  [
    "a complaint",
    { headers: { "content-type": "multipart/report; report-type=feedback-report" } },
    "complaint",
  ],
  ["our own mail, come back", { parsed: { from: [{ name: null, email: "inbox@in.example.com" }] } }, "own"],
] as const)("%s is told from a person's mail", (_, mail, expected) => {
  expect(told(mail)).toBe(expected);
});

test.each([
  ["a plain mail", {}],
  ["one that says it was not submitted by a machine", { headers: { "auto-submitted": "no" } }],
  ["a reply to somebody's out-of-office note", { parsed: { subject: "Re: Out of office" } }],
  ["a person's party", { parsed: { subject: "Out of office party contacts" } }],
  ["a person who writes about holidays", { parsed: { subject: "Before I am out of office" } }],
  ["a mail of high precedence", { headers: { precedence: "first-class" } }],
])("%s is a person's", (_, mail) => {
  expect(told(mail)).toBeNull();
});
