import type { Listed } from "./listed.ts";

/** Whoever programs, writes, draws, films, prints and makes known. */
export const digitalAndMedia: Listed = {
  websites: [
    "website, web site, webpage, web page, landing page, homepage, home page, ecommerce, e commerce, web design, web designer, webdesign, webdesigner, webdesignerin, website design, website designer, website builder, web developer, web development, web agency, web studio, webmaster, web shop, webshop, online shop, online store, wordpress, wordpress developer, shopify, front end developer, ux designer, webseite, webseiten, internetseite, site web, site internet, pagina web, sitio web, disenador web, diseno web, site for, web and app design, site builder, online presence",
    "site, shop is slow, web hosting, bookings online, book online, sell on the web, page that loads, blog site, shop on the internet, internet, squarespace, her site, his site, their site, new site, a site, wix, domain name, shopping cart, web presence, sell online, page speed, user experience, online booking",
  ],
  "software+": [
    "software developer, software development, software engineer, custom software, bespoke software, programmer, programming, coder, coding, app, app developer, app development, mobile app, full stack developer, back end developer, data engineer, data scientist, software house, softwareentwickler, softwareentwicklung, programmierer, developpeur, desarrollador, programador",
    "crm, excel, digitise, algorithm, digital tool, machine learning, web app, tool, program, software, developer, database, spreadsheet, automation, automate, integration, crm set up, portal, dashboard, prototype app, inventory system, booking system, artificial intelligence, chatbot, api, code",
  ],
  "it support+": [
    "it support, it service, it consultant, it provider, it company, it firm, it technician, it specialist, it help, it manager, it engineer, network engineer, system administrator, sysadmin, computer repair, computer support, computer firm, computer technician, tech support, help desk, helpdesk, managed service, managed it, msp, edv, depannage informatique, soporte informatico, data recovery, hard drive, computer help, computer shop, informatics, systems engineer, it services manager, computer system, computing, network technician, wifi",
    "hard disk, lost files, deleted files, outlook, sharepoint, printers, tablets, computer, office network, network down, network set up, computer network, laptop, server, backup, printer repair, email set up, microsoft 365, office 365, cloud, cloud migration, virus, slow internet, cabling, phishing filter, desktop, it system",
  ],
  telecoms: [
    "phone system, telecoms, telephone system, voip, broadband provider, internet provider, mobile contract, telecoms consultant, telephone provider, fibre broadband, internet connection, mobile phones",
    "phones, phone contracts, broadband, landline, fibre, phone line, call centre, switchboard",
  ],
  "cyber security+": [
    "cyber security, cybersecurity, cyber, pen test, pen tester, penetration test, penetration tester, penetration testing, information security, security analyst, security consultant, ethical hacker, data protection, data protection officer, data security, datenschutz, gdpr, phishing test, security audit, information security officer, it security",
    "protection from phishing, security check, safe online, spam, malware, leak of data, ransomware, hacked, hacker, phishing, data breach, firewall, iso 27001, privacy policy, security test, password, scam, cyber essentials, vulnerability",
  ],
  "marketing+": [
    "marketing, marketing agency, marketer, digital marketing, digital marketer, social media, social media manager, seo, seo specialist, search engine optimisation, search engine optimization, advertising, ad agency, ppc, media buyer, email marketing, content marketing, market research, lead generation, brand strategist, growth hacker, publicite, werbung, werbeagentur, agence de communication, publicidad, advertising campaign, newsletter marketing, online marketing manager, mailing, marketing help",
    "newsletters, more bookings, more guests online, bookings in winter, sell more, brand awareness, mailshot, online reviews, customers online, brochure campaign, sales funnel, advertisement, google ad, facebook ad, facebook, instagram, linkedin, tiktok, ads, advert, advertise, campaign, mailing list, followers, google ranking, rank on google, found on google, search result, online visibility, visibility, more visitor, web traffic, leads online, direct mail, influencer, launch a product, hashtag, promote",
  ],
  "pr+": [
    "pr, pr agency, public relation, publicist, press office, press officer, media relation, spokesperson, communications consultant, communications agency, pressearbeit, relation presse, relacion publica, press contact, press work, press consultant, pr manager, festival pr, trade press, press text",
    "article about, talks to journalists, article in, magazine, newspapers, media, story in, press release, press coverage, media coverage, news coverage, publicity, journalist, local paper, in the paper, on the radio, on tv, on television, story in the paper, trade magazine, crisis communication, communications",
  ],
  "graphic design+": [
    "graphic design, graphic designer, logo, logo design, logo designer, branding, branding agency, brand design, brand designer, brand identity, corporate design, corporate identity, visual identity, illustrator, illustration, art director, design agency, design studio, grafiker, grafikerin, grafikdesign, graphiste, disenador grafico, diseno grafico, communication designer, annual report design, label graphics, designer for, graphics, graphic artist, book design",
    "annual report, infographics, flyers designed, style guide, font, cards designed, label, menu, brand, rebrand, menu design, design a menu, design her menu, label design, book cover, layout, typography, colour palette, look and feel, letterhead design",
  ],
  printing: [
    "printing, printing house, print shop, printer, offset printing, digital printing, flyer, leaflet, brochure, business card, poster, booklet, catalogue printing, druckerei, imprimerie, imprimeur, imprenta, letterhead, letterpress, bookbinding, print finishing, copy shop",
    "300 copies, copies printed, invitation, book printed, stationery, menu, label, programme, print, menus printed, invitations printed, programme printed, postcard, binding",
  ],
  "signs and merchandise": [
    "signage, signwriter, sign maker, sign writer, vehicle wrap, promotional product, promotional merchandise, merchandise, screen printing, embroidery, branded clothing, uniform, embroiderer, embroidered, printed clothing, sign painter, sticker, banner",
    "apron, logo on, shirts, polo shirts, pens, lanyards, van lettering, lettering, shop sign, t shirt, tote bag, branded pen, giveaway, corporate gift, mug, window graphics, workwear",
  ],
  photography: [
    "photographer, photography, photo shoot, photo session, headshot, portrait photographer, wedding photographer, product photo, photo booth, fotograf, fotografin, fotografie, photographe, fotografo, fotografa, fotografia",
    "newborn, passport photo, pictures of, photo, picture, portrait, family picture, team picture, photograph, pictures taken, profile picture, album",
  ],
  video: [
    "video, video production, video producer, videographer, videography, film maker, filmmaker, film making, film production, film crew, filming, cameraman, camerawoman, camera operator, image film, company film, promo film, promo video, video editor, video editing, film editor, animator, animation, livestream, live streaming, videograf, videaste, productora de video, live stream, video journalist",
    "stream, crowdfunding film, clips, reels, record a talk, shooting, film, footage, explainer, trailer, documentary, youtube, motion graphics, webinar recording",
  ],
  drones: [
    "drone, drone pilot, drone operator, drone photography, drone survey, aerial photography, aerial photographer, aerial photo",
    "aerial, from above, from the air",
  ],
  copywriting: [
    "copywriter, copywriting, content writer, content writing, ghostwriter, ghost writer, ghostwriting, ghost writing, technical writer, freelance writer, proofreader, proofreading, copy editor, web copy, sales copy, texter, texterin, redacteur, redactrice, redactor, text writer, writer of texts, thesis proofread, proofread, journalist and copywriter, company magazine, press text writer",
    "thesis, theses, report written, write for, articles written, captions, slogan, tagline, website copy, speech written, manuscript, articles, copy, blog, blog post, sales letter, press text, about page, write her newsletter, newsletter written, texts, text for a website, product description, editing, editor, memoir, case study, white paper, write a newsletter, write her book",
  ],
  translation: [
    "translator, translation, translated, translate, translating, interpreter, interpreting, interpret, localisation, localization, sign language, sworn translation, ubersetzer, ubersetzerin, ubersetzung, dolmetscher, traducteur, traductrice, traduction, traductor, traductora, traduccion, manuals translated, technical translator, dutch translator, german translator, french translator, spanish translator, polish translator, italian translator",
    "into german, into french, into spanish, into italian, into polish, into dutch, into english, into welsh, into chinese, into japanese, into portuguese, from german, subtitles, multilingual, foreign language",
  ],
  "voice and sound": [
    "voice over, voiceover, voice artist, voice actor, narrator, narration, sound engineer, recording studio, podcast producer, podcast production, music producer, audio production, composer",
    "audiobook, radio spot, radio advert, jingle, voice recording, phone greeting, podcast edited, mixing, mastering, audio",
  ],
};
