/** What may be mistaken for a fit: what one is said to need or to offer, as a title, a company, or an offer. */
export type Told = {
  readonly needs?: string;
  readonly offers?: string;
  readonly title?: string;
  readonly company?: string;
  readonly note?: string;
};

/** Words that are used otherwise, in the same network as those who mean them. */
export const decoys: readonly Told[] = [
  { offers: "accounting software" },
  { offers: "software for lawyers" },
  { offers: "insurance for dentists", title: "Dentist’s Accountant Software Sales" },
  { needs: "clients for her bookkeeping practice" },
  { needs: "customers who want a new website" },
  { needs: "a job as a copywriter" },
  { needs: "more mortgage leads" },
  { needs: "work as an architect" },
  { title: "Head of Marketing", company: "Northern Foods" },
  { title: "HR Manager", company: "Castell Steel" },
  { title: "Chief Financial Officer", company: "Tern Shipping" },
  { title: "Former Lawyer" },
  { title: "Hobby Photographer" },
  { title: "Law Student" },
  { title: "Accounting Lecturer" },
  { title: "Piano Importer" },
  { offers: "photography books" },
  { offers: "a course in web design" },
  { offers: "wedding cakes" },
  { offers: "stained glass postcards" },
  { offers: "drone racing evenings" },
  { offers: "wine glasses and decanters" },
  { offers: "first editions and rare books" },
  { offers: "laser tag parties" },
  { offers: "tent poles and camping gear" },
  { offers: "fair trade coffee" },
  { offers: "garden furniture" },
  { offers: "video games" },
  { offers: "plumbing supplies" },
  { offers: "cleaning products" },
  { offers: "a museum of printing" },
  { offers: "food tours of the old town" },
  { offers: "noise-cancelling headphones" },
  { offers: "prototype cars for museums" },
  { offers: "a book club about law" },
  { note: "Her accountant retired last year" },
  { note: "Talked about her brother, a solicitor in York" },
  { note: "Loves web design magazines" },
  { note: "Had a terrible plumber" },
  { note: "Asked me for a photographer, found one since" },
  { needs: "no longer needs a caterer, found one" },
  { needs: "a good book about marketing" },
  { needs: "a keeper for her goats" },
  { needs: "bikes for her children" },
  { needs: "a babysitter on Thursdays" },
  { needs: "tickets for the opera" },
  { needs: "a museum for her collection of keys" },
  { needs: "someone to share a stall at the fair" },
  { needs: "a host for his book club" },
  { needs: "a second-hand piano" },
];
