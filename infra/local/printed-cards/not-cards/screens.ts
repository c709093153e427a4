import { type Draw, draw } from "../draw.ts";
import { fillDigits } from "../fill-digits.ts";
import { list } from "../locale.ts";

const messages = list(
  "Are you coming tonight?|ok see you there|Running ten minutes late, sorry|Did you get the files I sent yesterday?|haha yes|Let me check and get back to you|Great, thanks!|Can we move the call to 4?|on my way|Wo bist du?|Parfait, merci|Call me when you can|I'll bring the drinks|no worries|Sounds good|What was the name of that place?|just landed|Happy birthday!!|nos vemos mañana",
);
const networks = list("Guest|Lobby|Office 5G|Hotel Free WiFi|Conference|Visitors");
const devices = list(
  "Settings|Battery|Notifications|Bluetooth|Storage|Downloads|Search|Home|Library|Edit|Back",
);

const clock = ({ random }: Draw): string => `${random.between(0, 23)}:${random.between(10, 59)}`;
const personOf = (at: Draw): string => `${draw(at, at.locale.given)} ${draw(at, at.locale.family)}`;

/** A conversation on a phone: with whom is told on top. */
export function chat(at: Draw): readonly string[] {
  const { random } = at;
  const said = random
    .some(messages, random.between(4, 12))
    .flatMap((text) => (random.chance(0.5) ? [text, clock(at)] : [text]));
  return [
    clock(at),
    random.chance(0.7) ? personOf(at) : draw(at, at.locale.given),
    random.pick(["online", "last seen today", "typing…", "Active 5m ago", "Today"]),
    ...said,
    random.pick(["Message", "Type a message", "iMessage", "Nachricht"]),
  ];
}

export function deviceScreen(at: Draw): readonly string[] {
  const { random } = at;
  return [clock(at), `${random.between(5, 100)}%`, ...random.some(devices, random.between(3, 8))];
}

export function networkSign(at: Draw): readonly string[] {
  const { random } = at;
  return [
    random.pick(["Free WiFi", "WLAN", "Wi-Fi Access", "Get connected"]),
    `${random.pick(["Network", "SSID", "Netzwerk"])}: ${random.pick(networks)}`,
    `${random.pick(["Password", "Passwort", "Key", "Code"])}: ${fillDigits("welcome####", random)}`,
    ...(random.chance(0.4) ? ["Please ask at the reception if you need help"] : []),
  ];
}

/** What a reader makes of carpet, leaves and shelves. */
export function noise({ random }: Draw): readonly string[] {
  const letters = Array.from("aeiosrntlcmdEARSTINO013|=:.-~");
  const word = () => Array.from({ length: random.between(1, 7) }, () => random.pick(letters)).join("");
  return Array.from({ length: random.between(1, 14) }, () =>
    Array.from({ length: random.between(1, 4) }, word).join(" "),
  );
}
