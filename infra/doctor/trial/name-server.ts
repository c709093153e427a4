import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type Answer, AUTHORITATIVE_ANSWER, decode, encode } from "dns-packet";
import type { DnsRecord } from "../../aws/dns-records.ts";
import type { DnsServer } from "../asking/ask-dns.ts";

export type NameServer = DnsServer & { readonly close: () => void };

const nameError = 3;

/** A DNS server on 127.0.0.1 that knows these records, as they are at the time, and no others. */
export async function startNameServer(records: () => readonly DnsRecord[]): Promise<NameServer> {
  const socket = createSocket("udp4");
  socket.on("message", (message, { port, address }) => {
    const { id = 0, questions = [] } = decode(message);
    const named = records().filter(({ name }) =>
      questions.some((question) => question.name.toLowerCase() === name),
    );
    const answers = named
      .filter(({ type }) => questions.some((question) => question.type === type))
      .map(answerOf);
    const flags = AUTHORITATIVE_ANSWER | (named.length === 0 ? nameError : 0);
    socket.send(encode({ type: "response", id, flags, questions, answers }), port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return { host: "127.0.0.1", port: socket.address().port, close: () => socket.close() };
}

function answerOf({ name, type, value }: DnsRecord): Answer {
  switch (type) {
    case "MX": {
      const [preference = "", exchange = ""] = value.split(" ");
      return { name, type, data: { preference: Number(preference), exchange } };
    }
    case "TXT":
      return { name, type, data: value.replaceAll('"', "") };
    case "CNAME":
      return { name, type, data: value };
  }
}
