import { block, card, type Layout } from "../layout.ts";

/** Everything under each other. */
export const oneColumnLayouts: readonly Layout[] = [
  card(
    "company-over-person",
    45,
    block("lt 0.07 0.1 0.86", "company*1.6 tagline"),
    block("lb 0.07 0.92 0.86", "name*1.4 title dept | reach address"),
  ),
  card(
    "person-over-company",
    45,
    block("lt 0.07 0.1 0.86", "name*1.6 title dept"),
    block("lb 0.07 0.92 0.86", "company*1.4 | address reach"),
  ),
  card("all-left", 48, block("lm 0.08 0.5 0.84", "name*1.5 title company*1.1 | reach | address")),
  card("all-centred", 46, block("cm 0.5 0.5 0.9", "company*1.5 tagline | name*1.3 title | address reach")),
  card("all-right", 46, block("rm 0.94 0.5 0.86", "company*1.5 | name*1.3 title dept | reach address")),
  card(
    "centred-inline",
    42,
    block("ct 0.5 0.12 0.9", "name*1.9 title*1.1"),
    block("cb 0.5 0.9 0.92", "company*1.3 inline address-inline"),
  ),
  card(
    "centred-name-last",
    44,
    block("ct 0.5 0.1 0.9", "company*1.8 tagline services-inline"),
    block("cb 0.5 0.92 0.9", "address-inline reach | name*1.3 title"),
  ),
  card(
    "name-at-bottom",
    44,
    block("lt 0.07 0.1 0.86", "reach | address"),
    block("lb 0.07 0.92 0.86", "name*1.8 title company*1.2"),
  ),
  card(
    "title-over-name",
    46,
    block("lt 0.08 0.12 0.84", "company*1.3 | title*0.9 name*1.6"),
    block("lb 0.08 0.9 0.84", "reach address"),
  ),
  card("same-size", 46, block("lm 0.08 0.5 0.86", "name title dept company address reach")),
  card(
    "name-and-title-on-a-line",
    44,
    block("lt 0.08 0.14 0.86", "company*1.7 tagline"),
    block("lb 0.08 0.9 0.86", "name-title*1.1 | reach address-inline"),
  ),
  card(
    "tiny-and-airy",
    30,
    block("lt 0.1 0.14 0.6", "name*1.3 title"),
    block("lb 0.1 0.88 0.7", "reach address company*1.1"),
  ),
  card("typewriter-centred", 40, block("cm 0.5 0.5 0.9", "name title | company | phones net | address")),
  card(
    "services-under-company",
    42,
    block("ct 0.5 0.08 0.9", "company*1.7 services-inline tagline"),
    block("cb 0.5 0.93 0.9", "name*1.3 title phones net address-inline"),
  ),
  card(
    "large-name",
    38,
    block("lt 0.06 0.1 0.9", "name*3 title*1.2"),
    block("lb 0.06 0.92 0.9", "company*1.2 inline address-inline"),
  ),
  card(
    "department-first",
    42,
    block("lt 0.08 0.1 0.84", "company*1.5 dept"),
    block("lm 0.08 0.48 0.84", "name*1.3 title"),
    block("lb 0.08 0.93 0.84", "address inline"),
  ),
  card(
    "title-and-company-on-a-line",
    44,
    block("lt 0.08 0.14 0.86", "name*1.7 title-company"),
    block("lb 0.08 0.9 0.86", "reach address"),
  ),
];
