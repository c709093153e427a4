import type { Language } from "../language.ts";
import { list } from "../locale.ts";

export const swedish: Language = {
  titles: list(
    "VD|Försäljningschef|Advokat|Projektledare|Säljare|Ekonomichef|Ägare|Fastighetsmäklare|Konsult|Marknadschef|Tandläkare|Revisor|Produktansvarig|Inköpare|Grundare|Civilingenjör|Redovisningskonsult|Verksamhetschef|Snickare|Rektor|Kundansvarig|Arkitekt SAR/MSA",
  ),
  departments: list(
    "Försäljning|Inköp|Personalavdelningen|Institutionen för fysik|Kundtjänst|Ekonomi|Marknad & Kommunikation",
  ),
  trades: list(
    "Bygg|Fastigheter|Konsult|Advokatbyrå|Möbler|Redovisning|Teknik|Åkeri|Bageri|El & Rör|Skog|Design|Förlag|Energi|Tandvård",
  ),
  taglines: list(
    "Tillsammans når vi längre|Trygghet sedan 1934|Smartare lösningar|Nära dig|Hantverk i varje detalj",
  ),
  services: list("Snickeri|Målning|Bokföring|Rådgivning|Service|Uthyrning|Projektering"),
  honorifics: list("Dr.|Prof.|Tekn. dr"),
  labels: {
    work: list("Tel|Tfn|T|Telefon|Växel|Kontor"),
    direct: list("Direkt|Dir|D"),
    mobile: list("Mobil|M|Mob"),
    fax: list("Fax|F"),
    home: list("Hem|Bostad"),
    "toll-free": list("Kostnadsfritt"),
    email: list("E-post|Mail|E|Epost|Mejl"),
    url: list("Webb|W|Hemsida"),
    address: list("Adress|Besöksadress|Besök"),
  },
};

export const norwegian: Language = {
  titles: list(
    "Daglig leder|Salgssjef|Advokat|Prosjektleder|Rådgiver|Eiendomsmegler|Økonomisjef|Tannlege|Sivilingeniør|Markedsansvarlig|Avdelingsleder|Styreleder|Gründer|Regnskapsfører|Førsteamanuensis|Kundeansvarlig",
  ),
  departments: list("Salg og marked|Institutt for geofag|Kundeservice|Innkjøp|Økonomi|HR-avdelingen"),
  trades: list(
    "Bygg|Eiendom|Regnskap|Rådgivning|Fisk|Maritim|Elektro|Arkitekter|Rederi|Bakeri|Teknologi|Helse",
  ),
  taglines: list("Din lokale partner|Siden 1951|Vi bygger Norge|Bærekraft i praksis"),
  services: list("Tømrer|Maling|Regnskap|Elbillading|Rådgivning|Vedlikehold"),
  honorifics: list("Dr.|Prof."),
  labels: {
    work: list("Tlf|T|Telefon|Tlf.|Sentralbord|Kontor"),
    direct: list("Direkte|Dir.|D"),
    mobile: list("Mobil|M|Mob."),
    fax: list("Faks|F|Fax"),
    home: list("Privat|Hjem"),
    "toll-free": list("Gratis"),
    email: list("E-post|E|Epost|Mail"),
    url: list("Nett|W|Web|Nettside"),
    address: list("Adresse|Besøksadresse"),
  },
};

export const danish: Language = {
  titles: list(
    "Direktør|Salgschef|Advokat (H)|Projektleder|Indehaver|Konsulent|Ejendomsmægler|Økonomichef|Afdelingsleder|Partner, statsautoriseret revisor|Tandlæge|Marketingansvarlig|Tømrermester|Kundechef|Arkitekt MAA|Medstifter|Lektor|Bestyrelsesformand",
  ),
  departments: list("Salg|Indkøb|HR-afdelingen|Institut for Kemi|Kundeservice|Økonomi|Kommunikation"),
  trades: list(
    "Byg|Ejendomme|Revision|Rådgivning|Møbler|Advokater|El-teknik|Bageri|Transport|Design|Tandklinik|Energi",
  ),
  taglines: list("Din tryghed – vores opgave|Siden 1928|Godt håndværk|Vi gør det enkelt"),
  services: list("Tømrer|Murer|Regnskab|Rådgivning|Vinduespolering|Udlejning"),
  honorifics: list("Dr.|Prof.|Cand.jur."),
  labels: {
    work: list("Tlf.|Tlf|T|Telefon|Hovednr.|Kontor"),
    direct: list("Direkte|Dir.|D"),
    mobile: list("Mobil|M|Mob."),
    fax: list("Fax|F"),
    home: list("Privat"),
    "toll-free": list("Gratis"),
    email: list("E-mail|Mail|E"),
    url: list("Web|W|Hjemmeside"),
    address: list("Adresse|Besøgsadresse"),
  },
};

export const polish: Language = {
  titles: list(
    "Prezes Zarządu|Dyrektor handlowy|Adwokat|Kierownik projektu|Właścicielka|Radca prawny|Specjalista ds. sprzedaży|Księgowa|Architekt|Przedstawiciel handlowy|Lekarz stomatolog|Dyrektor ds. marketingu|Współwłaściciel|Doradca podatkowy|Główny technolog|Kierowniczka działu zakupów|Pośrednik nieruchomości|Inżynier budowy|Wiceprezes|Notariusz|Tłumacz przysięgły|Asystentka Zarządu",
  ),
  departments: list(
    "Dział Sprzedaży|Dział Kadr|Wydział Prawa|Biuro Obsługi Klienta|Dział Zakupów|Katedra Chemii|Dział Marketingu",
  ),
  trades: list(
    "Budownictwo|Nieruchomości|Kancelaria Prawna|Transport|Meble|Doradztwo|Stomatologia|Piekarnia|Serwis|Instalacje|Projekt|Wydawnictwo|Finanse",
  ),
  taglines: list(
    "Budujemy zaufanie|Tradycja od 1990|Twój partner w biznesie|Jakość bez kompromisów|Zawsze po drodze",
  ),
  services: list("Remonty|Kosztorysy|Księgowość|Tłumaczenia|Projekty wnętrz|Wynajem|Serwis"),
  honorifics: list("dr|mgr inż.|prof.|mgr|inż.|dr hab.|lek. dent.|mec."),
  labels: {
    work: list("tel.|Tel.|T|Telefon|Biuro|Sekretariat"),
    direct: list("bezpośredni|bezp.|D"),
    mobile: list("kom.|Kom.|M|tel. kom.|Komórka|Mobile"),
    fax: list("fax|Faks|F"),
    home: list("dom|Domowy"),
    "toll-free": list("Infolinia|Bezpłatny"),
    email: list("e-mail|E|mail|E-mail"),
    url: list("www|Strona|W"),
    address: list("Adres|Siedziba|Biuro"),
  },
};

export const czech: Language = {
  titles: list(
    "Jednatel|Obchodní ředitel|Advokátka|Vedoucí projektu|Majitel|Účetní|Ředitelka|Obchodní zástupce|Architekt|Zubní lékařka|Finanční poradce|Vedoucí nákupu|Makléřka|Daňový poradce|Předseda představenstva|Stavbyvedoucí|Odborná asistentka",
  ),
  departments: list(
    "Obchodní oddělení|Personální oddělení|Fakulta stavební|Zákaznický servis|Marketing|Katedra matematiky",
  ),
  trades: list(
    "Stavby|Reality|Poradenství|Nábytek|Pekárna|Doprava|Strojírny|Elektro|Advokátní kancelář|Finance|Zahrady",
  ),
  taglines: list("Stavíme budoucnost|Tradice od roku 1991|Váš spolehlivý partner|Blíž k vám"),
  services: list("Rekonstrukce|Účetnictví|Překlady|Pronájem|Servis|Projekce"),
  honorifics: list("Ing.|Mgr.|JUDr.|MUDr.|Bc.|doc. Ing.|PhDr."),
  labels: {
    work: list("Tel.|tel.|T|Telefon|Kancelář|Pevná linka"),
    direct: list("přímá linka|D"),
    mobile: list("Mobil|M|mob.|GSM"),
    fax: list("Fax|F"),
    home: list("Domů"),
    "toll-free": list("Zelená linka|Bezplatně"),
    email: list("E-mail|e-mail|E|Email"),
    url: list("Web|www|W"),
    address: list("Adresa|Sídlo"),
  },
};
