import { expect, test } from "vitest";
import { automated } from "../../../../shared/domain/mail/automated.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const told = (mail: Parameters<typeof mailFromAnn>[0]) => automated(mailFromAnn(mail), "in.example.com");

const undelivered = (subject: string, text: string) => ({
  parsed: { subject, text, from: [{ name: "Mail", email: "mail@example.net" }] },
});

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
  [
    "bulk mail that can be left",
    { headers: { precedence: "bulk" }, parsed: { text: "Unsubscribe here" } },
    "list",
  ],
  [
    "a note that names the mail which it answers",
    {
      parsed: { subject: "Out of office: cards", text: "Back soon" },
      headers: { "in-reply-to": "<2@example.com>" },
    },
    "out-of-office",
  ],
  [
    "a note that says no more than its subject",
    { parsed: { subject: "OOO", text: "I am on annual leave until Monday." } },
    "out-of-office",
  ],
  [
    "a note whose words stand below a page's styles",
    { parsed: { subject: "OOO", html: `<style>${"p{} ".repeat(500)}</style><p>I am on vacation.</p>` } },
    "out-of-office",
  ],
  [
    "a rejection in the form of a receipt of reading",
    {
      headers: { "content-type": "multipart/report; report-type=disposition-notification" },
      parsed: { subject: "Automatically rejected mail", text: "Your message was rejected: Quota exceeded" },
    },
    "bounce",
  ],
  [
    "a delivery report that ends in saying so",
    undelivered("RE: Cards : non remis (delivery failed)", "Your message could not be delivered to"),
    "bounce",
  ],
  ["a mail to which there is no way back", { arrival: { source: "<>" } }, "auto-reply"],
  [
    "a delivery report without a form of its own",
    {
      arrival: { source: "" },
      parsed: { subject: "failure notice", text: "Sorry, no mailbox here by that name." },
    },
    "bounce",
  ],
  [
    "a mail server's own",
    { parsed: { from: [{ name: null, email: "mailer-daemon@example.net" }] } },
    "bounce",
  ],
  [
    "a report that names whom it failed to reach",
    { headers: { "x-failed-recipients": "a@example.com" } },
    "bounce",
  ],
  [
    "a German delivery report",
    undelivered("Unzustellbar: Karten", "Ihre Nachricht wurde nicht zugestellt."),
    "bounce",
  ],
  ["a Japanese one", undelivered("配信不能: 名刺", "メッセージを配信できませんでした。"), "bounce"],
  ["another Japanese one", undelivered("メールエラー通知", "送信できませんでした。"), "bounce"],
  ["a Portuguese one", undelivered("Não entregue: cartões", "A mensagem não pôde ser entregue."), "bounce"],
  [
    "a complaint of the old form",
    { parsed: { subject: "complaint about message from 192.0.2.1", text: "This is an abuse report." } },
    "complaint",
  ],
  [
    "a mailing list's mail",
    { headers: { "x-beenthere": "talk@example.net", "in-reply-to": "<2@example.com>" } },
    "list",
  ],
  ["a campaign", { headers: { "list-unsubscribe": "<https://example.net>", "feedback-id": "1:2" } }, "list"],
  [
    "a receipt of reading",
    { headers: { "content-type": "multipart/report; report-type=disposition-notification" } },
    "auto-reply",
  ],
  [
    "a notice from nobody",
    { parsed: { from: [{ name: null, email: "no-reply@example.net" }] } },
    "auto-reply",
  ],
  [
    "a help desk's answer",
    { parsed: { subject: "Automatic reply: Card", text: "We have received your request. Ticket 12." } },
    "auto-reply",
  ],
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

const byHand = { "x-mailer": "Apple Mail (2.3774)", "in-reply-to": "<2@example.com>" };
const invitation = {
  headers: { "auto-submitted": "auto-generated" },
  parsed: {
    attachments: [
      { name: "i.ics", type: "text/calendar", bytes: new Uint8Array(), inline: false, contentId: null },
    ],
  },
};

test.each([
  "Out of Office Re: cards",
  "AUTO: Jane Doe is out of the office (returning 5 Jan)",
  "Abwesenheitsnotiz: Karten",
  "Réponse automatique : cartes",
  "Respuesta automática: tarjetas",
  "Risposta automatica: biglietti",
  "Ausência temporária: cartões",
  "Automatisch antwoord: kaartjes",
  "Autosvar: kort",
  "Automaattinen vastaus: kortit",
  "Automatyczna odpowiedź: wizytówki",
  "[Automatyczna odpowiedź] wizytówki",
  "Automatická odpověď: vizitky",
  "Automatikus válasz: névjegyek",
  "Răspuns automat: cărți",
  "Автоматический ответ: визитки",
  "Автоматична відповідь: візитки",
  "Автоматичен отговор: картички",
  "Αυτόματη απάντηση: κάρτες",
  "Otomatik Yanıt: kartlar",
  "Automatski odgovor: kartice",
  "Samodejni odgovor: vizitke",
  "Automaatvastus: kaardid",
  "Automatinis atsakymas: kortelės",
  "自動返信: 名刺",
  "자동 회신: 명함",
  "自动回复: 名片",
  "رد تلقائي: بطاقات",
  "תשובה אוטומטית: כרטיסים",
  "ตอบกลับอัตโนมัติ: นามบัตร",
  "Trả lời tự động: danh thiếp",
  "Balasan otomatis: kartu",
])("an absent person's note is known by its subject alone: %s", (subject) => {
  expect(told({ parsed: { subject } })).toBe("out-of-office");
});

test.each([
  ["a plain mail", {}],
  ["one that says it was not submitted by a machine", { headers: { "auto-submitted": "no" } }],
  ["a reply to somebody's out-of-office note", { parsed: { subject: "Re: Out of office" } }],
  ["a person's party", { parsed: { subject: "Out of office party contacts" } }],
  ["a person who writes about holidays", { parsed: { subject: "Before I am out of office" } }],
  ["a calendar's invitation in a person's name", invitation],
  [
    "a person's mail through a relay that adds a link",
    { headers: { "list-unsubscribe": "<mailto:x@example.net>", ...byHand } },
  ],
  ["a person's mail from a system that says bulk", { headers: { precedence: "bulk", ...byHand } }],
  ["a person who has read about replies", { parsed: { subject: "Automatic reply buttons" } }],
  ["a person who writes of promises", { parsed: { subject: "Undeliverable promises", text: "Lunch?" } }],
  [
    "a forwarded delivery report",
    { parsed: { subject: "Fwd: Undeliverable: Cards", text: "could not be delivered" }, headers: byHand },
  ],
  ["a forwarded newsletter", { parsed: { subject: "Fwd: Our news", text: "Unsubscribe" } }],
  [
    "a postmaster who writes himself",
    { parsed: { from: [{ name: null, email: "postmaster@example.com" }] }, headers: byHand },
  ],
  ["a mail of high precedence", { headers: { precedence: "first-class" } }],
  ["what a person typed below such a subject", { parsed: { subject: "OOO", text: "1 done\n2 snooze fri" } }],
  [
    "what a person typed on a phone",
    {
      parsed: { subject: "Out of office: my cards", text: "I am out of the office" },
      headers: { "x-mailer": "iPhone Mail (22A)" },
    },
  ],
  [
    "a mail that says bulk and tells of no mailing",
    { headers: { precedence: "bulk" }, parsed: { text: "Met Jane Doe at the chamber" } },
  ],
])("%s is a person's", (_, mail) => {
  expect(told(mail)).toBeNull();
});

const report = { name: "status", type: "message/delivery-status", bytes: new Uint8Array(), inline: false };

test.each([
  ["Fwd: Undelivered Mail", null],
  ["Undelivered Mail", "bounce"],
])("a bounce that a person passes on with all its parts is theirs: %s", (subject, by) => {
  expect(told({ parsed: { subject, attachments: [{ ...report, contentId: null }] } })).toBe(by);
});
