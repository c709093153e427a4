import { readFileSync } from "node:fs";
import { openAccount } from "../../../../shared/domain/accounts/open-account.ts";
import { inboxAddress } from "../../../../shared/domain/mail/our-addresses.ts";
import { receiveMail } from "../../../../shared/use-cases/receive-mail.ts";
import { dateHeader, personsMail } from "../../persons-mail.ts";
import { mailDomain } from "../../resources.ts";
import { owner, type Place } from "./open-place.ts";

const names = ["Eve Adler", "Tom Becker", "Jane Doe", "Lea Brandt", "Max Frey", "Ida Holt", "Ben Kerr"];

/** Seven people, met on Monday; on Tuesday morning a full digest is due. */
export async function sevenAreDue({ at, deps, loopback }: Place): Promise<string> {
  const raw = await personsMail({
    from: owner,
    to: inboxAddress(mailDomain),
    subject: "at Chamber breakfast",
    text: "",
    date: dateHeader(at.now, -300),
    files: names.map((name) => ({ name: `${name}.vcf`, bytes: new Uint8Array(Buffer.from(vcard(name))) })),
    inReplyTo: null,
    messageId: "<cards@example.com>",
  });
  await loopback.bucket.put("raw/cards", raw);
  const pass = { spf: "PASS", dkim: "PASS", dmarc: "PASS", spam: "PASS", virus: "PASS" } as const;
  const envelope = { source: owner, recipients: [inboxAddress(mailDomain)], receivedAt: at.now };
  await receiveMail(deps, { objectKey: "raw/cards", ...envelope, verdicts: pass, notification: "{}" });
  at.now = "2026-11-03T13:00:00.000Z";
  return openAccount(owner, { zone: "UTC", today: "2026-11-02", now: at.now }).account.id;
}

const vcard = (name: string): string => {
  const first = name.split(" ")[0] ?? "";
  const company = `${name.split(" ")[1] ?? ""} & Partners`;
  const email = `${first.toLowerCase()}@${first.toLowerCase()}.example.com`;
  const lines = [`FN:${name}`, `ORG:${company}`, "TITLE:Managing Director", `EMAIL:${email}`];
  const phone = `TEL;TYPE=CELL:(212) 555-01${String(10 + names.indexOf(name))}`;
  return ["BEGIN:VCARD", "VERSION:3.0", ...lines, phone, "END:VCARD", ""].join("\r\n");
};

/** A picture as each card's is kept: that of one of the demo's cards. */
export async function pictureOfCard(): Promise<Uint8Array> {
  const { default: sharp } = await import("sharp");
  const photo = readFileSync(new URL("../../demo/cards/tom-becker.jpg", import.meta.url));
  return new Uint8Array(await sharp(photo).resize({ width: 600 }).jpeg({ quality: 80 }).toBuffer());
}
