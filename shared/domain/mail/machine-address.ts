/** Whom nobody writes to in person: what answers by itself, takes no answer, or hands on to many. */
export const isMachineAddress = (email: string): boolean => {
  const [name = "", host = ""] = email.toLowerCase().split("@");
  return machines.test(name) || lists.test(name) || listHosts.test(host);
};

const machines =
  /^(?:(?:no|do-?_?not)[-_.]?reply|mailer-daemon|bounces?|notifications?|unsubscribe|reply|listserv|majordomo|undisclosed)(?:[-_.+]|$)|[-_.](?:no|do-?_?not)[-_.]?reply$/;
const lists = /[-_.](?:request|owner|bounces|subscribe|unsubscribe|list|announce)$/;
const listHosts = /^(?:lists?|listserv|mailman|googlegroups|groups|yahoogroups)\./;
