import { thirdOfNoTrade } from "./said-a-third-way-of-none.ts";
import { type Service, service } from "./services.ts";

/** The same sixty a third time, written before the matching was mended by what it missed of the first two, and not looked at for that. */
export const saidAThirdWay: readonly Service[] = [
  service(
    "somebody for the books of her café | help with his tax declaration",
    "bookkeeping for restaurants | tax advice for freelancers",
    "Accountant | Tax Consultant",
  ),
  service(
    "a lawyer for a dispute with a supplier | somebody to look over a contract",
    "commercial law and disputes | contract reviews",
    "Lawyer | Partner, Commercial Law",
  ),
  service("a notary for the sale of a house", "deeds and wills, notary's office", "Notary"),
  service("someone who registers trademarks", "trademark searches and registration", "Trademark Lawyer"),
  service(
    "a site that works on phones | a web agency",
    "web sites for craftsmen | Shopify shops",
    "Web Developer",
  ),
  service(
    "a developer for an internal tool | somebody to program a booking app",
    "tailor-made software | app development",
    "Full-Stack Developer | Software Developer",
  ),
  service(
    "someone to look after the office computers | a new server set up",
    "computers and servers for small offices | IT support",
    "IT Technician",
  ),
  service(
    "an audit of their data protection | somebody who knows about cyber attacks",
    "data protection audits | security training against phishing",
    "Cyber Security Analyst | Data Protection Officer",
  ),
  service(
    "somebody to sell her flat | a broker for a shop lease",
    "flats and houses, buying and selling | commercial property",
    "Estate Agent | Realtor",
  ),
  service(
    "a desk twice a week | a small office near the station",
    "shared desks near the station | offices by the month",
    "Manager, Coworking House",
  ),
  service(
    "a mortgage for a first house | help to refinance",
    "mortgages for the self-employed | refinancing of houses",
    "Mortgage Broker",
  ),
  service(
    "insurance for her workshop | a better policy for the fleet",
    "business insurance | fleet and property policies",
    "Insurance Broker",
  ),
  service(
    "advice on his pension | somebody to plan retirement with",
    "pension planning | savings and investments",
    "Financial Planner",
  ),
  service(
    "capital for a new factory line | a business angel",
    "seed capital for young firms | angel investing",
    "Business Angel | Venture Partner",
  ),
  service(
    "a recruiter for nurses | somebody who finds engineers",
    "recruitment of technical staff | finding nurses and carers",
    "Recruiter | Talent Partner",
  ),
  service(
    "help with an unhappy team | somebody for staff contracts and handbooks",
    "staff handbooks and HR | conflicts in teams, outsourced HR",
    "HR Consultant",
  ),
  service(
    "more visitors on her web page, so SEO | someone for social media",
    "social media for hotels | search ads and SEO",
    "Digital Marketer | Social Media Manager",
  ),
  service("coverage in trade magazines | a press officer", "press work for trade magazines", "Press Officer"),
  service(
    "a logo for a bakery | a designer for packaging",
    "logos and packaging design | corporate design",
    "Graphic Designer",
  ),
  service(
    "five thousand flyers | business cards on heavy paper",
    "flyers, cards and books, printing house",
    "Master Printer",
  ),
  service(
    "portraits of the team | a photographer for an opening",
    "portraits and events, photography",
    "Photographer",
  ),
  service(
    "a film about the company | someone to film a talk",
    "company films | filming of talks",
    "Filmmaker",
  ),
  service(
    "somebody to write a newsletter | a blog for his practice",
    "newsletters and blogs | texts for web pages",
    "Copywriter",
  ),
  service(
    "a contract translated into French | someone who interprets from Polish",
    "translations into French and Polish | interpreting at court",
    "Translator | Court Interpreter",
  ),
  service(
    "a coach before a new job | somebody to talk through decisions with",
    "coaching for managers | decisions and careers, a coach",
    "Business Coach",
  ),
  service(
    "training before a big speech | someone to open their conference with a talk",
    "speeches and presentations, training | keynotes on change",
    "Public Speaking Trainer | Keynote Speaker",
  ),
  service("a personal trainer at lunch time", "training at lunch time, personal trainer", "Personal Trainer"),
  service(
    "help with a bad back | massage for the office",
    "massage and back pain",
    "Massage Therapist | Osteopath",
  ),
  service("a dentist who is good with children", "children's dentistry | implants and crowns", "Dentist"),
  service("a new boiler | the bathroom done", "boilers and bathrooms | plumbing and heating", "Plumber"),
  service("rewiring of an old house | a charging point", "charging points and wiring", "Electrician"),
  service(
    "an extension to the kitchen | a wall taken out",
    "extensions and lofts | building work",
    "Master Builder",
  ),
  service("a fitted wardrobe | a joiner for new windows", "wardrobes and windows, joinery", "Joiner"),
  service("a leaking roof seen to", "flat roofs and repairs | gutters and roofs", "Roofer"),
  service(
    "a garden laid out | hedges cut twice a year",
    "gardens and terraces | hedge cutting",
    "Garden Designer",
  ),
  service(
    "the stairwell cleaned weekly | an office cleaner",
    "cleaning of offices and stairwells",
    "Cleaning Contractor",
  ),
  service(
    "plans for a barn | an architect for a school",
    "plans for schools and barns, architecture",
    "Architect",
  ),
  service(
    "food for eighty guests | lunch for a board meeting",
    "buffets and lunches for firms | party catering",
    "Caterer",
  ),
  service(
    "somebody to run a summer party",
    "summer parties and conferences, event management",
    "Event Planner",
  ),
  service("flowers for the reception desk", "weekly flowers for offices", "Florist"),
  ...thirdOfNoTrade,
];
