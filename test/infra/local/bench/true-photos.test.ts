import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { truePhotos } from "../../../../infra/local/bench/true-photos.ts";
import { newFolder } from "../new-folder.ts";

const jane = { name: "Jane Doe" };

async function folderWith(file: string, content: unknown): Promise<string> {
  const folder = newFolder();
  await writeFile(join(folder, file), JSON.stringify(content));
  return folder;
}

test("a manifest names photos, with what kind they are and who is on them", async () => {
  const entries = [
    {
      key: "a",
      file: "a.jpg",
      kind: "multi",
      tier: "hard",
      layouts: ["x", "y"],
      locales: ["US"],
      contacts: [jane, jane],
    },
    { key: "p", kind: "pair", files: ["f.jpg", "b.jpg"], contacts: [jane] },
    { key: "f.jpg", file: "f.jpg", kind: "pair-front", contacts: [jane] },
    { key: "b.jpg", file: "b.jpg", kind: "pair-back", contacts: [] },
  ];
  const photos = await truePhotos(await folderWith("manifest.json", { entries }));
  expect(photos.map(({ key, files, contacts }) => [key, files, contacts.length])).toEqual([
    ["a", ["a.jpg"], 2],
    ["p", ["f.jpg", "b.jpg"], 1],
  ]);
  expect(photos[0]).toMatchObject({ kind: "multi", tier: "hard", layout: "several", locale: "US" });
});

test("a plain list has one contact a photo", async () => {
  const photos = await truePhotos(await folderWith("truth.json", [{ file: "a.jpg", ...jane }]));
  expect(photos).toMatchObject([{ key: "a.jpg", files: ["a.jpg"], contacts: [jane] }]);
});
