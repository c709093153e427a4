/** A trade or a service, with the words that people have for it. `isLocal`: it is done where the customer is. */
export type Trade = { readonly name: string; readonly words: readonly string[]; readonly isLocal: boolean };

/** English first, then German, French and Spanish; singular, without accents. A name with a `*` is of a local trade. */
const listed: Readonly<Record<string, string>> = {
  accounting:
    "bookkeeper, bookkeeping, auditor, annual account, self assessment, book keeper, book keeping, accountant, accounting, accountancy, tax, tax return, cpa, vat, payroll, buchhalter, buchhalterin, buchhaltung, steuerberater, steuerberaterin, steuer, lohnbuchhaltung, comptable, comptabilite, expert comptable, contable, contabilidad, asesor fiscal, gestoria, tax adviser, tax advisor, tax preparer, tax filing, tax advice, year end account, management account, vat return, payroll provider, quickbooks, xero, fractional cfo, finance director, bookkeeping service, enrolled agent, tax office, invoicing",
  law: "lawyer, law, litigation, solicitor, attorney, barrister, law firm, legal, anwalt, anwaltin, rechtsanwalt, rechtsanwaltin, kanzlei, avocat, avocate, abogado, abogada, bufete, legal advice, employment law, family law, conveyancing, probate, estate planning, company formation, incorporation, nda, paralegal, mediation, mediator, divorce",
  notary:
    "notary, notarise, notarize, certified copy, notary public, notar, notarin, notaire, notario, apostille, notarisation, notarization, signing agent",
  patents:
    "patent, intellectual property, patent attorney, trade mark, trademark, patentanwalt, brevet, marca registrada, copyright, trademark registration, patent search",
  websites:
    "website, web page, landing page, ecommerce, e commerce, web site, web design, web designer, website design, website designer, web developer, web development, web shop, webmaster, homepage, online shop, webshop, wordpress, webdesign, webdesigner, webdesignerin, webseite, internetseite, site web, site internet, pagina web, sitio web, disenador web, diseno web, web presence, web agency, shopify, squarespace, wix, online store, website redesign, website relaunch, front end developer, ux designer, webseiten",
  software:
    "software developer, custom software, coder, coding, software development, software engineer, programmer, programming, app, app developer, app development, softwareentwickler, softwareentwicklung, programmierer, developpeur, desarrollador, programador, mobile app, software house, full stack, data engineer, database, developer, automation",
  "it support":
    "it support, computer, it service, it consultant, computer repair, computer support, tech support, help desk, helpdesk, managed service, edv, depannage informatique, soporte informatico, printer repair, email setup, microsoft 365, msp, it help, it technician, computer technician, wifi, server, laptop",
  "cyber security":
    "cyber security, cybersecurity, pen test, penetration test, penetration testing, gdpr, data protection, datenschutz, phishing, security audit, data breach, information security, firewall, iso 27001",
  "real estate*":
    "realtor, real estate, real estate agent, estate agent, letting agent, property agent, immobilienmakler, makler, immobilien, agent immobilier, immobilier, inmobiliaria, agente inmobiliario, house hunting, property management, property manager, sell a house, buy a house, home sale, commercial property",
  "office space*":
    "office space, desk, desk space, workspace, work space, coworking, co working, shared office, serviced office, office to rent, office to let, buroraum, buroraume, espace de bureau, location de bureau, espacio de oficina, alquiler de oficina, shop space, studio space, warehouse space, hot desk, office sublet, workshop space, retail space, pop up space",
  mortgage:
    "mortgage, remortgage, mortgage broker, mortgage adviser, mortgage advisor, home loan, hypothek, baufinanzierung, pret immobilier, hipoteca, refinancing, home financing, loan officer, bridging loan, refinance",
  insurance:
    "insurance, insurance broker, insurer, underwriter, versicherung, versicherungsmakler, assurance, assureur, seguro, corredor de seguro, liability cover, health plan, benefits broker, professional indemnity, insurance agent, life cover, employee benefit",
  quality: "quality assurance, quality control, iso 9001",
  "financial planning":
    "financial adviser, retirement, saving, investment, financial advisor, financial planner, financial planning, wealth manager, wealth management, pension, retirement planning, investment adviser, investment advisor, finanzberater, finanzberaterin, vermogensverwalter, altersvorsorge, conseiller financier, gestion de patrimoine, asesor financiero, 401k, ira, retirement plan, financial advice, money manager, stockbroker",
  funding:
    "investor, angel, seed funding, venture funding, seed round, start up capital, angel investor, venture capital, seed capital, funding, business loan, investorin, investisseur, financement, inversor, financiacion, grant writer, finance for equipment, invoice finance, factoring, working capital, credit line, bank loan, crowdfunding, lender, loan",
  recruiting:
    "recruiter, recruiting, hiring, executive search, new hire, recruitment, headhunter, headhunting, staffing, talent acquisition, personalvermittler, personalvermittlung, recruteur, recrutement, reclutador, seleccion de personal, temp agency, employer branding, sales hire, recruitment agency, employment agency",
  hr: "hr, human resource, hr consultant, personalberater, ressource humaine, recurso humano, employee handbook, people consultant, hr advice, onboarding, workplace training",
  marketing:
    "marketing, campaign, newsletter, visibility, lead generation, advertise, marketer, advertising, ad agency, social media, seo, search engine optimisation, search engine optimization, ppc, google ad, werbung, werbeagentur, publicite, agence de communication, publicidad, facebook ad, market research, email marketing, digital marketing, marketing agency, direct mail, content marketing, online marketing",
  pr: "pr, press, press release, press coverage, media coverage, public relation, publicist, press office, pressearbeit, relation presse, relacion publica, media relation, story in the paper, news coverage",
  "graphic design":
    "graphic design, brand, corporate design, infographic, graphic designer, logo, logo design, branding, brand design, brand designer, illustrator, illustration, grafiker, grafikerin, grafikdesign, graphiste, disenador grafico, diseno grafico, packaging design, visual identity, rebrand, rebranding, menu design, label design, packaging",
  printing:
    "printing, print, poster, business card, print shop, printer, flyer, leaflet, brochure, druckerei, imprimerie, imprimeur, imprenta, signage, signwriter, t shirt, merchandise, promotional product, vehicle wrap, screen printing, embroidery, sticker, banner, letterhead",
  photography:
    "photographer, photo, picture, portrait, photo shoot, photography, headshot, product photo, fotograf, fotografin, fotografie, photographe, fotografo, fotografa, fotografia, photo session, team photo, drone photo, picture of the team, food photo, wedding photo, photo booth, portraits",
  video:
    "video, film, film making, filming, videographer, video production, film maker, filmmaker, image film, videograf, videaste, productora de video, promo clip, drone footage, editor for video, video editing, livestream, animator, podcast production, animation, explainer",
  copywriting:
    "copywriter, blog, blog post, proofreading, copywriting, content writer, content writing, ghostwriter, texter, texterin, redacteur, redactrice, redactor, web copy, sales letter, proofreader, technical writer, press text, editing, editor",
  translation:
    "translator, interpreting, translation, interpreter, ubersetzer, ubersetzerin, ubersetzung, dolmetscher, traducteur, traductrice, traduction, traductor, traductora, traduccion, translate, localisation, localization, sign language, sworn translation",
  coaching:
    "coach, coaching, business coach, life coach, executive coach, mentor, mentoring, leadership training, career coach, accountability, business mentor, sales coach, team building, leadership coach",
  speaking:
    "public speaking, speech, speech training, presentation skill, keynote, keynote speaker, speaker, speech coach, rhetorik, conferencier, ponente, pitch training, toastmasters, emcee, stage fright, presentation, pitch",
  fitness:
    "personal trainer, fit, fitness, fitness trainer, gym, pilates, yoga, yoga teacher, fitnesstrainer, entrenador personal, bootcamp, nutritionist, dietitian, dietician, weight loss, health coach, crossfit, spin class, workout",
  physiotherapy:
    "physio, physiotherapist, physiotherapy, osteopath, osteopathy, chiropractor, massage, kinesitherapeute, fisioterapeuta, back pain, physical therapy, physical therapist, massage therapist, sports massage, acupuncture, chiropractic, bad back, neck pain, rehab",
  "dentistry*":
    "dentist, tooth, teeth, dental, dental practice, zahnarzt, zahnarztin, dentiste, dentista, orthodontist, braces, hygienist, root canal, oral surgeon",
  "plumbing*":
    "plumber, heating, leak, bathroom fitter, plumbing, boiler, heating engineer, klempner, installateur, plombier, fontanero, plomero, hvac, air conditioning, heat pump, central heating, water heater, bathroom installation, gas engineer, blocked sink, drain, pipe",
  "electrics*":
    "electrician, wiring, electrical work, electrical contractor, rewiring, elektriker, elektrikerin, electricien, electricista, ev charger, charging point, fuse box, electrical installation, smart home, lighting",
  "building*":
    "builder, extension, construction, building work, building contractor, building firm, general contractor, loft conversion, renovation, bauunternehmer, bauunternehmen, macon, albanil, remodel, remodeling, remodelling, refurbishment, bricklayer, mason, plasterer, plastering, drywall, tiler, tiling, flooring, flooring installer, handyman, basement conversion, paving, patio, groundwork, demolition, contractor, fence",
  "carpentry*":
    "carpenter, kitchen fitter, fitted furniture, carpentry, joiner, joinery, cabinet maker, tischler, schreiner, menuisier, carpintero, woodwork, woodworker, kitchen installation, shelving, furniture maker, cabinets, staircase, bespoke furniture, built in",
  "painting*":
    "house painter, painter and decorator, decorator, maler, malerin, peintre en batiment, pintor, wallpaper, wallpapering, paint job, painting and decorating, house painting, decorating",
  "roofing*":
    "roofer, roof, roofing, new roof, dachdecker, couvreur, techador, flat roof, roof repair, gutter, chimney",
  "gardens*":
    "gardener, lawn, hedge, gardening, garden, garden design, landscape, landscaper, landscaping, landscape gardener, gartner, gartnerin, gartenbau, jardinier, paysagiste, jardinero, tree surgeon, arborist, lawn mowing, yard work, grounds maintenance, snow removal, tree, yard, irrigation",
  "cleaning*":
    "cleaner, cleaning, office cleaning, janitor, putzfrau, reinigung, gebaudereinigung, nettoyage, limpieza, window cleaner, window cleaning, carpet cleaning, housekeeping, deep clean, commercial cleaning, pressure washing, housekeeper, maid, laundry",
  architecture:
    "architect, floor plan, architecture, architekt, architektin, architecte, arquitecto, arquitecta, planning permission, building plan, house design, planning application",
  "interior design":
    "interior designer, interior design, innenarchitekt, innenarchitektin, architecte d interieur, interiorista, home staging, stager, office design, kitchen design, colour scheme, space planning, furnishing",
  surveying:
    "surveyor, quantity surveyor, surveying, gutachter, geometre, perito, building survey, home inspection, home inspector, appraiser, land survey, structural engineer, valuation, appraisal",
  "removals*":
    "removal, removal company, removal firm, mover, moving company, umzug, umzugsunternehmen, demenagement, demenageur, mudanza, moving, house move, office move, storage unit, self storage, storage, relocation",
  logistics:
    "logistics, courier, freight, haulage, shipping, spedition, spediteur, transporteur, logistica, mensajeria, fulfillment, warehousing, import export, van driver, delivery, deliveries, trucking, warehouse, transport",
  "catering*":
    "caterer, chef, finger food, catering, buffet, partyservice, traiteur, private chef, canape, food truck, wedding food, corporate lunch, bartender, barbecue, sandwiches, cook",
  events:
    "event planner, company party, conference planning, event planning, event organiser, event organizer, event management, wedding planner, eventagentur, veranstaltungsplaner, organisateur d evenement, organizador de evento, party planner, dj, entertainer, sound system, av equipment, team event",
  "venues*":
    "venue, function room, meeting room, conference room, tagungsraum, salle de reunion, sala de reunion, event space, party room, banquet hall, wedding venue, location for a party, place for a workshop, seminar room, training room, room hire",
  travel:
    "travel agent, travel agency, business travel, reiseburo, agence de voyage, agencia de viaje, hotel booking, holiday package, tour guide, tour operator, flight, cruise",
  "flowers*":
    "florist, bouquet, flower, blumen, blumenladen, fleuriste, florista, floristeria, floral, floral arrangement, floristry, table decoration, centerpiece, centrepiece",
  "baking*":
    "baker, bakery, cake, backer, backerei, boulanger, boulangerie, panadero, panaderia, pastry, patisserie, wedding cake, cupcake, birthday cake",
  "cars*":
    "mechanic, car repair, car dealer, garage, autowerkstatt, garagiste, taller mecanico, auto repair, body shop, car service, mot, van hire, car rental, panel beater, oil change, tire, tyre, fleet",
  childcare:
    "nanny, child care, childcare, au pair, babysitter, tagesmutter, garde d enfant, ninera, daycare, day care, after school, creche, preschool, child minder, childminder, nursery, kindergarten",
  vets: "vet, veterinarian, veterinary, tierarzt, tierarztin, veterinaire, veterinario, veterinaria, dog walker, dog walking, dog trainer, dog grooming, pet sitter, pet sitting, pet care, groomer, animal clinic",
  solar:
    "solar, solar panel, photovoltaic, photovoltaik, solaranlage, panneau solaire, placa solar, renewable energy, battery storage, energy audit, pv, wind turbine, energy efficiency, insulation",
  security:
    "security guard, security firm, cctv, alarm system, sicherheitsdienst, agent de securite, vigilancia, locksmith, bouncer, doorman, access control, burglar alarm, security camera, lock, alarm, surveillance",
  "virtual assistance":
    "virtual assistant, personal assistant, secretary, secretarial, admin support, office admin, sekretarin, assistante virtuelle, secretaire, asistente virtual, secretaria, call answering, answering service, diary management, office manager, back office, receptionist, transcription, typing",
  consulting:
    "management consultant, business consultant, strategy consultant, unternehmensberater, unternehmensberatung, conseil en gestion, consultor, change management, project manager, project management, operations consultant, interim manager",
  tutoring:
    "tutor, tutoring, maths tutor, language teacher, english lessons, music teacher, piano lessons, guitar lessons, driving instructor, driving lessons, exam preparation, nachhilfe, professeur particulier, profesor particular",
  beauty:
    "hairdresser, hair stylist, barber, beautician, make up artist, makeup artist, manicure, nail salon, skin care, tailor, seamstress, friseur, coiffeur, peluquera",
  jewellery:
    "jeweller, jeweler, jewellery, jewelry, goldsmith, watch repair, wedding ring, juwelier, bijoutier, joyero",
  counselling:
    "counsellor, counselor, counselling, counseling, psychotherapist, psychologist, psychotherapy, marriage counselling, hypnotherapist, psychologe, psychologue, psicologa, therapist, stress management",
  care: "carer, caregiver, home care, elder care, senior care, care home, nursing home, hospice, pflegedienst, aide a domicile, nurse, nursing",
  medicine:
    "gp, physician, dermatologist, paediatrician, pediatrician, optician, optometrist, hearing aid, pharmacist, arzt, medecin",
};

export const trades: readonly Trade[] = Object.entries(listed).map(([name, words]) => ({
  name: name.replace("*", ""),
  words: words.split(", "),
  isLocal: name.endsWith("*"),
}));
