/** A trade or a service, with the words that people have for it. `isLocal`: it is done where the customer is. */
export type Trade = { readonly name: string; readonly words: readonly string[]; readonly isLocal: boolean };

/** English first, then German, French and Spanish; singular, without accents. A name with a `*` is of a local trade. */
const listed: Readonly<Record<string, string>> = {
  accounting:
    "bookkeeper, bookkeeping, auditor, annual account, self assessment, book keeper, book keeping, accountant, accounting, accountancy, tax, tax return, cpa, vat, payroll, buchhalter, buchhalterin, buchhaltung, steuerberater, steuerberaterin, steuer, lohnbuchhaltung, comptable, comptabilite, expert comptable, contable, contabilidad, asesor fiscal, gestoria",
  law: "lawyer, law, litigation, solicitor, attorney, barrister, law firm, legal, anwalt, anwaltin, rechtsanwalt, rechtsanwaltin, kanzlei, avocat, avocate, abogado, abogada, bufete",
  notary: "notary, notarise, notarize, certified copy, notary public, notar, notarin, notaire, notario",
  patents:
    "patent, intellectual property, patent attorney, trade mark, trademark, patentanwalt, brevet, marca registrada",
  websites:
    "website, web page, landing page, ecommerce, e commerce, web site, web design, web designer, website design, website designer, web developer, web development, web shop, webmaster, homepage, online shop, webshop, wordpress, webdesign, webdesigner, webdesignerin, webseite, internetseite, site web, site internet, pagina web, sitio web, disenador web, diseno web",
  software:
    "software developer, custom software, coder, coding, software development, software engineer, programmer, programming, app, app developer, app development, softwareentwickler, softwareentwicklung, programmierer, developpeur, desarrollador, programador",
  "it support":
    "it support, computer, it service, it consultant, computer repair, computer support, tech support, help desk, helpdesk, managed service, edv, depannage informatique, soporte informatico",
  "cyber security":
    "cyber security, cybersecurity, pen test, penetration test, penetration testing, gdpr, data protection, datenschutz",
  "real estate*":
    "realtor, real estate, real estate agent, estate agent, letting agent, property agent, immobilienmakler, makler, immobilien, agent immobilier, immobilier, inmobiliaria, agente inmobiliario",
  "office space*":
    "office space, desk, desk space, workspace, work space, coworking, co working, shared office, serviced office, office to rent, office to let, buroraum, buroraume, espace de bureau, location de bureau, espacio de oficina, alquiler de oficina",
  mortgage:
    "mortgage, remortgage, mortgage broker, mortgage adviser, mortgage advisor, home loan, hypothek, baufinanzierung, pret immobilier, hipoteca",
  insurance:
    "insurance, insurance broker, insurer, underwriter, versicherung, versicherungsmakler, assurance, assureur, seguro, corredor de seguro",
  quality: "quality assurance, quality control, iso 9001",
  "financial planning":
    "financial adviser, retirement, saving, investment, financial advisor, financial planner, financial planning, wealth manager, wealth management, pension, retirement planning, investment adviser, investment advisor, finanzberater, finanzberaterin, vermogensverwalter, altersvorsorge, conseiller financier, gestion de patrimoine, asesor financiero",
  funding:
    "investor, angel, seed funding, venture funding, seed round, start up capital, angel investor, venture capital, seed capital, funding, business loan, investorin, investisseur, financement, inversor, financiacion",
  recruiting:
    "recruiter, recruiting, hiring, executive search, new hire, recruitment, headhunter, headhunting, staffing, talent acquisition, personalvermittler, personalvermittlung, recruteur, recrutement, reclutador, seleccion de personal",
  hr: "hr, human resource, hr consultant, personalberater, ressource humaine, recurso humano",
  marketing:
    "marketing, campaign, newsletter, visibility, lead generation, advertise, marketer, advertising, ad agency, social media, seo, search engine optimisation, search engine optimization, ppc, google ad, werbung, werbeagentur, publicite, agence de communication, publicidad",
  pr: "pr, press, press release, press coverage, media coverage, public relation, publicist, press office, pressearbeit, relation presse, relacion publica",
  "graphic design":
    "graphic design, brand, corporate design, infographic, graphic designer, logo, logo design, branding, brand design, brand designer, illustrator, illustration, grafiker, grafikerin, grafikdesign, graphiste, disenador grafico, diseno grafico",
  printing:
    "printing, print, poster, business card, print shop, printer, flyer, leaflet, brochure, druckerei, imprimerie, imprimeur, imprenta",
  photography:
    "photographer, photo, picture, portrait, photo shoot, photography, headshot, product photo, fotograf, fotografin, fotografie, photographe, fotografo, fotografa, fotografia",
  video:
    "video, film, film making, filming, videographer, video production, film maker, filmmaker, image film, videograf, videaste, productora de video",
  copywriting:
    "copywriter, blog, blog post, proofreading, copywriting, content writer, content writing, ghostwriter, texter, texterin, redacteur, redactrice, redactor",
  translation:
    "translator, interpreting, translation, interpreter, ubersetzer, ubersetzerin, ubersetzung, dolmetscher, traducteur, traductrice, traduction, traductor, traductora, traduccion",
  coaching: "coach, coaching, business coach, life coach, executive coach, mentor, mentoring",
  speaking:
    "public speaking, speech, speech training, presentation skill, keynote, keynote speaker, speaker, speech coach, rhetorik, conferencier, ponente",
  fitness:
    "personal trainer, fit, fitness, fitness trainer, gym, pilates, yoga, yoga teacher, fitnesstrainer, entrenador personal",
  physiotherapy:
    "physio, physiotherapist, physiotherapy, osteopath, osteopathy, chiropractor, massage, kinesitherapeute, fisioterapeuta",
  "dentistry*": "dentist, tooth, teeth, dental, dental practice, zahnarzt, zahnarztin, dentiste, dentista",
  "plumbing*":
    "plumber, heating, leak, bathroom fitter, plumbing, boiler, heating engineer, klempner, installateur, plombier, fontanero, plomero",
  "electrics*":
    "electrician, wiring, electrical work, electrical contractor, rewiring, elektriker, elektrikerin, electricien, electricista",
  "building*":
    "builder, extension, construction, building work, building contractor, building firm, general contractor, loft conversion, renovation, bauunternehmer, bauunternehmen, macon, albanil",
  "carpentry*":
    "carpenter, kitchen fitter, fitted furniture, carpentry, joiner, joinery, cabinet maker, tischler, schreiner, menuisier, carpintero",
  "painting*": "house painter, painter and decorator, decorator, maler, malerin, peintre en batiment, pintor",
  "roofing*": "roofer, roof, roofing, new roof, dachdecker, couvreur, techador",
  "gardens*":
    "gardener, lawn, hedge, gardening, garden, garden design, landscape, landscaper, landscaping, landscape gardener, gartner, gartnerin, gartenbau, jardinier, paysagiste, jardinero",
  "cleaning*":
    "cleaner, cleaning, office cleaning, janitor, putzfrau, reinigung, gebaudereinigung, nettoyage, limpieza",
  architecture:
    "architect, floor plan, architecture, architekt, architektin, architecte, arquitecto, arquitecta",
  "interior design":
    "interior designer, interior design, innenarchitekt, innenarchitektin, architecte d interieur, interiorista",
  surveying: "surveyor, quantity surveyor, surveying, gutachter, geometre, perito",
  "removals*":
    "removal, removal company, removal firm, mover, moving company, umzug, umzugsunternehmen, demenagement, demenageur, mudanza",
  logistics:
    "logistics, courier, freight, haulage, shipping, spedition, spediteur, transporteur, logistica, mensajeria",
  "catering*": "caterer, chef, finger food, catering, buffet, partyservice, traiteur",
  events:
    "event planner, company party, conference planning, event planning, event organiser, event organizer, event management, wedding planner, eventagentur, veranstaltungsplaner, organisateur d evenement, organizador de evento",
  "venues*":
    "venue, function room, meeting room, conference room, tagungsraum, salle de reunion, sala de reunion",
  travel: "travel agent, travel agency, business travel, reiseburo, agence de voyage, agencia de viaje",
  "flowers*": "florist, bouquet, flower, blumen, blumenladen, fleuriste, florista, floristeria",
  "baking*": "baker, bakery, cake, backer, backerei, boulanger, boulangerie, panadero, panaderia",
  "cars*": "mechanic, car repair, car dealer, garage, autowerkstatt, garagiste, taller mecanico",
  childcare: "nanny, child care, childcare, au pair, babysitter, tagesmutter, garde d enfant, ninera",
  vets: "vet, veterinarian, veterinary, tierarzt, tierarztin, veterinaire, veterinario, veterinaria",
  solar: "solar, solar panel, photovoltaic, photovoltaik, solaranlage, panneau solaire, placa solar",
  security:
    "security guard, security firm, cctv, alarm system, sicherheitsdienst, agent de securite, vigilancia",
  "virtual assistance":
    "virtual assistant, personal assistant, secretary, secretarial, admin support, office admin, sekretarin, assistante virtuelle, secretaire, asistente virtual, secretaria",
  consulting:
    "management consultant, business consultant, strategy consultant, unternehmensberater, unternehmensberatung, conseil en gestion, consultor",
};

export const trades: readonly Trade[] = Object.entries(listed).map(([name, words]) => ({
  name: name.replace("*", ""),
  words: words.split(", "),
  isLocal: name.endsWith("*"),
}));
