import { expect, test } from "vitest";
import { fileKind } from "../../../../infra/local/read/file-kind.ts";

test.each([
  ["From: Ann <ann@example.com>\r\nSubject: card\r\n\r\nhello", "mail"],
  ["Received: from mx.example.org\n by mx.example.net\nTo: a@example.com\n\n", "mail"],
  ["From ann@example.com Fri Nov 20\nSubject: an mbox\n\nhello", "mail"],
  ["\xff\xd8\xff\xe0 a photo", "image"],
  ["RIFF\0\0\0\0WEBP", "image"],
  ["%PDF-1.7\n", "pdf"],
  ["\xef\xbb\xbfBEGIN:VCARD\r\nVERSION:3.0", "vcard"],
  ["BEGIN:VCALENDAR\r\n", "invite"],
  ["Dear Ann,\n\nSubject: none of this is a mail", "unknown"],
  ["Note: this is a list\nof things", "unknown"],
  ["", "unknown"],
])("%j is told by its bytes: %s", (text, kind) => {
  expect(fileKind(Buffer.from(text, "latin1"))).toBe(kind);
});
