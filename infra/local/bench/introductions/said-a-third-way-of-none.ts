import { type Service, service } from "./services.ts";

/** Of trades that the list does not know. */
export const thirdOfNoTrade: readonly Service[] = [
  service(
    "a stained glass window for a chapel",
    "stained glass for churches and homes",
    "Glass Artist, Stained Glass",
  ),
  service("a piano tuner for the school", "piano tuning and repair", "Piano Technician"),
  service("someone who writes grant applications", "grant writing for charities", "Grant Writer"),
  service("photos of a field from a drone | a drone pilot", "drone flights and surveys", "Drone Pilot"),
  service(
    "shelving for a warehouse | used pallet racks",
    "warehouse shelving and pallet racks",
    "Storage Consultant",
  ),
  service("a locksmith for twelve doors", "locks changed and doors opened, locksmith", "Locksmith"),
  service("mice in the store room, so pest control", "pest control for restaurants", "Pest Controller"),
  service("first aid training for the staff", "first aid training", "First Aid Trainer"),
  service("a voice for a radio spot", "voice recordings for radio", "Voice Artist"),
  service("a prototype printed in 3D", "3D printing of prototypes", "3D Printing Engineer"),
  service("laser cutting of steel plates", "laser cutting in steel and wood", "Laser Cutting Technician"),
  service("a booth for a trade fair", "booths for trade fairs", "Booth Builder"),
  service("a tent for a wedding | tents for a village fair", "tents for weddings and fairs", "Tent Hire"),
  service("a sommelier for an evening | wine for a gala", "wine evenings, a sommelier", "Sommelier"),
  service(
    "nutrition labels for jars | allergens checked",
    "nutrition and allergen labels",
    "Food Technologist",
  ),
  service("cardboard packaging for bottles", "cardboard packaging", "Packaging Designer"),
  service("a choir director | singing coaching for beginners", "singing and choirs", "Choir Director"),
  service(
    "bicycles for the staff | a bike leasing scheme",
    "bike leasing for companies",
    "Bike Leasing Adviser",
  ),
  service("a quieter meeting room, acoustics", "acoustics for offices, sound panels", "Acoustics Engineer"),
  service("bees on the roof | honey with their label", "bees on roofs and honey with labels", "Beekeeper"),
];
