import { expect, test } from "vitest";
import { occasionIn } from "../../../../shared/domain/events/occasion-in.ts";

test.each([
  ["Chamber breakfast", "Chamber breakfast"],
  ["Cards from the BNI lunch on Tuesday", "BNI lunch on Tuesday"],
  ["Networking night notes:", "Networking night"],
  ["Great event. Met:", null],
  ["Nice meeting! New people:", null],
])("%s names %s", (text, event) => {
  expect(occasionIn(text)).toBe(event);
});
