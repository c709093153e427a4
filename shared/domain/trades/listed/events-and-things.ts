import type { Listed } from "./listed.ts";

/** Whoever feeds, entertains, makes, mends and carries. */
export const eventsAndThings: Listed = {
  "catering*": [
    "caterer, catering, catering company, chef, private chef, personal chef, cook, buffet, food truck, partyservice, traiteur, canape, finger food, bartender, mobile bar, taco, box lunch, wedding catering, street food, catering chef, cook for hire, vegetarian catering, private cook, wedding caterer",
    "vegetarian, party platters, cater, drinks, cocktails, picnic, vegan, lunches, bbq, dinners, barbecues, brunch, christening, food, sandwich, platter, breakfast, feed, meal, hog roast, party food, wedding food, corporate lunch, guests fed, cooks for",
  ],
  "baking*": [
    "baker, bakery, wedding cake, birthday cake, cake maker, patisserie, pastry chef, confectioner, chocolatier, backer, backerei, boulanger, boulangerie, panadero, panaderia, cake, cupcake",
    "muffins, tart, pastry, bread, chocolates, desserts",
  ],
  wine: [
    "sommelier, wine merchant, wine tasting, wine importer, wine consultant, vintner, wine shop, winery, wine list, brewery, distillery",
    "wine, wine evening, cellar, champagne, gin, craft beer",
  ],
  "food safety": [
    "food safety, food technologist, food scientist, food labelling, food label, nutrition label, nutrition labelling, food hygiene, haccp",
    "label, allergen, nutrition analysis, nutrition information, ingredients list, shelf life, hygiene rating",
  ],
  events: [
    "event planner, event planning, event manager, event management, event organiser, event organizer, event coordinator, event agency, events company, conference planning, conference organiser, corporate event, wedding planner, wedding planning, party planner, party planning, eventagentur, veranstaltungsplaner, organisateur d evenement, organizador de evento, wedding coordinator, wedding coordination, event producer, event production, conference producer, party organiser, festival manager, festival organiser, congress, wedding planned, festival",
    "retreat, jubilee, launch party, gala, conference, 50th, hen party, logistics of a conference, birthday, anniversary, wedding, celebration, event, company party, staff party, summer party, christmas party, office party, organise a party, run a party, team event, away day, organise a conference, organises conference, run a conference, gala organised, parties, product launch organised",
  ],
  entertainment: [
    "entertainer, magician, comedian, puppeteer, children s entertainer, face painter",
    "entertainment, karaoke, games for children",
  ],
  music: [
    "dj, band, live music, musician, string quartet, harpist, pianist, singer, wedding band, sound system hire, av equipment, stage lighting",
    "band for, guitarist, violinist, background music, dance floor, music",
  ],
  "party hire*": [
    "marquee, marquee hire, tent hire, tent rental, party rental, party hire, furniture hire, bouncy castle, equipment hire, marquees and tents, portable toilet",
    "tables, crockery, tent, party tent, gazebo, chairs for hire, tables for hire, tables and chairs, hire chairs",
  ],
  "exhibition stands": [
    "exhibition stand, exhibition designer, exhibition stand maker, stand builder, stand design, booth builder, trade fair stand, trade show booth, exhibition booth, exhibition contractor, display builder, messebau",
    "stand, booth, trade fair, trade show, exhibition, expo, exhibit, pop up banner, shop window display",
  ],
  "flowers*": [
    "florist, floristry, floral design, floral designer, floral arrangement, flower shop, flower, bouquet, blumen, blumenladen, fleuriste, florista, floristeria, flower stylist, wreath, weekly flowers, flower delivery",
    "green wall, blossoms, plants, table arrangement, arrangements, floral, table decoration, centerpiece, centrepiece, roses, buttonholes, pot plants, houseplants",
  ],
  funerals: [
    "funeral director, undertaker, funeral home, burial, cremation, mortician",
    "died, burial arranged, mourning, funeral, ashes",
  ],
  bees: [
    "beekeeper, beekeeping, beehive, apiary, apiarist",
    "bee, honey, swarm, hive, pollination, pollinate",
  ],
  farming: [
    "farmer, farm shop, agronomist, agricultural contractor",
    "crops, livestock, tractor, organic vegetables",
  ],
  "bicycles*": [
    "bicycle, bicycle mechanic, bicycle repair, bike, bike shop, bike repair, bike mechanic, bike leasing, bike hire, cycle shop, cycle to work, e bike, cargo bike, bicycle dealer",
    "cycle, cyclist, puncture",
  ],
  instruments: [
    "piano tuner, piano tuning, piano technician, piano repair, instrument maker, instrument repair, violin maker, luthier, guitar repair, organ builder",
    "tune, grand piano, upright piano, upright",
  ],
  logistics: [
    "logistics, courier, freight, freight forwarder, haulage, haulier, shipping, shipping agent, customs broker, fulfilment, fulfillment, warehousing, import export, trucking, van driver, spedition, spediteur, transporteur, logistica, mensajeria, customs agent, customs adviser, export adviser, freight agent, removal of goods",
    "export, import duty, imports, duty, shipment, lorry, pallets, delivery, parcel, pallet delivered, transport, customs, container, same day delivery, ship, supply chain, deliver",
  ],
  "warehouse fitting": [
    "racking, pallet rack, pallet racking, warehouse racking, warehouse shelving, storage system, storage consultant, forklift, forklift hire, mezzanine",
    "shelving, shelves for a warehouse, rack, warehouse, loading bay, pallet",
  ],
  packaging: [
    "packaging, packaging design, packaging designer, packaging supplier, packaging engineer, packaging company, cardboard box, box maker, carton",
    "box, bottles, jars, wrapping, paper bag, bags, cardboard, mailer, label printing, gift box",
  ],
  prototypes: [
    "3d printing, 3d printed, 3d printer, 3d print, 3d model, 3d modeller, product designer, product design, product development, industrial designer, industrial design, rapid prototyping, prototype engineer, model maker, cad designer, cad",
    "prototype, printed in 3d, 3d, mock up, moulding, injection moulding",
  ],
  metalwork: [
    "laser cutting, laser cut, laser cutter, laser engraving, laser engraver, laser, engraver, engraving, metalworker, metal work, welder, welding, blacksmith, sheet metal, fabricator, metal fabrication, machinist, cnc, toolmaker, foundry",
    "engrave, weld, steel, steel plates, metal plates, metal parts, railing, plaque, acrylic, cut by laser, milling, turned parts",
  ],
  jewellery: [
    "jeweller, jeweler, jewellery, jewelry, goldsmith, silversmith, wedding ring, engagement ring, juwelier, bijoutier, joyero",
    "grandmother ring, gems, stones set, bracelet, diamond, wedding bands, pearls, pendant, ring, necklace, earrings, ring resized, gold",
  ],
  appliances: [
    "appliance repair, washing machine repair, phone repair, sewing machine repair",
    "washing machine, dishwasher, fridge, cracked screen, oven fixed",
  ],
  balloons: ["balloon artist, balloons, fireworks, firework display, party decorations", "decorations"],
  celebrations: ["celebrant, wedding officiant, registrar", "vows, ceremony"],
  engineering: [
    "mechanical engineer, engineering consultant, electronics, electronics engineer, electronics manufacturer, automation engineer, robotics, test laboratory, laboratory, test lab, testing laboratory, soil testing, water testing, chemical analysis, analyst laboratory",
    "samples, sample tested, tested, soil, circuit board, robot, machine built, sensor, lab test, calibration, tested in a lab",
  ],
  plastics: ["plastics, plastic moulding, rubber, composite manufacturer", "plastic parts"],
  import: [
    "importer, exporter, wholesaler, sourcing agent, buying agent",
    "sourcing, supplier in china, factory in",
  ],
  leisure: [
    "escape room, bowling alley, go karting, theme park, zoo, museum tour, paintball, climbing hall, adventure park, team game, treasure hunt",
    "puzzle, quiz, company day, team day, rope course",
  ],
  charity: ["charity, food bank, foundation, volunteer agency", "volunteers"],
  spiritual: [
    "reiki, astrologer, meditation teacher, tarot reader, medium, shaman, energy healer, retreat leader",
    "meditation, mindfulness, horoscope",
  ],
  media: ["newspaper, radio station, magazine publisher, journalist, reporter, podcaster", ""],
};
