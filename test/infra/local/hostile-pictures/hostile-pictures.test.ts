import { expect, test } from "vitest";
import { hostilePictures } from "../../../../infra/local/hostile-pictures/hostile-pictures.ts";
import { sharpPhotoLab } from "../../../../shared/adapters/images/sharp-photo-lab.ts";

const lab = sharpPhotoLab();

test("every bomb and every damaged picture is answered, within a gigabyte", async () => {
  for await (const { name, bytes } of hostilePictures(7, 60)) {
    const developed = await lab.develop(bytes);
    if (developed.kind === "unreadable") expect(developed.why, name).toMatch(/^[a-z-]+$/);
    else expect(developed.cards.length, name).toBeGreaterThan(0);
  }
  expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(1_000);
}, 300_000);

test("the same seed damages pictures the same way", async () => {
  const all = async () => {
    const bytes: Buffer[] = [];
    for await (const picture of hostilePictures(3, 12)) bytes.push(picture.bytes);
    return bytes;
  };
  expect(await all()).toEqual(await all());
});
