import { type Locale, list, words } from "../locale.ts";

const given =
  words(`Oliver Amelia Callum Freya Rhys Imogen Alistair Poppy Gareth Siobhan Nigel Harriet Rupert Fiona Declan Beth Angus Tamsin
  Hamish Aoife Zara Imran Chioma Piotr Anjali Ewan Bronwyn Toby Jessamy Liam`);
const family =
  words(`Ashworth Pembroke Llewellyn MacGregor Thistlewood Harcourt Baxter O'Sullivan Fairweather Cartwright Hussain Okonkwo
  Birtwistle Penhaligon Drummond Whitaker Nkemelu Kelleher Trelawney Hargreaves Patel Wakefield Byrne Sinclair Loxley Marsh Page Fox-Davies
  Wood Green Brook Field`);

export const britain: Locale = {
  country: "GB",
  called: list("United Kingdom|UK|England|Scotland"),
  languages: ["en"],
  given,
  family,
  towns: list(
    "London;;EC%A %BD|Manchester;;M% %LN|Leeds;West Yorkshire;LS% %HF|Bristol;;BS% %QT|Edinburgh;;EH% %JX|Cardiff;;CF10 %AG|Milton Keynes;Bucks;MK% %PY|Newcastle upon Tyne;;NE% %RU|Stow-on-the-Wold;Gloucestershire;GL54 %AB|Belfast;;BT% %EE|London;;SW1A %AA",
  ),
  streets: list(
    "High Street|Station Road|Deansgate|Church Lane|Queen's Gardens|Albert Embankment|The Green|King William Street|Mill Close|Park Row|Market Place|St. John's Wood Road|Fenchurch St|Canal Wharf|Victoria Mews|Broad Quay",
  ),
  units: list(
    "Unit %|Suite 1%|2nd Floor|Floor %|Ashdown House|The Old Dairy|Kingfisher Business Park|Flat %#|Regent Court|Tower Bridge House|The Coach House",
  ),
  addresses: [
    "{n} {street}|{town}|{zip}",
    "{n} {street}|{town} {zip}",
    "{unit}|{n} {street}|{town} {zip}",
    "{unit}, {n} {street}|{town}, {region}|{zip}",
    "{n} {street}, {town} {zip}",
    "{unit}|{street}|{town}|{zip}",
  ],
  phones: {
    work: list(
      "020 7### ####|+44 (0)20 7### ####|+44 20 8### ####|0161 ### ####|01%## ######|+44 (0)1%## ######|(0117) ### ####|0131-###-####",
    ),
    mobile: list("07### ######|+44 7### ######|+44 (0)7### ######|077## ### ###|+44 77## ### ###"),
    free: list("0800 ### ###|0808 ### ####|+44 800 ### ####"),
  },
  legalForms: list("Ltd|Limited|plc|LLP|Ltd.|PLC|& Co.|& Sons Ltd"),
  endings: words("co.uk co.uk com org.uk uk"),
};

export const ireland: Locale = {
  ...britain,
  country: "IE",
  called: list("Ireland|Éire"),
  towns: list(
    "Dublin 2;;D02 XY##|Dublin 8;;D08 A#C#|Cork;Co. Cork;T12 W###|Galway;;H91 E###|Limerick;;V94 T###|Naas;Co. Kildare;W91 P###",
  ),
  streets: list(
    "Grafton Street|St. Stephen's Green|Patrick Street|Eyre Square|Merrion Row|O'Connell Street|Harcourt Terrace|Main Street",
  ),
  addresses: [
    "{n} {street}|{town}|{zip}",
    "{unit}, {n} {street}|{town} {zip}",
    "{n} {street}|{town}",
    "{n} {street}, {town}, {region}",
  ],
  phones: {
    work: list("01 ### ####|+353 1 ### ####|+353 (0)21 ### ####|(091) ######|+353 61 ### ###"),
    mobile: list("087 ### ####|+353 86 ### ####|+353 (0)85 ### ####|083-#######"),
    free: list("1800 ### ###"),
  },
  endings: words("ie ie com"),
};

export const australia: Locale = {
  ...britain,
  country: "AU",
  called: list("Australia"),
  towns: list(
    "Sydney;NSW;20##|Melbourne;VIC;30##|Brisbane;QLD;40##|Perth;WA;60##|Adelaide;SA;50##|Hobart;TAS;70##|Surry Hills;NSW;2010|North Sydney;NSW;2060|Wagga Wagga;NSW;2650",
  ),
  streets: list(
    "George Street|Collins St|Queen Street|St Georges Terrace|Pacific Highway|Bourke Road|Elizabeth St|The Esplanade|Wickham Tce",
  ),
  units: list("Level %|Level 1%|Suite %0%|Shop %|Unit %/|PO Box %##"),
  addresses: [
    "{n} {street}|{town} {region} {zip}",
    "{unit}, {n} {street}|{town} {region} {zip}",
    "{unit}|{n} {street}|{town}, {region} {zip}",
  ],
  phones: {
    work: list("(02) 9### ####|03 9### ####|+61 2 9### ####|+61 (0)7 3### ####|02 8###-####|+61 8 6### ####"),
    mobile: list("04## ### ###|+61 4## ### ###|0411-###-###|+61 (0)4## ### ###"),
    free: list("1800 ### ###|1300 ### ###"),
  },
  legalForms: list("Pty Ltd|Pty. Ltd.|Ltd|Limited|PTY LTD"),
  endings: words("com.au com.au com net.au org.au"),
};

export const newZealand: Locale = {
  ...australia,
  country: "NZ",
  called: list("New Zealand|Aotearoa New Zealand"),
  towns: list(
    "Auckland;;1010|Wellington;;6011|Christchurch;;8013|Dunedin;;9016|Hamilton;;3204|Ponsonby, Auckland;;1011",
  ),
  streets: list(
    "Queen Street|Lambton Quay|Ponsonby Road|Karangahape Road|Colombo Street|Tory St|Princes Wharf",
  ),
  addresses: ["{n} {street}|{town} {zip}", "{unit}, {n} {street}|{town} {zip}", "{n} {street}|{town}"],
  phones: {
    work: list("09 ### ####|+64 9 ### ####|+64 (0)4 ### ####|(03) ### ####"),
    mobile: list("021 ### ###|+64 21 ### ####|027 ### ####|+64 (0)22 ### ####"),
    free: list("0800 ### ###|0508 ### ###"),
  },
  legalForms: list("Ltd|Limited|LP"),
  endings: words("co.nz co.nz nz com"),
};
