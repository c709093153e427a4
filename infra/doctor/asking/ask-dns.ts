import { lookup, Resolver } from "node:dns/promises";
import { type DnsQuestion, questionKey } from "../checks/wanted-records.ts";
import type { DnsFacts } from "../facts.ts";
import type { Told } from "../finding.ts";

/** A DNS server by name or address. */
export type DnsServer = { readonly host: string; readonly port: number };

/** Asks this machine's DNS servers, or the one given. */
export async function askDns(questions: readonly DnsQuestion[], server: DnsServer | null): Promise<DnsFacts> {
  const resolver = resolverFor(server);
  const answers = questions.map(async (question) => {
    const answer = resolver.then((found) => records(found, question));
    return [questionKey(question), await told(answer)] as const;
  });
  return new Map(await Promise.all(answers));
}

async function resolverFor(server: DnsServer | null): Promise<Resolver> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  if (!server) return resolver;
  const { address, family } = await lookup(server.host);
  resolver.setServers([family === 6 ? `[${address}]:${server.port}` : `${address}:${server.port}`]);
  return resolver;
}

async function records(resolver: Resolver, { name, type }: DnsQuestion): Promise<readonly string[]> {
  switch (type) {
    case "MX":
      // The root alone says that the domain takes no mail (RFC 7505).
      return (await resolver.resolveMx(name)).map(({ exchange }) => exchange || ".");
    case "TXT":
      return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(""));
    case "CNAME":
      return resolver.resolveCname(name);
  }
}

/** Node's errors of `node:dns`: one of a query may mean that there is no such record. */
type DnsFault = { readonly code?: string; readonly syscall?: string };

async function told(answer: Promise<readonly string[]>): Promise<Told<readonly string[]>> {
  try {
    return { told: (await answer).map((value) => value.toLowerCase()) };
  } catch (fault) {
    const { code = "", syscall = "" } = fault as DnsFault;
    if (syscall.startsWith("query") && /^(ENODATA|ENOTFOUND)$/.test(code)) return { told: [] };
    const todo = ["Is there a network? --dns 1.1.1.1 asks another server."];
    return { untold: { says: `The DNS server does not answer (${code}).`, todo } };
  }
}
