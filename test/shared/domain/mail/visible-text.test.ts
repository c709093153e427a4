import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { visibleText } from "../../../../shared/domain/mail/visible-text.ts";
import { cpuSeconds } from "../../../fixtures/cpu-seconds.ts";

const typed = (file: string): string => {
  const source = readFileSync(new URL(`../../../fixtures/replies/${file}`, import.meta.url), "utf8");
  const text = visibleText(
    file.endsWith(".html") ? { text: null, html: source } : { text: source, html: null },
  );
  return text.replace(/\n+/g, " | ");
};

test.each([
  ["gmail-web.txt", "1 done | 2 snooze fri"],
  ["gmail-web.html", "1 done | 2 snooze fri"],
  ["gmail-interleaved.html", "1 done | 2 snooze fri"],
  ["gmail-typed-list.html", "1. done | 2. snooze fri"],
  ["gmail-german.txt", "1 done"],
  ["outlook-desktop.txt", "1 done | 2 won 1,200 | Kind regards | Ann Poe"],
  ["outlook-desktop.html", "1 done | 2 won 1,200"],
  ["outlook-web.html", "1 done | 2 skip"],
  ["outlook-ios.txt", "1 done"],
  ["outlook-german.txt", "1 done | Mit freundlichen Grüßen | Ann Poe"],
  ["iphone.txt", "1 done"],
  ["iphone.html", "1 done | 2 note likes sailing"],
  ["iphone-french.txt", "1 done"],
  ["apple-mail-bottom.txt", "1 done | 2 skip"],
  ["apple-forward.txt", "1 note see below"],
  ["yahoo.html", "1 done"],
  ["yahoo-android.txt", "1 done rest thursday"],
  ["thunderbird.txt", "1 done | 2 snooze in 2 weeks"],
  ["samsung.txt", "1 done"],
  ["proton.html", "1 done"],
  ["japanese.txt", "1 done"],
])("of the reply %s only what was typed is read", (file, expected) => {
  expect(typed(file)).toBe(expected);
});

test.each([
  "On Tue, Nov 24, 2026 at 8:03 AM Nextday <inbox@in.example.com> wrote:",
  "Am Di., 24. Nov. 2026 um 08:03 Uhr schrieb Nextday <inbox@in.example.com>:",
  "Le mar. 24 nov. 2026 à 08:03, Nextday <inbox@in.example.com> a écrit :",
  "El mar, 24 nov 2026 a las 8:03, Nextday (<inbox@in.example.com>) escribió:",
  "Il giorno mar 24 nov 2026 alle ore 08:03 Nextday <inbox@in.example.com> ha scritto:",
  "Em ter., 24 de nov. de 2026 às 08:03, Nextday <inbox@in.example.com> escreveu:",
  "Op di 24 nov 2026 om 08:03 schreef Nextday <inbox@in.example.com>:",
  "Den tis 24 nov. 2026 kl 08:03 skrev Nextday <inbox@in.example.com>:",
  "W dniu wt., 24 lis 2026 o 08:03 Nextday <inbox@in.example.com> napisał(a):",
  "ti 24. marrask. 2026 klo 8.03 Nextday (inbox@in.example.com) kirjoitti:",
  "út 24. 11. 2026 v 8:03 odesílatel Nextday <inbox@in.example.com> napsal:",
  "вт, 24 нояб. 2026 г. в 8:03, Nextday <inbox@in.example.com>:",
  "Nextday <inbox@in.example.com>, 24 Kas 2026 Sal, 08:03 tarihinde şunu yazdı:",
  "Nextday wrote:",
  "Nextday <inbox@in.example.com> wrote:",
  "Nextday <inbox@in.example.com>\nwrote:",
  "On Tue Nextday wrote:",
  "Nextday schrieb:",
  "Am Di schrieb Nextday <inbox@in.example.com>:",
  "Le mar. Nextday a écrit :",
  "El mar, Nextday escribió:",
  "2026年11月24日(火) 8:03 Nextday <inbox@in.example.com>:",
  "Nextday <inbox@in.example.com> 于2026年11月24日周二 08:03写道：",
  "2026년 11월 24일 (화) 오전 8:03, Nextday <inbox@in.example.com>님이 작성:",
])("an attribution is known in its language: %s", (attribution) => {
  expect(visibleText({ text: `1 done\n${attribution}\n\n2 done`, html: null })).toBe("1 done");
  expect(visibleText({ text: `${attribution}\n> 2 done\n1 done`, html: null })).toBe("1 done");
});

test.each([
  "Sent from my iPad",
  "Sent from my cell, please excuse any typos.",
  "Sent from TypeApp<https://www.example.com/r>",
  "Sent from Yahoo Mail for iPhone",
  "Sent with Proton Mail secure email.",
  "Von meinem iPhone gesendet",
  "Gesendet mit der GMX Mail App",
  "Enviado desde mi iPhone",
  "Enviado do meu iPhone",
  "Inviato da iPhone",
  "Verstuurd vanaf mijn iPhone",
  "Skickat från min iPhone",
  "Sendt fra min iPhone",
  "Lähetetty iPhonesta",
  "Wysłane z iPhone'a",
  "Odesláno z iPhonu",
  "Отправлено с iPhone",
  "发自我的iPhone",
  "나의 iPhone에서 보냄",
  "iPhone'umdan gönderildi",
  "Télécharger Outlook pour iOS<https://aka.ms/o0ukef>",
])("a phone's own line is no reply: %s", (line) => {
  expect(visibleText({ text: `1 done\n\n${line}`, html: null })).toBe("1 done");
});

test.each([
  "2 note she wrote on 5 dec:",
  "On 5 dec call Jane",
  "2 note Nextday wrote:",
  "2 note from: the chamber",
  "From: Berlin with love",
  "1 note sent her the iPhone offer",
  "3 won 1200 -- at last",
  "2 note <b>bold</b> & more",
  "| 1 | Jane Doe |\n| 2 | Tom Roe |",
  "This email was sent from too many places",
  "Date: 24 November 2026 at 8:03, with jane@example.com",
])("what a person may well type is kept: %s", (line) => {
  expect(visibleText({ text: `${line}\n1 done`, html: null })).toBe(`${line}\n1 done`);
});

const token = "abcdefghijklmnopqrstuvwxyz";
const belowOurs = `Nextday wrote:\n\n1. Jane\n2 done\nref nd-${token}\n\n1 done`;

test("what was typed is read below our own mail, where nothing marks its lines, if it is the one that is answered", () => {
  const html = belowOurs.replaceAll("\n", "<br>");
  for (const parts of [
    { text: belowOurs, html: null },
    { text: null, html },
  ]) {
    expect(visibleText(parts, token)).toBe("1 done");
    expect(visibleText(parts, token.replace("a", "b"))).toBe("");
    expect(visibleText(parts)).toBe("");
  }
});

test.each([
  [
    "before an attribution in the same line",
    "1 done On Wed, Apr 4, 2026 at 3:59 PM, a@example.com wrote:\n> 2 done",
  ],
  [
    "above a header of a language unknown to us",
    "1 done\n\nNork: Nextday <a@example.com>\nNoiz: 2026-11-24 08:03\nNori: Ann\n\n2 done",
  ],
  ["between quoted lines that a program wrapped", `> ${"x".repeat(70)} and\ndone later\n> so\n1 done`],
  [
    "above the header that Notes writes",
    "1 done\n\nNextday <a@example.com>\n24.11.2026 08:03\n\nTo\nAnn\ncc\n\nSubject\nThree people\n\n2 done",
  ],
  [
    "above the one that older Notes writes",
    "1 done\n\nNextday <a@example.com> on 24/11/2026 08:03:22 AM\n\nTo: Ann/Poe@POE\ncc:\nSubject: Three\n\n2 done",
  ],
  ["above a header that Notes frames", "1 done\n\n|------------>\n| From:      |\n|------------>\n2 done"],
  [
    "above a header in one line",
    "1 done\n\nDate: Tue, 24 Nov 2026 08:03:10 +0000 From: a@example.com To: Ann Subject: Three\n\n2 done",
  ],
  ["above a header of two lines", "1 done\n\nDate: Tue, 24 Nov 2026 08:03\nTo: ann@example.com\n\n2 done"],
  [
    "above the line that GroupWise writes",
    "1 done\n\n>>> Nextday <a@example.com> 24.11.2026 08:03 >>>\n2 done",
  ],
  [
    "above a header whose lines alone are marked",
    "1 done\n\n> Message du 24/11/26 08:03\n> De : Nextday <a@example.com>\n> A : Ann\n> Objet : Three\n\n2 done",
  ],
  [
    "above an attribution that ends in an address",
    "1 done\n\nNov 24, 2026, 08:03 by inbox@in.example.com:\n\n2 done",
  ],
  [
    "above a rule that goes on",
    "1 done\n-------- Ursprüngliche Nachricht --------Von: Nextday Datum: 24.11.26\n\n2 done",
  ],
  ["above what somebody else wrote", "1 done\n\njane@example.com wrote:\n\n2 done"],
  ["beside lines that a bar marks", "| Three people\n|\n| 2 done\n\n1 done"],
  ["beside lines that initials mark", "ND> Three people\nND> 2 done\n\n1 done"],
  ["above a rule between words for mail", "1 done\n\n---Original Message---\n2 done"],
  ["above a mailing list's footer", "1 done\n\n__\ncards mailing list\nhttps://lists.example.com/cards"],
  [
    "above an attribution that no sign ends",
    "1 done\n\nOn Tue, 24 Nov 2026 08:03:43 -0200 Nextday <a@example.com> wrote\n\n2 done",
  ],
  [
    "above an attribution whose day stands alone",
    "1 done\n\nOn Tue, Nov 24, Nextday\n<a@example.com>\nwrote:\n> 2 done",
  ],
  ["above a header over marked lines", "From: Jane\nDate: today\n\n> 2 done\n\n1 done"],
  ["above the rule that Outlook draws", "1 done\n________________________________\n2 done"],
  [
    "above small print",
    `1 done\n\nThis e-mail and its attachments are confidential. ${"If you are not the one, 2 done. ".repeat(5)}`,
  ],
  ["above the sender's own block", "1 done\n\nAnn Poe\nPartner, Poe & Co\n(212) 555-0142"],
])("what was typed is read %s", (_, text) => {
  const from = [{ name: "Ann Poe", email: "ann@example.com" }];
  expect(visibleText({ text, html: null, from })).toBe("1 done");
});

test("somebody else's block is no signature: it may be whom the mail is about", () => {
  const text = "Met her today\n\nJane Doe\nCFO, Acme\n(212) 555-0142";
  const from = [{ name: "Ann Poe", email: "ann@example.com" }];
  expect(visibleText({ text, html: null, from })).toBe(text);
});

test.each([
  [
    "Gmail",
    `<div>1 done</div><div class="gmail_quote"><div class="gmail_attr">2 done:</div><blockquote>3 done</blockquote></div>`,
  ],
  [
    "a forward by Gmail",
    `<div>1 done</div><div class="gmail_quote"><div class="gmail_attr">---------- 2 done</div>3 done</div>`,
  ],
  [
    "Outlook",
    `<p>1 done</p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p>X: 2 done</p></div><p>3 done</p>`,
  ],
  ["Zoho", `<div>1 done</div><div class="zmail_extra">2 done<blockquote>3 done</blockquote></div>`],
  ["a line beside it", `<div>1 done</div><div style="border:none;border-left:solid blue 1.5pt">2 done</div>`],
  [
    "an indent with a line beside it",
    `<div>1 done</div><blockquote style="border:none;border-left:2px solid #ccc">2 done</blockquote>`,
  ],
  ["Spark", `<div name="messageBodySection">1 done</div><div name="messageReplySection">2 done</div>`],
])("HTML says what is quoted in every language: %s", (_, html) => {
  expect(visibleText({ text: "1 done\n\nHwæt:\n2 done", html })).toBe("1 done");
});

test("a rule that a person draws parts nothing, where they go on and answer below it", () => {
  const text = `1 done\n${"_".repeat(80)}\n2 done\n\nOn Tue, Nov 24, 2026, Nextday wrote:\n> 3 done`;
  expect(visibleText({ text, html: null })).toBe("1 done\n2 done");
});

test("what is indented in Gmail is no quote", () => {
  const html = `<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>1 done</div></blockquote>`;
  expect(visibleText({ text: null, html })).toBe("1 done");
});

test("HTML comments, styles and hidden words are never read, and plain HTML only where there is no text", () => {
  expect(visibleText({ text: "1 done", html: "<p>2 done</p>" })).toBe("1 done");
  const html = `<style>p{}</style><!-- 1 done --><p style="display: none">2 done</p><p>3 <b>done</b></p>`;
  expect(visibleText({ text: " \n", html })).toBe("3 done");
  expect(visibleText({ text: null, html: null })).toBe("");
});

const quotable = fc.string({ unit: fc.constantFrom(...Array.from("1 done,\n>:<@x-_")) });

test("nothing of what is quoted is ever read, whatever it is", () => {
  const attribution = "On Tue, Nov 24, 2026 at 8:03 AM Nextday <inbox@in.example.com> wrote:";
  fc.assert(
    fc.property(quotable, (secret) => {
      const lines = secret.split("\n").map((line) => `> 2${line}`);
      expect(visibleText({ text: ["1 done", attribution, ...lines].join("\n"), html: null })).toBe("1 done");
      expect(visibleText({ text: `1 done\n-----Original Message-----\n${secret}`, html: null })).toBe(
        "1 done",
      );
      const escaped = secret.replaceAll("<", "&lt;");
      const html = `<p>1 done</p><blockquote><p>${escaped}</p></blockquote>`;
      expect(visibleText({ text: null, html })).toBe("1 done");
    }),
  );
});

test("any bytes are read in time that grows with their length alone", () => {
  const runs = [
    ">",
    " ",
    "_",
    "-",
    "a",
    "\n",
    ":",
    "<",
    "@",
    "On 2026 ",
    "From: \n",
    "<blockquote>",
    "<div>",
    "<ol><li>",
    "&amp;",
    "> \n",
  ];
  for (const run of runs) {
    const text = run.repeat(400_000 / run.length);
    const taken = cpuSeconds(() => {
      visibleText({ text, html: null });
      visibleText({ text: null, html: text });
    });
    expect(taken, JSON.stringify(run)).toBeLessThan(5);
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), fc.string({ maxLength: 2_000 }), (text, html) => {
      expect(visibleText({ text, html }).length).toBeLessThanOrEqual(20_000);
      expect(typeof visibleText({ text: null, html })).toBe("string");
    }),
  );
});

test.each([
  ["font-size:0px; line-height:0", "1 done"],
  ["opacity:0", "1 done"],
  ["font-size: 0.9em", "2 let go\n1 done"],
])("what is shown with %s is read as it is seen", (style, expected) => {
  const html = `<p style="${style}">2 let go</p><p>1 done</p>`;
  expect(visibleText({ text: null, html }).replace(/\n+/g, "\n")).toBe(expected);
});
