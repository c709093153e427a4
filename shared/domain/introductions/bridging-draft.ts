import type { OwnCard } from "../accounts/own-card.ts";
import type { Both } from "./ask-draft.ts";
import { firstOf, introducedAs, plain, signed, theirNeed } from "./draft-words.ts";
import type { Introduction } from "./introduction.ts";
import type { IntroductionDraft } from "./introduction-draft.ts";

/** The one mail that brings both together, with why each should care. Only of an introduction to which both have said yes. */
export function bridgingDraft(
  introduction: Introduction,
  { seeker, helper }: Both,
  ownCard: OwnCard | null,
): IntroductionDraft {
  const [one, other] = [firstOf(seeker), firstOf(helper)];
  const { re } = introduction;
  const [offer] = helper.offers;
  const wants = re === null ? "" : `, who is looking for ${theirNeed(re)}`;
  const does = offer === undefined ? "" : `, who offers ${theirNeed(offer)}`;
  const body = signed(
    [
      `Hi ${one}, hi ${other},`,
      `here you are, as I promised. ${one}, meet ${introducedAs(helper)}${does}.`,
      `${other}, meet ${introducedAs(seeker)}${wants}.`,
      "I leave the rest to you two, and would love to hear how it goes.",
    ],
    ownCard,
  );
  return {
    introductionId: introduction.id,
    contactId: seeker.id,
    to: [seeker, helper].map((contact) => ({ name: firstOf(contact), address: contact.emails[0] ?? null })),
    draft: { subject: `${plain(one)}, meet ${plain(other)}`, body },
    bridges: true,
    label: `Introduce ${one} and ${other}`,
  };
}
