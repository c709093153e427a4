import { type Service, service } from "./services.ts";

/** Of trades that the list does not know. */
export const ofNoTrade: readonly Service[] = [
  service(
    "a church window repaired, stained glass | stained glass repairs",
    "repairs of stained glass",
    "Stained Glass Artist",
  ),
  service("his grand piano tuned | tuning for two pianos", "tuning and voicing of pianos", "Piano Tuner"),
  service("a grant application written | grants for a museum", "applications for grants", "Grant Adviser"),
  service(
    "a roof surveyed by drone | drone footage of a site",
    "drone footage and surveys",
    "Drone Operator",
  ),
  service("pallet racking", "pallet racking", "Pallet Racking Engineer"),
  service("new locks | a safe opened, a locksmith", "locks, safes and keys", "Master Locksmith"),
  service(
    "help against wasps, pest control | a pest controller",
    "wasps and mice, pest control",
    "Pest Control Operator",
  ),
  service(
    "first aiders trained | first aid training",
    "first aid courses for offices",
    "First Aid Instructor",
  ),
  service("a narrator for audiobooks | a voice-over in German", "voice-over and narration", "Narrator"),
  service("a 3D printer’s help with a model | 3D models printed", "3D models", "3D Modeller"),
  service("acrylic cut by laser | laser engraving", "laser engraving", "Laser Engraver"),
  service("an exhibition stand | stands for a trade fair", "exhibition stands", "Exhibition Stand Maker"),
  service("a marquee for the lawn | party tents", "party tents and marquees", "Marquee Rental"),
  service("a wine list | a wine tasting for clients", "wine lists and tastings", "Wine Consultant"),
  service("allergen labels | food labels checked", "food labels and allergens", "Food Label Consultant"),
  service("paper bags and boxes | boxes for shipping candles", "boxes and paper bags", "Packaging Engineer"),
  service("singing lessons | a singing teacher", "singing lessons", "Singing Teacher"),
  service("e-bikes for couriers | cargo bikes", "cargo bikes and e-bikes", "Cargo Bike Builder"),
  service("sound insulation | room acoustics improved", "room acoustics", "Room Acoustics Planner"),
  service("honey for gift bags | a beehive", "honey and beehives", "Beekeeper"),
];
