import type { Listed } from "./listed.ts";

/** Whoever mends, sells and looks after what people own, wear, drive and keep. */
export const goodsAndRepairs: Listed = {
  tailoring: [
    "tailor, tailoring, seamstress, dressmaker, dressmaking, alterations, bridal wear, bridal shop, fashion designer, schneider, sastre",
    "suit, dress, hem, altered, wedding dress, bespoke suit, zip, trousers, costume, made to measure, sewing",
  ],
  upholstery: [
    "upholsterer, upholstery, curtain maker, soft furnishing",
    "sofa covered, sofa re covered, re covers, chair covered, armchair, sofa, curtains made, cushions",
  ],
  shoes: [
    "shoemaker, cobbler, shoe repair, orthopaedic shoemaker, resoling, boot repair, shoe repairer",
    "boots, resoled, shoes, leather shoes, shoes mended, soles, heels",
  ],
  leather: ["saddler, saddlery, leatherworker, leather goods", "saddle, leather"],
  knitting: ["knitwear, weaver, weaving, knitter, quilter, basket maker", "wool, yarn, quilt, textile"],
  vets: [
    "vet, veterinarian, veterinary, veterinary surgeon, animal clinic, animal hospital, tierarzt, tierarztin, veterinaire, veterinario, veterinaria",
    "dogs, sick dog, sick cat, sick horse, vaccinated",
  ],
  pets: [
    "dog walker, dog walking, dog trainer, dog training, dog groomer, dog grooming, dog school, pet sitter, pet sitting, pet care, pet shop, kennel, cattery, dog boarding",
    "dogs, puppy, walk dogs, cat looked after, pet, paws",
  ],
  horses: ["farrier, horse dentist, livery, stable, horse trainer", "horse, pony, hooves"],
  falconry: ["falconer, falconry, bird of prey", "falcon, hawk"],
  "car repair*": [
    "mechanic, car mechanic, auto mechanic, motor mechanic, car repair, auto repair, van repair, garage, garage owner, car service, body shop, panel beater, tyre fitter, autowerkstatt, garagiste, taller mecanico",
    "car serviced, van serviced, mot, oil change, tire, tyre, scratch, car fixed, car repaired, van fixed, van repaired, repairs car, brakes, clutch, gearbox, exhaust, car won t start, engine, motors, old car",
  ],
  "car glass*": [
    "windscreen, windshield, auto glass, autoglass, windscreen fitter, windscreen repair",
    "chip in the windscreen, chipped",
  ],
  "car dealing": [
    "car dealer, car dealership, car sales, car leasing, vehicle leasing, van leasing, fleet management, fleet manager, auto dealer",
    "company car, new car, new van, lease car, fleet, electric car, used car",
  ],
  "car washing*": ["car valeting, valeting, car detailing, car wash, valeter", "car cleaned, polish"],
  "towing*": [
    "towing, tow truck, breakdown service, roadside assistance, recovery service",
    "towed, breakdown",
  ],
  "driving people*": [
    "taxi, chauffeur, limousine, driver hire, minibus hire, coach hire, private driver, airport transfer, limo, airport shuttle, airport ride, car with driver",
    "airport, pick up, to the airport, driver for, minibus",
  ],
  "vehicle hire": [
    "car hire, car rental, van hire, van rental, camper hire, minibus, hire a van, hire a minibus, vehicle rental, van for a weekend",
    "rent a car, rent a van, hire a car, campervan",
  ],
  motorcycles: ["motorcycle, motorbike, scooter shop, motorcycle repair", "scooter"],
  boats: ["boat builder, boatyard, marina, sailmaker, yacht broker, boat hire", "boat, yacht, canoe"],
  framing: ["framer, picture framing, picture framer", "frame"],
  art: [
    "artist, sculptor, portrait painter, mural artist, muralist, art gallery, gallery, art consultant, art dealer",
    "picture for, mural, sculpture, paintings, artwork, art for",
  ],
  "art classes!": [
    "art class, art teacher, painting class, drawing class, art lesson, pottery class, craft workshop",
    "learn to paint, learn to draw",
  ],
  "pottery!": ["potter, pottery, ceramics, ceramicist", "clay, mugs made"],
  antiques: [
    "antique dealer, antiques, auctioneer, auction house, art restorer, furniture restorer, furniture restoration, restorer, antique furniture",
    "table restored, chair repaired, chair restored, old furniture restored, restores furniture, auction, heirloom, restore a painting, antique restored",
  ],
  watches: ["watchmaker, watch repair, clock repair, clockmaker, horologist", "watch, clock"],
  appliances: [
    "appliance repair, washing machine repair, sewing machine repair, appliance engineer",
    "washing machine, dishwasher, fridge, freezer, oven, tumble dryer",
  ],
  "phone repair": ["phone repair, mobile repair, tablet repair", "cracked screen, broken phone"],
  coffee: [
    "coffee roaster, coffee, coffee supplier, coffee machine, barista, tea merchant, vending, vending machine",
    "espresso, beans, tea, snack machine, water cooler",
  ],
  "office supplies": [
    "office supplies, stationery, stationer, office furniture, office equipment, photocopier, copier, photocopying, printer leasing",
    "copies in the office, office chair, desks and chairs, toner, whiteboard, standing desk",
  ],
  "food making": [
    "butcher, cheesemaker, cheesemonger, greengrocer, fishmonger, deli, delicatessen, food producer, food manufacturer, food wholesaler, food supplier",
    "food, meat, sausages, cheese, fish, vegetables, fruit, jam, ingredients, fruit basket, eggs",
  ],
  restaurants: [
    "restaurant, restaurateur, cafe owner, pub landlord, publican, bistro, pizzeria, ice cream",
    "table for, dinner reservation, place to eat",
  ],
  travel: [
    "travel agent, travel agency, business travel, corporate travel, travel consultant, travel planner, tour operator, holiday rental, reiseburo, agence de voyage, agencia de viaje",
    "group trip, hotel booking, holiday package, flights, cruise, honeymoon, trip, itinerary, safari, business trip, incentive trip",
  ],
  "tour guides": [
    "tour guide, city guide, walking tour, guided tour, mountain guide",
    "sightseeing, show guests around, guide",
  ],
  hotels: [
    "hotel, hotelier, hotel manager, guest house, bed and breakfast, hostel, innkeeper, inn, bed breakfast, holiday let, conference hotel",
    "rooms, guests, rooms for guests, somewhere to stay, overnight stay, accommodation, rooms for the night",
  ],
  books: [
    "publisher, publishing, literary agent, book designer, bookbinder, bookseller, self publishing",
    "books, book published, publish, novel, manuscript",
  ],
  gifts: [
    "gift shop, gift basket, hamper, trophies, candle maker, soap maker",
    "gift, trophy, medals, candles, soap",
  ],
  toys: ["toy shop, toymaker, toy designer", "toys, board game"],
  cosmetics: ["cosmetics, perfumer, natural cosmetics, skincare brand", "perfume, cream"],
  weapons: ["gunsmith, archery", ""],
  shops: [
    "boutique, clothes shop, furniture shop, hardware store, bookshop, shopkeeper, department store, market trader, second hand shop, thrift store",
    "",
  ],
};
