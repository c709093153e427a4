import type { Welcome } from "../../domain/accounts/welcome.ts";
import { Card } from "../design/card.tsx";
import { Heading, Prose } from "../design/prose.tsx";
import { aboutOurContact } from "../our-contact.ts";
import { HelpCard } from "../transcript/help-card.tsx";
import { askForHelp, welcomeHeading, whatComesNext } from "./welcome-words.ts";

/** What a person is told once: what comes next, our address, and all that can be written. */
export const WelcomeCard = ({ welcome }: { readonly welcome: Welcome }) => (
  <>
    <Card ground="wash">
      <Heading>{welcomeHeading}</Heading>
      {whatComesNext(welcome).map((line) => (
        <Prose key={line}>{line}</Prose>
      ))}
      {welcome.card.length === 0 && (
        <Prose>
          {askForHelp} {aboutOurContact}
        </Prose>
      )}
    </Card>
    {welcome.card.length > 0 && <HelpCard help={welcome.card} />}
  </>
);
