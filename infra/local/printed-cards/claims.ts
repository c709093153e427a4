import { list } from "./locale.ts";

/** What else stands on cards: memberships, registers, licences, hours, captions of codes. */
export const claims: readonly string[] = list(
  `Member FDIC|ISO 9001:2015 Certified|Licensed & Insured|License #C10-48213|DRE Lic. 01482213|NMLS #284417|A Division of Harlow Industries
  |An Employee-Owned Company|Equal Housing Lender|Each office is independently owned and operated|Se habla español|By appointment only
  |Free Estimates|24 Hour Service|Open Mon-Fri 8-5, Sat 9-1|Follow us|Scan me|Scan to save my contact|Printed on recycled paper
  |Please consider the environment|Award-winning since 1998|Best of the Valley 2014|Established 1952|Est. 1987
  |Member of the Chamber of Commerce|Nasdaq: HRLW|London · Paris · Tokyo|Offices in Boston, Denver and Austin|Boston | Denver | Austin
  |Serving Lake County|Commercial & Residential|Bonded and Insured|CA Lic. #748213|A Fortune 500 Company|Authorized Dealer
  |Mo-Fr 8-17 Uhr|Termine nach Vereinbarung|Zertifiziert nach DIN EN ISO 9001|Ein Unternehmen der Brandt Gruppe|USt-IdNr. DE148213377
  |HRB 10482 Amtsgericht Köln|Alle Kassen und privat|Meisterbetrieb seit 1931|Sur rendez-vous|Ouvert du lundi au vendredi
  |SIRET 482 133 456 00012|RCS Lyon 482 133 456|TVA FR 48 213 377|P.IVA 01482133770|C.F. e P.IVA 02148213377|Iscr. Albo n. 2148
  |Solo con cita previa|Colegiado nº 2841|CIF B-48213377|NIF 514 821 337|CRECI 48213-F|CRM 48.213|KvK 48213377|BTW NL814821337B01
  |Org.nr 556148-2133|CVR 14821337|Innehar F-skattebevis|NIP 525-214-82-13|REGON 148213377|IČ: 14821337, DIČ: CZ14821337
  |GSTIN 27AAACH4821R1Z5|UEN 201482133K|ABN 48 213 377 014|ACN 148 213 377|Company Reg. No. 04821337|VAT No. GB 148 2133 77
  |Registered in England No. 4821337|Regulated by the RICS|Part of the Lindell Group|Join us online|Like us on Facebook|Find us at Booth 214
  |Residential & Industrial|Full-Service Brokerage|Equal Opportunity Employer|Licensed Contractor|Independent Insurance Agents|Sales & Rentals
  |Open Mon-Sat 7-7|Seit 1911|Depuis 1962|Desde 1978|Sun closed|Member SIPC|Authorized Reseller|Repairs & Maintenance|New Construction & Remodeling`.replace(
    /\n\s*/g,
    "",
  ),
);
