import type { Listed } from "./listed.ts";

/** Whoever finds, builds, mends and keeps buildings and what is around them. */
export const buildings: Listed = {
  "real estate*": [
    "realtor, realty, real estate, real estate agent, real estate broker, estate agent, estate agency, letting agent, letting agency, property agent, property manager, property management, property sale, commercial property, immobilienmakler, makler, immobilien, agent immobilier, immobilier, inmobiliaria, agente inmobiliario, buyer s agent, property search, house sale, rental agency, property consultant",
    "let a flat, let her flat, let his flat, lets flats, tenants for, valuation, villa, cottage, bungalow, condo, listing, rent out, tenants, block of flats, first time buyers, house, flat, rental, sell a house, sell her house, sell his house, sell a flat, sell her flat, sell his flat, sell home, sell her home, sell house, buy a house, buy a flat, buy a home, find a house, find a home, find a flat, house hunting, home sale, residential sale, residential property, lettings, landlord, flat to rent, apartment, house on the market, property, find homes, first house, houses and flats, flats and houses",
  ],
  "office space*": [
    "office space, desk space, coworking, co working, coworking space, shared office, serviced office, office rental, office to rent, office to let, hot desk, virtual office, office sublet, shop space, studio space, workshop space, retail space, pop up space, buroraum, buroraume, espace de bureau, location de bureau, espacio de oficina, alquiler de oficina, office leasing, office suite, studio to rent, shared studio",
    "bigger studio, office with, office for, office downtown, cheap office, place to meet clients, room to work, shop to rent, small shop, desk, workspace, work space, place to work, bigger office, small office, smaller office, new office, office near, rent an office, rents out office, rent office, rent desk, desks by the month, offices by the month, premises, sublet",
  ],
  "venues*": [
    "venue, function room, meeting room, conference room, conference centre, event space, event venue, party room, banquet hall, wedding venue, seminar room, training room, room hire, tagungsraum, salle de reunion, sala de reunion",
    "party location, workshop room, place for a party, place for a workshop, place for a wedding, location for a party",
  ],
  "building*": [
    "builder, building firm, building company, building contractor, building work, construction, construction company, construction manager, general contractor, contractor, master builder, bricklayer, plasterer, plastering, drywall, handyman, loft conversion, basement conversion, barn conversion, home improvement, renovator, remodeler, bauunternehmer, bauunternehmen, macon, albanil, remodeling, home builder, house builder, building services, renovation company, attic conversion, kitchen remodeling, refurbishment, refurbished, shop refit, refit, converted barn, all trades, construction owner, barn converted",
    "porch, shed, outbuilding, annex, shop fitted, shopfitting, rebuild, granny flat, structural, door put in, wall down, bathroom, kitchen, house, wall, attic, conversion, extension, renovation, renovate, remodel, refurbish, refurb, wall taken out, knock down, knock through, kitchen done, bathroom done, kitchen renovated, bathroom renovated, kitchen remodel, bathroom remodel, garage built, conservatory, loft, basement, wall knocked, odd jobs, builds houses, build a house, house built",
  ],
  "flooring*": [
    "flooring, floor fitter, flooring installer, tiler, tiling, carpet fitter, parquet, floor installer, carpet layer, floor sanding, floor laying",
    "carpet, floors, tile, wooden floor, laminate, carpet laid, new carpet, vinyl",
  ],
  architecture: [
    "architect, architecture, architectural, architectural technician, architectural designer, draughtsman, town planner, planning consultant, architekt, architektin, architecte, arquitecto, arquitecta, conservation architect, drawings for, loft drawings, building application, listed buildings",
    "feasibility, blueprints, house extension, house, conversion, planning permission, building plan, house plan, floor plan, house design, planning application, drawings, design a house, designs houses, design an extension, design a house extension",
  ],
  "interior design": [
    "interior designer, interior design, interior architect, interior decorator, kitchen design, kitchen designer, office design, home staging, home stager, innenarchitekt, innenarchitektin, architecte d interieur, interiorista",
    "redecorate, redesigned, shop interior, interior, colour scheme, space planning, furnishing",
  ],
  surveying: [
    "surveyor, quantity surveyor, surveying, building survey, land survey, home inspection, home inspector, structural engineer, civil engineer, appraiser, valuer, gutachter, geometre, perito",
    "valuation, appraisal, inspection, survey, energy certificate, structural",
  ],
  "plumbing*": [
    "plumber, plumbing, heating engineer, gas engineer, bathroom fitter, boiler, central heating, hvac, air conditioning, heat pump, klempner, installateur, plombier, fontanero, plomero, heating installer, heating repair, drain clearing, blocked drains, bathroom installation",
    "faucet, basin, burst pipe, burst, thermostat, underfloor heating, cold room, taps, kitchen tap, washbasin, heating, leak, leaking tap, leaking pipe, dripping tap, shower, bath fitted, sink, toilet, drain, pipe, radiator, water heater, hot water, bathroom, gas safe, water pressure, ventilation",
  ],
  "electrics*": [
    "electrician, electric, electrical, electrical contractor, electrical work, electrical engineer, wiring, rewiring, ev charger, ev charging, charging point, charging station, smart home, elektriker, elektrikerin, electricien, electricista, wallbox, electrical inspection, lighting design, electrical installer, charging box",
    "outdoor lighting, inspection of wiring, breaker, chandelier, wired, rewire, fuse box, fuses, light fitted, lights, socket, power cut, switches, circuit, charger",
  ],
  "carpentry*": [
    "carpenter, carpentry, joiner, joinery, cabinet maker, cabinetry, furniture maker, kitchen fitter, kitchen studio, fitted furniture, bespoke furniture, woodwork, woodworker, woodworking, tischler, schreiner, menuisier, carpintero, finish carpenter, furniture builder, stair builder, window maker, door maker, sash window, bar counter, shopfitter, joinery workshop",
    "sash, cupboards, staircases, door hung, wardrobes, hand made, cabinets, kitchen, window, counter, built in, bookshelf, bookshelves, bookcase, shelf, table made, custom table, dining table, furniture made, makes furniture, furniture to measure, stairs, wooden, oak table, wood, window frames",
  ],
  "painting*": [
    "house painter, house painting, painter and decorator, painting and decorating, decorator, decorating, wallpaper, wallpapering, paint job, painting contractor, spray painter, maler, malerin, peintre en batiment, pintor",
    "painted, paint the, walls painted, repaint",
  ],
  "roofing*": [
    "roofer, roofing, roofing contractor, roof repair, roof, gutter, dachdecker, couvreur, techador, slater, tiler of roofs, thatched roof, green roof, roofing company",
    "flashing, rain comes in, slates, flat roof, dormer, lead work, tile, shingle, roof fixed, roof leak, leaking roof, loft leak, skylight",
  ],
  "glazing*": [
    "glazier, glazing, double glazing, window fitter, window company, stained glass, stained glass artist, window installer, glass maker, glass blower, vitrier, glaser",
    "window, leaded window, leaded glass, window replaced, new window, broken window, glass panel, window pane, mirror",
  ],
  "gardens*": [
    "gardener, gardening, garden, garden design, garden designer, landscape, landscaper, landscaping, landscape gardener, lawn care, lawn mowing, tree surgeon, tree care, arborist, grounds maintenance, yard work, horticulturist, gartner, gartnerin, gartenbau, jardinier, paysagiste, jardinero, tree trimmer, tree removal, landscape design, landscape designer, landscape architect, yard care, garden centre, nursery garden, terrace, hedge trimming, tree work, planting plan, mowing, groundsman, gardening service",
    "shrub, fruit tree, vegetable patch, sprinkler, flowerbeds, stump, oaks, hedges, courtyard, allotment, lawn, mow, grass, grass cut, yard, back yard, flower bed, weeds, tree, trees cut, pruning, planting, turf, irrigation, snow removal, pond, greenery",
  ],
  "pools*": ["pool cleaning, pool builder, swimming pool, hot tub, pool service", "pool"],
  "cleaning*": [
    "cleaner, cleaning, cleaning firm, cleaning company, cleaning contractor, cleaning service, office cleaning, commercial cleaning, window cleaner, window cleaning, carpet cleaning, carpet cleaner, janitor, housekeeper, housekeeping, maid, maid service, laundry, laundry service, dry cleaning, pressure washing, putzfrau, reinigung, gebaudereinigung, nettoyage, limpieza, house cleaning, house cleaner, janitorial, cleaning lady, domestic cleaner, laundrette, changeover cleaning, flood cleaning, fire cleaning, stairs cleaned, cottage cleaning, stairwell cleaning, cleaning after",
    "tablecloths, linen, sheets, towels, washed, hoover, spotless, disinfect, stairwell, dusting, bins emptied, sanitise, window, clean, deep clean, windows cleaned, carpets cleaned, ironing, tidy, mop, vacuum, decluttering, end of tenancy",
  ],
  "pest control*": [
    "pest control, pest controller, exterminator, pest, rat catcher, fumigation",
    "mice, mouse, rat, wasp, wasp nest, cockroach, roach, moth, ants, bedbug, bed bug, termite, infestation, pigeons, rodent, squirrels",
  ],
  "locks*": [
    "locksmith, safe engineer, lock fitter",
    "lock, locks changed, key, keys cut, locked out, safe opened, door opened",
  ],
  "security*": [
    "security guard, security firm, security company, security officer, cctv, alarm system, burglar alarm, security camera, access control, bouncer, doorman, door staff, fire alarm, sicherheitsdienst, agent de securite, vigilancia",
    "night watch, patrol, burglar, event security, watchman, alarm, break in, burglary, surveillance, camera installed, guard, intercom",
  ],
  "energy*": [
    "solar, solar panel, photovoltaic, photovoltaik, solaranlage, panneau solaire, placa solar, renewable energy, battery storage, energy audit, energy consultant, energy broker, wind turbine, insulation, insulation installer, pv, utility broker",
    "electricity, heating costs, power bill, energy bill, electricity bill, gas bill, energy efficiency, energy supplier, insulate",
  ],
  acoustics: [
    "acoustics, acoustician, acoustic consultant, acoustic panel, soundproofing, sound insulation, noise consultant, noise control",
    "noise, echo, soundproof, sound panel, sound measurement, noise measurement, too loud, quieter, reverberation",
  ],
  "removals*": [
    "removal, removal company, removal firm, mover, moving company, house clearance, storage unit, self storage, umzug, umzugsunternehmen, demenagement, demenageur, mudanza",
    "boxes moved, furniture moved, piano moved, clear out, attic cleared, flat cleared, moving house, house move, office move, relocation, packing, man with a van, storage for furniture, moving day",
  ],
  waste: [
    "waste management, waste disposal, recycling, skip hire, junk removal, scrap dealer, shredding, skip, rubble",
    "old furniture, take away, taken away, clear out, rubbish, rubbish taken away, bins, trash, confidential waste",
  ],
  "drains*": [
    "septic tank, septic, drain cleaning, cesspit, sewage, drainage engineer, drain unblocking, well drilling",
    "cesspool, sewer, manhole, tank emptied",
  ],
  "garage doors*": [
    "garage door, roller door, roller shutter, gate automation, automatic gate, electric gate, industrial door, door fitter",
    "gate, shutter",
  ],
  "fences*": ["fencing, fence, fence builder, fence installer, decking", "deck, wooden fence, boundary"],
  "paving*": [
    "paving, driveway, groundwork, patio, asphalt, concrete contractor, concrete",
    "drive, tarmac, foundation, kerb",
  ],
  "scaffolding*": [
    "scaffolding, scaffolder, demolition, demolition contractor, asbestos removal, crane hire, plant hire, digger hire",
    "scaffold, crane, digger, excavator, asbestos, pull down, teardown",
  ],
  "steel building*": ["steel construction, steel fabricator, structural steel", "beam, girder"],
  "damp*": [
    "damp proofing, waterproofing, mould removal, water damage restoration, fire damage restoration",
    "damp, mouldy, flood damage, water damage, smoke damage",
  ],
  "stone*": [
    "stonemason, stone mason, masonry, monumental mason, stone carver",
    "headstone, gravestone, stone wall, stonework, worktop, granite, marble",
  ],
  "stoves*": [
    "chimney sweep, chimney, stove fitter, fireplace, wood burner",
    "stove, soot, chimney cleaned, log burner, firewood",
  ],
  "blinds*": ["blinds, curtains, awning, curtain fitter, curtain maker shop", "sun shade, window dressing"],
  lifts: [
    "lift engineer, elevator, lift maintenance, stairlift, lift company, escalator, lift installer",
    "lift, hoist",
  ],
  investigation: [
    "private investigator, private detective, detective, investigator, investigations, background check, process server",
    "trace, missing person, fraud, evidence, stolen",
  ],
  thatching: ["thatcher, thatching", "thatch, thatched roof"],
  coopering: ["cooper, cooperage, barrel maker", "barrel, cask"],
  saunas: ["sauna, sauna builder, hot tub supplier", "steam room"],
  environment: [
    "environmental consultant, ecologist, sustainability consultant, water treatment, air quality",
    "sustainability, carbon footprint, net zero, contamination, biodiversity, emissions",
  ],
};
