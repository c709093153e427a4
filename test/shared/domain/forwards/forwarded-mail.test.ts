import { describe, expect, test } from "vitest";
import { forwardedMail } from "../../../../shared/domain/forwards/forwarded-mail.ts";
import type { ParsedMail } from "../../../../shared/domain/mail/parsed-mail.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const mail = (subject: string, text: string | null, html: string | null = null): ParsedMail =>
  mailFromAnn({ parsed: { subject, text, html } }).parsed;

const jane = { name: "Jane Doe", email: "jane@example.org" };

describe("who wrote the mail that is passed on", () => {
  test.each([
    [
      "Gmail",
      "Fwd: Lunch",
      `Met her today

---------- Forwarded message ---------
From: Jane Doe <jane@example.org>
Date: Tue, Nov 17, 2026 at 8:00 AM
Subject: Lunch
To: Ann <ann@example.com>


Hello Ann`,
    ],
    [
      "Gmail in German, without a prefix",
      "Mittagessen",
      `---------- Forwarded message ---------
Von: Jane Doe <jane@example.org>
Date: Di., 17. Nov. 2026 um 08:00 Uhr
Subject: Mittagessen
To: Ann <ann@example.com>

Hallo Ann`,
    ],
    [
      "Apple Mail, each line marked",
      "Fwd: Lunch",
      `Begin forwarded message:

> From: Jane Doe <jane@example.org>
> Subject: Lunch
> Date: November 17, 2026 at 8:00:00 AM EST
> To: Ann <ann@example.com>
> Reply-To: Office <office@example.net>
>
> Hello Ann`,
    ],
    [
      "Apple Mail in French, with a space before the colon",
      "TR : Déjeuner",
      `Début du message transféré :

De : Jane Doe <jane@example.org>
Objet : Déjeuner
Date : 17 novembre 2026 à 08:00:00 UTC+1
À : Ann <ann@example.com>

Bonjour Ann`,
    ],
    [
      "Outlook, without Fwd in the subject",
      "Lunch",
      `fyi

________________________________
From: Jane Doe <jane@example.org>
Sent: Tuesday, November 17, 2026 8:00 AM
To: Ann <ann@example.com>
Subject: Lunch

Hello Ann`,
    ],
    [
      "Outlook of 2013 in Dutch, bold, with mailto",
      "FW: Lunch",
      `*Van:* Jane Doe [mailto:jane@example.org]
*Verzonden:* dinsdag 17 november 2026 8:00
*Aan:* Ann <ann@example.com>
*Onderwerp:* Lunch

Hallo`,
    ],
    [
      "Outlook's address within an address",
      "FW: Lunch",
      `From: Jane Doe <jane@example.org<mailto:jane@example.org>>
Date: Tuesday, 17 November 2026 at 08:00
To: Ann <ann@example.com<mailto:ann@example.com>>
Subject: Lunch

Hello`,
    ],
    [
      "a From line that was wrapped",
      "Fwd: Lunch",
      `---------- Forwarded message ----------
From: Jane Doe
<jane@example.org>
Date: 2026-11-17 8:00 GMT+01:00
Subject: A long one
that goes on
To: Ann <ann@example.com>

Hello`,
    ],
    [
      "Thunderbird, the subject first",
      "Fwd: Lunch",
      `-------- Weitergeleitete Nachricht --------
Betreff: \tLunch
Datum: \tTue, 17 Nov 2026 08:00:00 +0100
Von: \tJane Doe <jane@example.org>
An: \tAnn <ann@example.com>



Hallo`,
    ],
    [
      "Yahoo",
      "Fw: Lunch",
      `----- Forwarded Message -----
From: Jane Doe <jane@example.org>
To: Ann <ann@example.com>
Sent: Tuesday, November 17, 2026 at 08:00:00 AM EST
Subject: Lunch

Hello`,
    ],
    [
      "Zoho",
      "Fwd: Lunch",
      `============ Forwarded message ============
From: Jane Doe <jane@example.org>
To: "Ann"<ann@example.com>
Date: Tue, 17 Nov 2026 08:00:00 +0530
Subject: Lunch
============ Forwarded message ============

Hello`,
    ],
    [
      "Russian",
      "Fwd: Обед",
      `-------- Пересылаемое сообщение --------
От кого: Jane Doe <jane@example.org>
Кому: ann@example.com
Дата: Вторник, 17 ноября 2026, 8:00 +03:00
Тема: Обед

Привет`,
    ],
    [
      "Japanese, with wide colons",
      "Fwd: 昼食",
      `転送されたメッセージ:

差出人： Jane Doe <jane@example.org>
件名： 昼食
日付： 2026年11月17日 8:00:00 JST
宛先： ann@example.com

こんにちは`,
    ],
  ])("%s", (_program, subject, text) => {
    expect(forwardedMail(mail(subject, text))?.from).toEqual(jane);
  });

  test("HTML alone, as Outlook writes it", () => {
    const html = `<div>fyi</div><div id="divRplyFwdMsg"><hr><b>From:</b> Jane Doe &lt;jane@example.org&gt;<br><b>Sent:</b> Tuesday<br>
      <b>To:</b> Ann<br><b>Subject:</b> Lunch</div><div>Hello</div>`;
    expect(forwardedMail(mail("Fw: Lunch", null, html))).toMatchObject({ from: jane, subject: "Lunch" });
  });

  test("of a chain, who wrote the newest", () => {
    const text = `---------- Forwarded message ---------
From: Jane Doe <jane@example.org>
Date: Tue
Subject: Fwd: Lunch
To: Ann <ann@example.com>

---------- Forwarded message ---------
From: Tom Roe <tom@example.net>
Date: Mon
Subject: Lunch
To: Jane Doe <jane@example.org>

Hi`;
    expect(forwardedMail(mail("Fwd: Fwd: Lunch", text))?.from).toEqual(jane);
  });
});

describe("what passes nothing on", () => {
  test.each([
    [
      "a reply that quotes with Outlook's header",
      "RE: Lunch",
      `Yes!

From: Jane Doe <jane@example.org>
Sent: Tuesday, November 17, 2026 8:00 AM
To: Ann <ann@example.com>
Subject: Lunch

Hello`,
    ],
    [
      "a reply to somebody who had forwarded",
      "Re: Lunch",
      `Yes

On Tue, Nov 17, 2026 at 8:00 AM Tom <tom@example.net> wrote:
> ---------- Forwarded message ---------
> From: Jane Doe <jane@example.org>
> Date: Tue
> Subject: Lunch
> To: Tom
>
> Hello`,
    ],
    ["a newsletter", "News of the week", "From: London\nTo: Leeds\n\nThe new train takes two hours."],
    ["nothing at all", "", ""],
  ])("%s", (_what, subject, text) => {
    expect(forwardedMail(mail(subject, text))).toBeNull();
  });
});
