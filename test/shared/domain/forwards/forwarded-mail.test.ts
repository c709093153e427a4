import { describe, expect, test } from "vitest";
import { forwardedMail } from "../../../../shared/domain/forwards/forwarded-mail.ts";
import type { ParsedMail } from "../../../../shared/domain/mail/parsed-mail.ts";
import { noForwards } from "../../../fixtures/forwards/no-forwards.ts";
import { oddForwards } from "../../../fixtures/forwards/odd-forwards.ts";
import { seenForwards } from "../../../fixtures/forwards/seen-forwards.ts";
import { uglyForwards } from "../../../fixtures/forwards/ugly-forwards.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const mail = (parsed: Partial<ParsedMail>): ParsedMail => mailFromAnn({ parsed }).parsed;

const jane = { name: "Jane Doe", email: "jane@example.org" };

describe("who wrote the mail that is passed on", () => {
  test.each([...seenForwards, ...uglyForwards, ...oddForwards])("$what", ({ subject, text, who = jane }) => {
    expect(forwardedMail(mail({ subject, text }))?.from).toEqual(who);
  });

  test.each([
    [
      "two fields behind a mark",
      "---------- Forwarded message ----------\nFrom: Jane Doe <jane@example.org>\nSubject: Lunch\n\nHi",
      jane,
    ],
    [
      "who and when on one line",
      "Have fun.\n -----Original Message-----\nFrom: Doe, Jane Sent: Tuesday, November 17, 2026 5:12 PM\nTo: 'bo@example.com'; Roe, Tom\nCc: Lee, Ann\nSubject: Fwd: Lunch\nHi",
      { name: "Jane Doe", email: null },
    ],
    [
      "labels in a table, some without a colon",
      'Von:\t"Jane Doe" <jane@example.org>\nAn\tann@example.com\nDatum:\tMi., 18.11.2026 14:30\nBetreff\tMittag\n\nHallo',
      jane,
    ],
  ])("a header of %s", (_how, text, who) => {
    expect(forwardedMail(mail({ subject: "WG: Lunch", text }))?.from).toEqual(who);
  });

  test("of five, one within the other, the newest, quoted deeper each or not", () => {
    const names = [
      "Jane Doe <jane@example.org>",
      ..."abcd".split("").map((each) => `${each} <${each}@example.net>`),
    ];
    const chain = (mark: string) =>
      names
        .map((name) => [
          "---------- Forwarded message ---------",
          `From: ${name}`,
          "Date: x",
          "Subject: y",
          "To: z",
          "",
          "Hi",
          "",
        ])
        .flatMap((lines, depth) => lines.map((line) => `${mark.repeat(depth)}${line}`))
        .join("\n");
    for (const mark of ["", "> "])
      expect(forwardedMail(mail({ subject: "Fwd: Fwd: Lunch", text: chain(mark) }))?.from).toEqual(jane);
  });

  test("what was passed on, when, and with which words", () => {
    const text =
      "FYI\n\n---------- Forwarded message ---------\nFrom: Jane Doe <jane@example.org>\nDate: Tue, Nov 17\nSubject: Lunch\nTo: Ann <ann@example.com>\n\nHello Ann";
    expect(forwardedMail(mail({ subject: "Fwd: Lunch", text }))).toEqual({
      from: jane,
      to: { name: "Ann", email: "ann@example.com" },
      subject: "Lunch",
      date: "Tue, Nov 17",
      lines: ["", "Hello Ann"],
      isOwn: false,
    });
  });

  test("a mail of one's own that is passed on is known as such", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: Ann Lee <Ann@example.com>\nDate: x\nSubject: y\nTo: Jane";
    expect(forwardedMail(mail({ subject: "Fwd: Lunch", text }))?.isOwn).toBe(true);
  });
});

describe("in HTML", () => {
  const passedOn = (html: string, text: string | null = null) =>
    forwardedMail(mail({ subject: "Fw: Lunch", text, html }))?.from;

  test("alone, as Outlook writes it", () => {
    const html = `<div>fyi</div><div id="divRplyFwdMsg"><hr><b>From:</b> Jane Doe &lt;jane@example.org&gt;<br><b>Sent:</b> Tuesday<br>
      <b>To:</b> Ann<br><b>Subject:</b> Lunch</div><div>Hello</div>`;
    expect(passedOn(html)).toEqual(jane);
  });

  test("where the header is a table, as Thunderbird writes it", () => {
    const html = `<p>fyi</p><div class="moz-forward-container">-------- Forwarded Message --------<table><tr><th>Subject: </th><td>Lunch</td></tr>
      <tr><th>Date: </th><td>Tue</td></tr><tr><th>From: </th><td>Jane Doe <a href="mailto:jane@example.org">&lt;jane@example.org&gt;</a></td></tr>
      <tr><th>To: </th><td>Ann</td></tr></table><p>Hello</p></div>`;
    expect(passedOn(html)).toEqual(jane);
  });

  test("where only a link has the address", () => {
    const html = `<p><b>From:</b> <a href="mailto:jane@example.org">Jane Doe</a><br><b>Date:</b> Tue<br><b>To:</b> Ann<br><b>Subject:</b> Lunch</p>`;
    expect(passedOn(html)).toEqual(jane);
  });

  test("where the text part lacks the header", () => {
    const html = `<p>FYI</p><p>Begin forwarded message:</p><blockquote type="cite"><div><b>From: </b>Jane Doe &lt;jane@example.org&gt;</div>
      <div><b>Subject: </b>Lunch</div><div><b>Date: </b>Tue</div><div><b>To: </b>Ann</div></blockquote>`;
    expect(passedOn(html, "FYI\n\nHello Ann")).toEqual(jane);
  });
});

describe("as an attachment", () => {
  const attached = mail({ from: [jane], subject: "Lunch", text: "Hello Ann" });

  test("the attached mail counts before any text", () => {
    const text =
      "---------- Forwarded message ---------\nFrom: Tom <tom@example.net>\nDate: x\nSubject: y\nTo: z";
    expect(forwardedMail(mail({ subject: "Fwd: Lunch", text, attachedMails: [attached] }))).toMatchObject({
      from: jane,
      subject: "Lunch",
      lines: ["Hello Ann"],
    });
  });

  test("what a bounce brings back was not passed on", () => {
    const headers = [{ name: "content-type", value: "multipart/report; report-type=delivery-status" }];
    expect(forwardedMail(mail({ headers, attachedMails: [attached] }))).toBeNull();
  });
});

describe("what passes nothing on", () => {
  test.each(noForwards)("$what", ({ subject, text, over }) => {
    expect(forwardedMail(mail({ subject, text, ...over }))).toBeNull();
  });
});

describe("what is read of the mail that is passed on", () => {
  const passedOn = (from: string, date: string, words: string) =>
    `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${date}\nSubject: Lunch\nTo: x\n\n${words}\n\n`;
  const janes = "Jane Doe <jane@example.org>";

  test.each([
    ["Tue, Nov 17, 2026 at 9:00 AM", "Tue, Nov 17, 2026 at 1:30 PM"],
    ["lun. 30 nov. 2026 à 08:00", "mar. 1 déc. 2026 à 07:00"],
    ["2026年9月30日(水) 10:00", "2026年10月1日(木) 9:00"],
  ])("of a whole conversation from its oldest mail on (%s), the newest", (older, newer) => {
    const text = passedOn("Tom Roe <tom@example.net>", older, "Lunch?") + passedOn(janes, newer, "Gladly.");
    expect(forwardedMail(mail({ subject: "Fwd: Lunch", text }))).toMatchObject({ from: jane, date: newer });
  });

  test("not one's own, though it is the newest", () => {
    const text =
      passedOn(janes, "Nov 17, 2026 at 9:00 AM", "Lunch?") +
      passedOn("Ann <ann@example.com>", "Nov 17, 2026 at 10:00 AM", "Gladly.");
    expect(forwardedMail(mail({ subject: "Fwd: Lunch", text }))?.from).toEqual(jane);
  });

  test("without the signature that a program puts below it, of whoever passes it on", () => {
    const text = `${passedOn(janes, "x", "Lunch?")}-- \nAnn Lee\nBuyer\nann@example.com`;
    expect(forwardedMail(mail({ subject: "Fwd: Lunch", text }))?.lines).toEqual(["", "Lunch?", ""]);
  });

  test("from the HTML, where the text is cut short", () => {
    const header = "From: Jane Doe &lt;jane@example.org&gt;<br>Date: x<br>Subject: Lunch<br>To: Ann<br><br>";
    const html = `<div>---------- Forwarded message ---------<br>${header}Lunch?<p>Jane Doe<br>Chief Carpenter<br>Acme Ltd</p></div>`;
    const parsed = mail({ subject: "Fwd: Lunch", text: passedOn(janes, "x", "Lunch?"), html });
    expect(forwardedMail(parsed)?.lines).toContain("Chief Carpenter");
  });
});
