import { blankCard } from "../../../../shared/domain/accounts/own-card.ts";
import type { Contact, ContactFields } from "../../../../shared/domain/contacts/contact.ts";
import { nothingTold } from "../../../../shared/domain/contacts/nothing-told.ts";
import { unknownAnswering } from "../../../../shared/domain/introductions/answering.ts";
import { askDraft } from "../../../../shared/domain/introductions/ask-draft.ts";
import { bridgingDraft } from "../../../../shared/domain/introductions/bridging-draft.ts";
import { type Introduction, newIntroduction } from "../../../../shared/domain/introductions/introduction.ts";
import {
  type IntroductionBlock,
  numberedBlock,
  suggestionBlock,
} from "../../../../shared/domain/introductions/introduction-block.ts";
import { jane, priya, tomas } from "./people.ts";

const today = "2026-11-24";

const known = (id: string, fields: ContactFields, metOn: string): Contact => ({
  ...{ kind: "contact", v: 3, id, ...fields, ...nothingTold, eventId: null, groupId: null, notes: [] },
  ...{ metOn, capturedAt: `${metOn}T20:00:00.000Z`, doubtful: [], picture: null },
});

const seeker = { ...known("c1", jane, "2026-11-12"), needs: ["somebody for her contracts"] };
const helper = { ...known("c2", priya, "2026-05-07"), offers: ["contract law for small firms"] };
const both = { seeker, helper };
const ownCard = { ...blankCard, fields: { ...tomas, name: "Ann Lee" } };

const introduction = newIntroduction(
  { seekerId: "c1", helperId: "c2", re: "somebody for her contracts" },
  today,
);
const agreed: Introduction = {
  ...introduction,
  state: "agreed",
  seeker: { ...introduction.seeker, consent: "yes" },
  helper: { ...introduction.helper, consent: "yes" },
};

const suggestion = suggestionBlock(
  introduction,
  {
    seeker,
    helper,
    re: "somebody for her contracts",
    because: "contract law for small firms",
    answers: { seeker: unknownAnswering, helper: { share: 0.8, isFast: true } },
  },
  today,
);

const asks = (["seeker", "helper"] as const).map((side) => askDraft({ introduction, both, ownCard }, side));
const bridge = bridgingDraft(agreed, both, ownCard);

/** What mornings tell of introductions, numbered behind two people. */
export const introductionBlocks: readonly IntroductionBlock[] = [
  numberedBlock(suggestion, 3),
  numberedBlock({ ...suggestion, news: "came", introduction: { ...agreed, state: "made" } }, 4),
];

/** What is to be sent, numbered behind three people. */
export const numberedAsks = asks.map((draft, index) => ({ ...draft, n: 4 + index }));
const waitingBlocks: readonly IntroductionBlock[] = [
  numberedBlock({ ...suggestion, news: "agreed", introduction: agreed, drafts: [bridge] }, 2),
  numberedBlock({ ...suggestion, news: "waits", drafts: asks.slice(1) }, 4),
];

/** Two introductions that wait, and the question how one can support somebody. */
export const waitingDigest = {
  blocks: waitingBlocks,
  question: { about: "support", numbers: [1], name: "Tomás Rivera" },
} as const;
