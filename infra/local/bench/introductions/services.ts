/** What somebody may need of somebody else, as people say it: `needs`, and how the one who does it is described. */
export type Service = {
  readonly needs: readonly [string, ...string[]];
  readonly offers: readonly [string, ...string[]];
  readonly titles: readonly [string, ...string[]];
  /** Names of companies that do it, where the wording has any. */
  readonly companies?: readonly string[];
};

/** Each with ` | ` between its ways to be said. */
export const service = (needs: string, offers: string, titles: string): Service => {
  const [need = "", ...otherNeeds] = needs.split(" | ");
  const [offer = "", ...otherOffers] = offers.split(" | ");
  const [title = "", ...otherTitles] = titles.split(" | ");
  return { needs: [need, ...otherNeeds], offers: [offer, ...otherOffers], titles: [title, ...otherTitles] };
};

/**
 * Sixty of them, each another. The words were written down as people talk, and not taken from the product's list of trades: two thirds are of
 * trades that it knows by some word or other, the last twenty of none. The matching was once mended by what it missed of these.
 */
export const services: readonly Service[] = [
  service(
    "someone to sort out her accounts and VAT | a decent bookkeeper",
    "monthly bookkeeping | tax returns for the self-employed",
    "Chartered Accountant | Tax Adviser",
  ),
  service(
    "a solicitor for a lease | legal advice about a contract",
    "contracts and company law | legal help for start-ups",
    "Solicitor | Commercial Lawyer",
  ),
  service("a notary | somebody to notarise papers", "notary services", "Notary Public"),
  service("help registering a trademark | a patent attorney", "patents and trademarks", "Patent Attorney"),
  service(
    "a new website | somebody who builds web shops",
    "web design | websites for small firms",
    "Web Designer | Web Developer",
  ),
  service(
    "an app for her customers’ bookings | a programmer",
    "mobile app development | custom programming",
    "Software Developer",
  ),
  service(
    "IT support for ten desks | someone to look after their computers",
    "managed IT services | computer support",
    "IT Consultant",
  ),
  service(
    "a penetration test | advice on cyber security",
    "cyber security audits",
    "Cyber Security Consultant",
  ),
  service(
    "a realtor | an estate agent to sell a flat",
    "selling homes | property sales",
    "Estate Agent | Realtor",
  ),
  service(
    "office space for eight | a desk in a shared office",
    "serviced offices | coworking desks",
    "Coworking Host",
  ),
  service("a mortgage | advice on a home loan", "mortgages for the self-employed", "Mortgage Broker"),
  service("business insurance | a better insurance policy", "commercial insurance", "Insurance Broker"),
  service(
    "a pension plan | someone to plan her retirement",
    "retirement planning | pensions and savings",
    "Financial Planner",
  ),
  service("an angel investor | seed funding", "seed capital | investments in young firms", "Angel Investor"),
  service("a recruiter | help hiring engineers", "recruitment for technical roles", "Headhunter | Recruiter"),
  service("HR advice | an HR policy", "outsourced HR | human resources for small firms", "HR Consultant"),
  service(
    "help with social media | more visibility on Google",
    "social media campaigns | SEO",
    "Marketing Consultant",
  ),
  service("press coverage | a publicist", "press releases | public relations", "Publicist"),
  service("a logo | a new brand", "logos and branding | graphic design", "Graphic Designer"),
  service(
    "flyers by May | brochures printed",
    "printing of any kind | brochures and flyers",
    "Print Shop Owner",
  ),
  service("headshots for the team | a photographer", "portrait photography | headshots", "Photographer"),
  service(
    "a promo video | somebody to film a product launch",
    "image films and video production",
    "Videographer | Film Maker",
  ),
  service("blog posts written | a copywriter", "copywriting | website copy and blogs", "Copywriter"),
  service(
    "a translation into Spanish | an interpreter",
    "translations from English into Spanish | interpreting",
    "Translator",
  ),
  service("a business coach | a mentor", "executive coaching", "Business Coach"),
  service(
    "a keynote speaker | to get better at public speaking",
    "keynotes | speech training",
    "Keynote Speaker",
  ),
  service(
    "a personal trainer | to get fit before summer",
    "fitness classes | one-to-one training",
    "Personal Trainer",
  ),
  service(
    "a physio for his back | a good massage",
    "physiotherapy | sports massage",
    "Physiotherapist | Osteopath",
  ),
  service("a dentist | a dental check-up", "dental care", "Dentist"),
  service("a plumber | a new boiler", "boiler repairs | plumbing and heating", "Plumber"),
  service("an electrician | rewiring in the shop", "electrical work", "Electrician"),
  service(
    "a builder for the extension | a loft conversion",
    "loft conversions | building work",
    "Building Contractor",
  ),
  service("a joiner for shelves | a carpenter", "fitted furniture and joinery", "Joiner | Carpenter"),
  service("a new roof | a roofer", "roof repairs | roofing", "Roofer"),
  service("a gardener | the garden done", "garden design | landscaping", "Landscape Gardener"),
  service("office cleaning | a cleaner twice a week", "cleaning for offices", "Cleaning Contractor"),
  service("an architect | plans for an extension", "plans for new homes | architecture", "Architect"),
  service("a caterer | lunch for sixty", "catering for events | buffets", "Caterer"),
  service(
    "somebody to run their summer party | an event planner",
    "event management | company parties",
    "Event Organiser",
  ),
  service("a florist | flowers for the lobby", "flowers for weddings and offices", "Florist"),
  service(
    "stained glass restored | a stained glass restorer",
    "stained glass restoration",
    "Stained Glass Restorer",
  ),
  service("a piano tuner | the piano tuned", "piano tuning", "Piano Tuner"),
  service(
    "a grant writer | help with grant applications",
    "grant writing | grant applications",
    "Grant Writer",
  ),
  service("a drone survey | aerial drone pictures", "drone surveys", "Drone Pilot"),
  service(
    "warehouse shelving | racking for a warehouse",
    "warehouse racking and shelving",
    "Warehouse Racking Supplier",
  ),
  service("a locksmith", "locks and keys | emergency locksmith", "Locksmith"),
  service("pest control | somebody to get rid of moths", "pest control", "Pest Controller"),
  service("a first aid course | first aid training", "first aid training", "First Aid Trainer"),
  service("a voice-over | a voice for radio spots", "voice-overs", "Voice-over Artist"),
  service(
    "3D printed prototypes | a prototype printed in 3D",
    "3D printing of prototypes",
    "3D Printing Engineer",
  ),
  service("laser cutting", "laser cutting and engraving", "Laser Cutting Workshop"),
  service("a trade fair stand | a stand builder", "trade fair stands", "Stand Builder"),
  service("tent hire | a marquee", "marquee and tent hire", "Marquee Hire"),
  service("wine tastings | a sommelier", "wine tastings", "Sommelier"),
  service("food labelling advice | nutrition labelling", "food labelling", "Food Labelling Adviser"),
  service("packaging | recyclable packaging", "recyclable packaging", "Packaging Designer"),
  service("a piano teacher | piano lessons", "piano lessons", "Piano Teacher"),
  service(
    "bicycle repairs | company bikes",
    "bicycle repairs and leasing | company bikes",
    "Bicycle Mechanic",
  ),
  service("noise measurements | an acoustician", "acoustics and noise measurements", "Acoustician"),
  service("a beekeeper | beehives on the roof", "beehives for rooftops | beekeeping", "Beekeeper"),
];
