import { ofNoTrade } from "./said-otherwise-of-none.ts";
import { type Service, service } from "./services.ts";

/** The same sixty in other words, written when the matching was finished, which was not changed for them. */
export const saidOtherwise: readonly Service[] = [
  service(
    "a new accountant, theirs is retiring | an accountancy firm",
    "payroll and VAT returns | year-end accounts and tax",
    "Bookkeeper | CPA",
  ),
  service(
    "an employment lawyer | an attorney for a shareholder agreement",
    "employment law | legal work for landlords",
    "Attorney at Law | Barrister",
  ),
  service("a notary for a power of attorney", "certified copies and powers of attorney, a notary", "Notary"),
  service("to protect a brand name, maybe a trade mark", "trade mark filings", "Trade Mark Attorney"),
  service(
    "her web site redone | a WordPress developer",
    "WordPress websites | online shops from a single page up",
    "Website Designer",
  ),
  service(
    "software developers for a portal | an app developer",
    "software development on iOS and Android | custom apps",
    "Software Engineer",
  ),
  service(
    "a computer firm for their network | IT services",
    "IT services and backups | help desk",
    "IT Support Engineer",
  ),
  service(
    "a data protection officer | GDPR help",
    "GDPR and data protection | pen tests",
    "Data Protection Consultant",
  ),
  service(
    "a letting agent | a real estate agent who knows the old town",
    "lettings and sales, an estate agency | real estate",
    "Real Estate Agent | Letting Agent",
  ),
  service(
    "a coworking space | small offices to let",
    "workspaces and meeting rooms | desks by the month, coworking",
    "Coworking Manager",
  ),
  service(
    "a remortgage | a mortgage adviser",
    "home loans and remortgages | mortgage advice",
    "Mortgage Adviser",
  ),
  service(
    "liability insurance | cover for his van",
    "car and liability insurance | insurance brokerage",
    "Insurance Agent | Underwriter",
  ),
  service(
    "a financial adviser | someone for his investments",
    "wealth management | investment advice",
    "Financial Adviser | Wealth Manager",
  ),
  service(
    "an investor for her second round | venture capital",
    "early-stage investments, an angel | venture funding",
    "Investor",
  ),
  service(
    "staff for the season, a staffing agency | a headhunter for a sales director",
    "staffing | headhunting for engineers",
    "Recruitment Consultant",
  ),
  service(
    "employment contracts, so HR help | an HR person for two days a week",
    "HR support by the hour",
    "HR Adviser",
  ),
  service(
    "an SEO agency | to advertise better",
    "advertising on Google | online marketing",
    "SEO Consultant | Marketing Consultant",
  ),
  service("a PR agency | to be in the papers", "PR for start-ups", "PR Consultant"),
  service(
    "an illustrator for a brochure cover | new branding",
    "brand design | illustrations",
    "Illustrator | Brand Designer",
  ),
  service("leaflets | a printer for menus", "posters, leaflets and menus, a print shop", "Printer"),
  service(
    "product photos | pictures for the web shop",
    "product and food photography",
    "Product Photographer",
  ),
  service(
    "short videos for Instagram | a videographer",
    "videos for social media | event films",
    "Video Producer | Videographer",
  ),
  service(
    "texts for a catalogue, a copywriter | a ghostwriter",
    "ghostwriting | content writing",
    "Content Writer",
  ),
  service(
    "a manual in German, a translator | an interpreter for a meeting in Madrid",
    "German and Spanish translations | conference interpreting",
    "Interpreter",
  ),
  service(
    "a mentor for young founders | some coaching",
    "leadership coaching | mentoring",
    "Executive Coach",
  ),
  service(
    "a speaker for the annual meeting | speech coaching",
    "talks on resilience, a keynote speaker",
    "Speaker | Speech Coach",
  ),
  service("yoga for the office | pilates classes", "yoga in offices | pilates", "Yoga Teacher"),
  service(
    "an osteopath | physiotherapy after a fall",
    "osteopathy | physio at home",
    "Physio | Chiropractor",
  ),
  service("a new dentist", "a dental practice", "Dental Surgeon"),
  service(
    "someone for a leaking tap, a plumber | heating repairs",
    "bathrooms and leaks, plumbing work | heating and plumbing",
    "Heating Engineer",
  ),
  service(
    "new sockets, so an electrician | electrical checks",
    "electrical installations",
    "Electrical Contractor",
  ),
  service(
    "a building firm | the kitchen renovated",
    "renovations | a building firm",
    "General Contractor | Builder",
  ),
  service(
    "a carpenter for a stage | a cabinet maker",
    "tables and staircases, carpentry | cabinets",
    "Cabinet Maker",
  ),
  service("a roofer for the barn | roof repairs", "slate roofs, roofing", "Roofing Contractor"),
  service(
    "somebody to mow and plant, a gardener | landscaping for a hotel",
    "lawns and hedges, gardening | gardens",
    "Gardener | Landscaper",
  ),
  service("window cleaning | a cleaning firm", "window and carpet cleaning | office cleaning", "Cleaner"),
  service("a draughtsman or an architect", "barn conversions, an architect’s office", "Architect"),
  service(
    "canapés and drinks, so a caterer | a catering firm for a wedding",
    "weddings and receptions, catering",
    "Head Caterer",
  ),
  service(
    "a wedding planner | someone to organise a conference",
    "conferences and galas, event planning | wedding planning",
    "Wedding Planner | Event Manager",
  ),
  service(
    "bouquets every Monday | a florist for a funeral",
    "bouquets and wreaths, a flower shop",
    "Florist",
  ),
  ...ofNoTrade,
];
