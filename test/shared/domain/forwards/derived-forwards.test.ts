import { describe, expect, test } from "vitest";
import { forwardedMail } from "../../../../shared/domain/forwards/forwarded-mail.ts";
import type { ParsedMail } from "../../../../shared/domain/mail/parsed-mail.ts";
import { easternLanguages } from "../../../fixtures/forwards/eastern-languages.ts";
import { type Original, programs } from "../../../fixtures/forwards/programs.ts";
import { westernLanguages } from "../../../fixtures/forwards/western-languages.ts";
import { mailFromAnn } from "../../../fixtures/mails.ts";

const languages = [...westernLanguages, ...easternLanguages];

const jane: Original = {
  name: "Jane Doe",
  email: "jane.doe@example.org",
  subject: "Lunch",
  to: "ann@example.com",
  body: ["Hello Ann,", "", "are you free on Friday?", "", "Jane"],
};
const tom: Original = { ...jane, name: "Tom Roe", email: "tom.roe@example.net", body: ["Shall we?", "Tom"] };
const who = { name: jane.name, email: jane.email };

const mail = (subject: string, lines: readonly string[]): ParsedMail =>
  mailFromAnn({ parsed: { subject, text: lines.join("\r\n") } }).parsed;

/** The same as an HTML part alone. */
function asHtml({ subject, text }: ParsedMail): ParsedMail {
  const escaped = (line: string) => line.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const html = (text ?? "").split("\r\n").map((line) => `<div>${escaped(line)}<br></div>`);
  return mailFromAnn({
    parsed: { subject, text: null, html: `<html><body>${html.join("\n")}</body></html>` },
  }).parsed;
}

const typed = ["Met her at the chamber, wants to talk.", "", "Best,", "Ann Lee", ""];

describe.each(programs)("who wrote what $name passes on is told", ({ prefix, text }) => {
  test.each(languages)("in $code", (language) => {
    const subject = `${prefix(language)}${jane.subject}`;
    const whole = text(jane, language);
    expect(forwardedMail(mail(subject, whole))?.from).toEqual(who);
    expect(forwardedMail(mail(subject, [...typed, ...whole]))?.from).toEqual(who);
    expect(forwardedMail(asHtml(mail(subject, whole)))?.from).toEqual(who);
  });

  test.each(languages)("in $code, and of a chain the newest", (language) => {
    const chain = text({ ...jane, body: ["See below.", "", ...text(tom, language)] }, language);
    const subject = `${prefix(language)}${prefix(language)}${jane.subject}`;
    expect(forwardedMail(mail(subject, chain))?.from).toEqual(who);
  });

  test.each(languages)("in $code, and an answer to such a mail passes nothing on", (language) => {
    const quoted = text(tom, language).map((line) => `> ${line}`);
    const answer = ["Yes, gladly.", "", language.wrote("Jane Doe <jane.doe@example.org>"), ...quoted];
    expect(forwardedMail(mail(`Re: ${prefix(language)}Lunch`, answer))).toBeNull();
  });
});
