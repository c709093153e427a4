import { expect, test } from "vitest";
import { socialProfile } from "../../../../shared/domain/contacts/social-profile.ts";

test.each([
  ["https://www.linkedin.com/in/jane-doe/", "linkedin", "jane-doe"],
  ["https://de.linkedin.com/in/jane%20doe?trk=card", "linkedin", "jane doe"],
  ["linkedin.com/company/acme-foods", "linkedin", "company/acme-foods"],
  ["HTTPS://XING.COM/profile/Jane_Doe", "xing", "Jane_Doe"],
  ["m.facebook.com/acmefoods", "facebook", "acmefoods"],
  ["twitter.com/janedoe", "x", "janedoe"],
  ["tiktok.com/@janedoe", "tiktok", "janedoe"],
  ["youtube.com/@acme", "youtube", "acme"],
  ["wa.me/15550100", "whatsapp", "15550100"],
])("%s is a profile", (url, network, handle) => {
  expect(socialProfile(url)).toEqual({ network, handle });
});

test.each(["www.example.com/in/jane", "linkedin.com", "x.com/", "notx.com/jane", "xing.com/jobs", ""])(
  "%j is none",
  (url) => {
    expect(socialProfile(url)).toBeNull();
  },
);
