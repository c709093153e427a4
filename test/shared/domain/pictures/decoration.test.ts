import { expect, test } from "vitest";
import type { Attachment } from "../../../../shared/domain/mail/parsed-mail.ts";
import { decoration } from "../../../../shared/domain/pictures/decoration.ts";
import { pictureSize } from "../../../../shared/domain/pictures/picture-size.ts";

type Format = "png" | "gif" | "jpeg";

/** A picture's head with its size, and zeros up to `kilobytes`. */
function picture(format: Format, width: number, height: number, kilobytes: number): Uint8Array {
  const bytes = Buffer.alloc(Math.round(kilobytes * 1024));
  if (format === "png") {
    bytes.write("\x89PNG\r\n\x1a\n", "latin1");
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
  } else if (format === "gif") {
    bytes.write("GIF89a", "latin1");
    bytes.writeUInt16LE(width, 6);
    bytes.writeUInt16LE(height, 8);
  } else {
    // An EXIF segment stands before the frame header.
    Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 6, 0, 0, 0, 0, 0xff, 0xc2, 0, 17, 8]).copy(bytes);
    bytes.writeUInt16BE(height, 15);
    bytes.writeUInt16BE(width, 17);
  }
  return bytes;
}

type Shot = readonly [name: string, format: Format, width: number, height: number, kilobytes: number];

const part = ([name, format, width, height, kilobytes]: Shot, inline: boolean): Attachment => ({
  name,
  type: `image/${format}`,
  bytes: picture(format, width, height, kilobytes),
  inline,
  contentId: null,
});

const within = { isBelow: false, isAlone: false };

test.each<[string, Shot, boolean, typeof within]>([
  ["a photo that iPhone Mail put inline", ["image0.jpeg", "jpeg", 3024, 4032, 2400], true, within],
  ["the same, sent in its smallest size", ["image0.jpeg", "jpeg", 320, 240, 32], true, within],
  [
    "a photo below a quoted mail",
    ["IMG_1234.jpg", "jpeg", 1600, 1200, 700],
    true,
    { ...within, isBelow: true },
  ],
  ["an attached scan", ["scan.png", "png", 1050, 600, 400], false, within],
  [
    "a small picture that is all of the mail",
    ["unnamed.png", "png", 420, 240, 40],
    true,
    { ...within, isAlone: true },
  ],
  ["a screenshot of a card", ["Screenshot.png", "png", 1170, 700, 350], true, within],
])("%s is a photo", (_what, shot, inline, place) => {
  expect(decoration(part(shot, inline), place)).not.toBe("signature-logo");
  expect(["tracking-pixel", "icon", "signature-logo"]).not.toContain(decoration(part(shot, inline), place));
});

test.each<[string, Shot, string]>([
  ["a tracking pixel", ["open.gif", "gif", 1, 1, 0.1], "tracking-pixel"],
  ["a social icon", ["linkedin.png", "png", 32, 32, 2], "icon"],
  ["a logo as Outlook names it", ["image001.png", "png", 300, 80, 9], "signature-logo"],
  ["a square logo", ["logo.png", "png", 150, 150, 12], "signature-logo"],
  ["a portrait in a signature", ["image003.jpg", "jpeg", 110, 110, 8], "signature-logo"],
  ["an animated banner", ["banner.gif", "gif", 600, 120, 60], "signature-logo"],
])("%s is decoration", (_what, shot, why) => {
  expect(decoration(part(shot, true), { isBelow: true, isAlone: false })).toBe(why);
});

test("a file that is no picture is not taken for one", () => {
  const patch = {
    name: "fix.patch",
    type: "text/x-patch",
    bytes: Buffer.from("diff"),
    inline: true,
    contentId: null,
  };
  expect(decoration(patch, within)).toBeNull();
});

test("of a JPEG banner only what is on it tells", () => {
  expect(decoration(part(["image002.jpg", "jpeg", 600, 190, 40], true), within)).toBe("maybe");
});

test.each<[string, Uint8Array]>([
  ["nothing", new Uint8Array()],
  ["text", Buffer.from("Jane Doe, CFO, Acme, and some more words")],
  ["a JPEG that ends in its first segment", Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff])],
  ["a JPEG whose segments lead nowhere", Buffer.alloc(4000, Buffer.from([0xff, 0xd8, 0, 0]))],
])("%s has no size", (_what, bytes) => {
  expect(pictureSize(bytes)).toBeNull();
});
