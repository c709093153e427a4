import { expect, test } from "vitest";
import { findSocial } from "../../../../shared/domain/cards/social.ts";

test.each([
  ["linkedin.com/in/janedoe", "linkedin", "janedoe"],
  ["https://www.instagram.com/jane.doe", "instagram", "jane.doe"],
  ["Instagram: @janedoe", "instagram", "janedoe"],
  ["skype: jane.doe", "skype", "jane.doe"],
  ["xing.com/profile/Jane_Doe", "xing", "Jane_Doe"],
  ["fb.com/acmefoods", "facebook", "acmefoods"],
  ["x.com/janedoe", "x", "janedoe"],
  ["@janedoe", "other", "janedoe"],
])("%s is a handle of %s", (printed, network, handle) => {
  expect(findSocial(printed).map(({ value }) => value)).toEqual([{ network, handle }]);
});

test.each(["jane@example.com", "www.example.com", "Jane Doe", "Facebook Marketing", "Twitter Strategy Lead"])(
  "%s is none",
  (printed) => {
    expect(findSocial(printed)).toEqual([]);
  },
);
