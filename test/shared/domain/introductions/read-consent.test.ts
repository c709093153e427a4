import { expect, test } from "vitest";
import { readConsent } from "../../../../shared/domain/introductions/read-consent.ts";

test.each([
  "Yes",
  "Yes please!",
  "Hi Ann, sure, go ahead. Thanks!",
  "Hi Ann,\n\nthat would be great, thank you.",
  "I'd love to.",
  "Happy to chat with them, please share my number.",
  "No problem, please introduce us.",
  "Absolutely. Next week is best for me.",
  "Ja, sehr gerne!",
  "Avec plaisir",
  "Sí, con gusto",
])("“%s” is a yes", (text) => {
  expect(readConsent(text)).toBe("yes");
});

test.each([
  "No",
  "No thanks",
  "Hi Ann, thanks for thinking of me, but I'm fully booked until spring.",
  "Not right now, sorry.",
  "Thank you, we already have one.",
  "I'm afraid I have to pass.",
  "I would rather not.",
  "Nein danke, kein Bedarf.",
  "Non merci",
  "No gracias",
])("“%s” is a no", (text) => {
  expect(readConsent(text)).toBe("no");
});

test.each([
  "",
  "Who is it?",
  "Maybe. Let me think about it.",
  "Could you tell me a bit more about the company?",
  "Yes and no.",
  "I'm away until Monday.",
  "Thanks for the nice evening!",
  "Not sure yet",
])("“%s” is neither", (text) => {
  expect(readConsent(text)).toBe("unclear");
});
