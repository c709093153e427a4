import { expect, test } from "vitest";
import { withAtSigns } from "../../../../shared/domain/cards/lost-at-signs.ts";
import { printed } from "./printed.ts";

const texts = (...lines: string[]) => withAtSigns(printed(...lines)).map(({ text }) => text);

test.each([
  ["jane©acme.com", "jane@acme.com"],
  ["E: jane.doe ® acme.com", "E: jane.doe@acme.com"],
  ["jane(at)acme.com", "jane@acme.com"],
  ["janegacme.com", "jane@acme.com"],
  ["Mail jane e acme.com", "Mail jane@acme.com"],
  ["jane66ocorp.acme.com", "jane66@corp.acme.com"],
])("%s beside www.acme.com was %s", (read, whole) => {
  expect(texts(read, "www.acme.com")).toContain(whole);
});

test.each(["Visit acme.com", "www.acme.com", "Acme® Foods", "Web | acme.com", "Jane Doe & Co"])(
  "%s stays as it is",
  (text) => {
    expect(texts(text, "www.acme.com")).toContain(text);
  },
);
