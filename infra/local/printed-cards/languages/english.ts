import type { Language } from "../language.ts";
import { list } from "../locale.ts";

export const english: Language = {
  titles:
    `Chief Financial Officer;CEO;Founder & CEO;Vice President, Sales;Senior Account Manager;Attorney at Law;Real Estate Broker;Head of
|Business Development;Director of Operations;Software Engineer;Managing Partner;Certified Public Accountant;Registered Nurse;Master
Electrician;Owner;Regional Sales Manager;Project Manager;Associate Professor;Principal Architect;Marketing Coordinator;Senior Vice
President;Licensed Massage Therapist;Financial Advisor;Head Chef;Photographer;Executive Assistant to the CEO;Loan
Officer;Insurance Agent;UX Designer;Data Scientist;Purchasing Manager;Dental Surgeon;General Contractor;Wedding Planner;Staff Writer;Chief
Technology Officer &|Co-Founder;Senior Consultant;Customer Success Lead;Product Owner;Human Resources Business Partner;Trainee Solicitor;
Quantity Surveyor;Barrister;Deputy Headteacher;Area Manager, North West;Research Fellow;Yoga Instructor;Mortgage Adviser;Plumbing & Heating
Engineer;Landscape Gardener;Pastor;Piano Teacher;Tax Preparer;Key Account Executive;Private Banker;Curator of Modern Art;Interior Stylist;
Veterinary Surgeon;Board Member;Director, Global Partnerships;Sales & Service Technician;Investment Analyst;Freelance
Translator;Town Planner;Legal Counsel;Personal Trainer;Doula;Tattoo Artist;Beekeeper;President;Principal;Realtor®;Notary Public;
Business Analyst II;Mobile DJ;Ward Councillor;Chairman of the Board;Sr. Director, Supply Chain;Chief of Staff;Creative Lead;Branch
Manager;Front of House;Global Head of|Procurement & Logistics;Regional Director;Apprentice Carpenter;Licensed Clinical Social
Worker;Store Manager;Growth Marketer;Estate Agent;Head Gardener;Speech Pathologist;Company Secretary`
      .replace(/\n(?=\|)/g, "")
      .replace(/\n/g, " ")
      .split(";")
      .map((title) => title.trim()),
  departments: list(
    "Department of Civil Engineering|Investor Relations|Sales & Marketing|Human Resources|Faculty of Arts|Corporate Banking|School of Medicine|Office of the Registrar|Commercial Division|Research and Development|Public Affairs|Customer Care|Dept. of Neurology|Information Technology|Legal Department|Wealth Management|Institute for Water Studies|Global Procurement|Quality Assurance|Admissions Office|Consumer Products Group|Cloud Platform|Western Region|Asia Pacific|Strategy & Insights|Digital Solutions Group|Product & Engineering|Risk Analytics|Latin America|Central Europe|Residential Lettings|Finance Team",
  ),
  trades: list(
    "Solutions|Partners|Consulting|Design Studio|Real Estate|Plumbing & Heating|Foods|Insurance Agency|Architects|Dental Care|Analytics|Capital|Bakery|Law Group|Logistics|Farm Supply|Software|Roofing|Coffee Roasters|Wealth Advisors|Physiotherapy|Media|Packaging|Motors|Interiors|Biotech|Events|Printing Co.|Travel|Robotics|Energy|Landscaping|Academy|Community Bank|Pet Clinic|Mobility|Pictures|Ironworks|Textiles|Outfitters|Instruments|Ceramics|Orchards|Aviation|Hotel & Spa|Gym|Brewing Company|Tutors|Trust|University|Hospital|Institute of Technology|Museum|Family Dentistry|Property Management|Tours|Foundation",
  ),
  taglines: list(
    "Building tomorrow, today|Your partner in growth|Innovation delivered.|Since 1987|We move the world|Quality you can trust|Licensed, bonded & insured|The art of better sleep|Simple. Smart. Secure.|Family owned for three generations|Let's build something great together!|Where ideas take root|Good food, good people|Engineered for life|A member of the Lindell Group|Free estimates!|Your home is our business|Serving the valley since 1962|Clean water for everyone|Think further|Fresh every morning|Se habla español|Smiles that last a lifetime|No job too small|ISO 9001 certified|Crafting spaces you love|By appointment only|The people's choice|Results, not excuses",
  ),
  services: list(
    "Residential|Commercial|Kitchens|Bathrooms|Tax Planning|Bookkeeping|Web Design|Branding|Oil Change|Brakes|Estate Planning|Family Law|Roof Repair|Gutters|Pilates|Nutrition|Weddings|Corporate Events|Payroll|Audit|Tree Removal|Lawn Care|Translation|Editing|Solar Panels|EV Charging|Cloud Hosting|Cyber Security|Catering|Home Loans|Refinancing|Drain Cleaning|Water Heaters|24/7 Emergency Service|SEO|Print|Windows & Doors|Painting",
  ),
  honorifics: list("Dr.|Mr.|Mrs.|Ms.|Prof.|Rev.|Miss|Dr|Hon.|Sir|Prof. Dr."),
  labels: {
    work: list("Tel|T|Phone|P|Office|O|Tel.|Telephone|Ph|Main|Work|W|Call us|Switchboard|Tel No"),
    direct: list("Direct|D|DID|Direct Line|DDI|Dir"),
    mobile: list("Mobile|M|Cell|C|Mob|Mob.|Mobile No|WhatsApp|Cell Phone|H/P|HP"),
    fax: list("Fax|F|Facsimile|FAX|Fax No"),
    home: list("Home|H|Residence|Res"),
    "toll-free": list("Toll Free|TF|Toll-free|Freephone|Free call"),
    email: list("Email|E|E-mail|Mail|EMAIL|e-mail"),
    url: list("Web|W|Website|www|Visit|Online|Site"),
    address: list("Address|A|Office|Visit us|HQ|Head Office|Add|Location"),
  },
};
