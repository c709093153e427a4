import { type Locale, list, words } from "../locale.ts";

const given =
  words(`James Mary Robert Patricia Linda Marcus Denise Keisha Brandon Allison Trevor Gloria Wesley Janelle Curtis
  Harold Naomi Duane Felicia Grant Miranda Shawn Roxanne Elliott Vivian Carlos Mei Andre Priya Dmitri Latoya Hector Soo-Jin
  Omar Beatriz Will Faith Dale Rose Mark`);
const family =
  words(`Whitfield Castellano Okafor Brennan Hollis Pruitt Vandermeer Delgado Stanton Abernathy Lindqvist Kowalski Tran
  Moreau Hargrove Ellison Novak Pemberton Ruiz Blackwood Yamada O'Donnell McAllister Fitzgerald Sandoval DiMarco Rosenthal Nakamura Park
  Stone Reed Banks Bishop Carter Summers Church Rivers Hill West Baker Cook Mason Young Law`);

export const unitedStates: Locale = {
  country: "US",
  called: list("USA|United States|U.S.A."),
  languages: ["en"],
  given,
  family,
  towns: list(
    "Albany;NY;122##|Boise;ID;837##|Columbus;OH;432##|Denver;CO;802##|Fort Worth;TX;761##|Grand Rapids;MI;495##|Las Vegas;NV;891##|Portland;Oregon;972##|St. Louis;MO;631##|Salt Lake City;UT;841##|Tulsa;OK;741##|New York;NY;100##|San Jose;CA;951##|Richmond;Virginia;232##|Winston-Salem;NC;271##",
  ),
  streets: list(
    "Market Street|Oak Ave|N. Main St|Sunset Boulevard|Commerce Drive|Old Mill Rd|Peachtree Lane|Corporate Parkway|W 34th Street|Harbor Way|Broadway|County Road 12|Lakeview Ct|SE Division St.|Industrial Blvd|Highway 61|Maple Terrace|5th Avenue|King's Highway|Via Del Sol",
  ),
  units: list("Suite %##|Ste. %0#|%th Floor|Unit %|Apt. %B|Building C|Floor 1%|~%##|P.O. Box %##|Room 2##"),
  addresses: [
    "{n} {street}|{town}, {region} {zip}",
    "{n} {street}, {unit}|{town}, {region} {zip}",
    "{n} {street}|{unit}|{town}, {region} {zip}",
    "{unit}|{n} {street}|{town}, {region} {zip}",
    "{n} {street}|{town} {region} {zip}-####",
    "{town}, {region}",
  ],
  phones: {
    work: list(
      "(%##) 555-01##|%##-555-01##|%##.555.01##|+1 %## 555 01##|+1 (%##) 555-01##|1-%##-555-01##|%## 555 01##|(%##)555-01##",
    ),
    mobile: list("(%##) 555-01##|%##-555-01##|%##.555.01##|+1 %## 555 01##|+1 (%##) 555-01##"),
    free: list("800-555-01##|1-888-555-01##|(877) 555-01##|+1 866 555 01##"),
  },
  legalForms: list("Inc.|LLC|Corp.|Co.|LLP|Inc|L.L.C.|PLLC|Ltd.|P.C.|Incorporated"),
  endings: words("com net org io co us biz com com"),
};

export const canada: Locale = {
  ...unitedStates,
  country: "CA",
  called: list("Canada"),
  languages: ["en", "en", "fr"],
  towns: list(
    "Toronto;ON;M%B #C#|Montréal;QC;H%A #E#|Vancouver;BC;V%C #G#|Calgary;AB;T%K #L#|Halifax;NS;B%H #J#|Winnipeg;Manitoba;R%C #N#|Québec;(Québec);G%R #S#",
  ),
  streets: list(
    "Yonge Street|rue Sainte-Catherine Ouest|Granville St.|8th Avenue SW|Barrington Street|boul. René-Lévesque|Portage Ave|chemin Sainte-Foy|Bay Street",
  ),
  addresses: [
    "{n} {street}|{town}, {region} {zip}",
    "{n} {street}, {unit}|{town}, {region}  {zip}",
    "{n}, {street}|{town} ({region}) {zip}",
    "{unit} - {n} {street}|{town} {region} {zip}",
  ],
  legalForms: list("Inc.|Ltd.|Corp.|Ltée|LLP|Limited|Enr."),
  endings: words("ca com ca org"),
};

export const brazil: Locale = {
  country: "BR",
  called: list("Brasil|Brazil"),
  languages: ["pt", "pt", "en"],
  given:
    words(`Ana João Beatriz Rafael Camila Thiago Larissa Gustavo Fernanda Caio Letícia Murilo Patrícia Otávio Simone Vinícius
    Débora Henrique Luana Márcio`),
  family: list(
    "Silva|Oliveira Santos|Ferreira|da Costa|Almeida Prado|Nogueira|Cavalcanti|Barbosa|Teixeira|Moraes|dos Anjos|Ribeiro Neto|Pacheco|Siqueira|Monteiro Filho|Drummond|Vasconcelos|de Azevedo",
  ),
  towns: list(
    "São Paulo;SP;0%###-##0|Rio de Janeiro;RJ;2%###-##0|Curitiba;PR;8%###-##0|Belo Horizonte;MG;3%###-##0|Porto Alegre;RS;9%###-##0|Recife;PE;5%###-##0|Campinas;SP;13###-##0|Florianópolis;SC;88###-##0",
  ),
  streets: list(
    "Av. Paulista|Rua XV de Novembro|Rua das Flores|Alameda Santos|Avenida Brasil|Rua Augusta|Praça da Sé|Travessa do Ouvidor|Rodovia BR-101|Av. Faria Lima|R. Marechal Deodoro",
  ),
  units: list("%#º andar|Sala %##|conj. %#|Cj. %##|Bloco B|Loja #%|Torre Norte|%0 andar"),
  addresses: [
    "{street}, {n} - {unit}|{town} - {region}|CEP {zip}",
    "{street}, {n}|{zip} - {town}/{region}",
    "{street}, {n} - Centro|{town} - {region} - CEP {zip}",
    "{street}, {n}, {unit}|Jardim América|{zip} {town} {region}",
    "{street}, nº {n}|{town}, {region}",
  ],
  phones: {
    work: list(
      "+55 11 %###-####|(11) %###-####|(%1) %### ####|+55 (21) %###-####|55 41 %###.####|0xx11 %###-####|(41) %###.####",
    ),
    mobile: list("+55 11 9%###-####|(21) 9%###-####|(11) 9 %###-####|+55 (31) 9%### ####|11 9%###.####"),
    free: list("0800 ### ####|0800-###-####"),
  },
  legalForms: list("Ltda.|S.A.|S/A|ME|EIRELI|Ltda"),
  endings: words("com.br com.br com br net.br"),
};
