import { type Locale, list, words } from "../locale.ts";

export const france: Locale = {
  country: "FR",
  called: list("France"),
  languages: ["fr", "fr", "fr", "en"],
  given:
    words(`Élodie Jean-Baptiste Camille Thierry Océane Stéphane Maëlle Gérard Noémie Loïc Béatrice Anne-Sophie Yannick Corinne
    Fabrice Solène Mehdi Aurélie Gaëtan Margaux`),
  family: list(
    "Lefèvre|Dubois-Martin|de La Tour|Bérenger|Charpentier|Le Goff|Benali|Fontaine|Marchand|Girault|d'Ormesson|Vasseur|Perrot|Chevalier|Roussel|N'Diaye|Boulanger|Delacroix|Saint-Clair|Lacombe",
  ),
  towns: list(
    "Paris;;750##|Lyon;;6900%|Marseille;;1300%|Saint-Étienne;;420##|Aix-en-Provence;;13100|Toulouse;;31###|Paris La Défense Cedex;;92###|Nantes Cedex 2;;440##|L'Haÿ-les-Roses;;94240|Le Mans;;72000|Strasbourg;;67000",
  ),
  streets: list(
    "rue de la République|avenue des Champs-Élysées|boulevard Haussmann|place Bellecour|chemin des Oliviers|quai de Bercy|allée des Tilleuls|impasse du Moulin|rue du Faubourg Saint-Antoine|cours Mirabeau|bd Voltaire|av. Jean Jaurès|route de Vienne|passage Jouffroy",
  ),
  units: list(
    "Bâtiment B|%e étage|BP %##|Immeuble Le Parc|ZA des Peupliers|Résidence du Lac|Tour Atlantique",
  ),
  addresses: [
    "{n}, {street}|{zip} {town}",
    "{n} {street}|{zip} {town}",
    "{unit}|{n} {street}|{zip} {town}",
    "{n} bis, {street}|{zip} {town}",
    "{n} {street} - {zip} {town}",
    "{unit} - {n}, {street}|F-{zip} {town}",
  ],
  phones: {
    work: list(
      "01 ## ## ## ##|+33 1 ## ## ## ##|+33 (0)4 ## ## ## ##|04.##.##.##.##|05-##-##-##-##|+33(0)2 ## ## ## ##|0033 3 ## ## ## ##",
    ),
    mobile: list(
      "06 ## ## ## ##|+33 6 ## ## ## ##|07.##.##.##.##|+33 (0)6 ## ## ## ##|+33 (0) 7 ## ## ## ##",
    ),
    free: list("0 800 ### ###|0800 ## ## ##|N° Vert 0 805 ### ###"),
  },
  legalForms: list("SARL|SAS|S.A.|SA|SASU|EURL|& Fils|SNC|& Associés|S.A.R.L."),
  endings: words("fr fr fr com eu"),
};

export const belgium: Locale = {
  ...france,
  country: "BE",
  called: list("Belgique|België|Belgium"),
  languages: ["fr", "nl", "en"],
  family: list(
    "Peeters|Janssens|Van den Broeck|Vandenberghe|De Smedt|Lambert|Claes|Dumoulin|Verhofstadt|D'Hondt|Maes|Goossens",
  ),
  towns: list(
    "Bruxelles;;10%0|Antwerpen;;20%0|Gent;;9000|Liège;;40%0|Namur;;5000|Leuven;;3000|Sint-Niklaas;;9100",
  ),
  streets: list(
    "Avenue Louise|Meir|Korenmarkt|Rue de la Loi|Chaussée de Wavre|Brusselsesteenweg|Naamsestraat|Place Saint-Lambert|Kerkstraat|Louizalaan",
  ),
  addresses: [
    "{street} {n}|{zip} {town}",
    "{street} {n}|B-{zip} {town}",
    "{street} {n} bus %|{zip} {town}",
    "{street}, {n} bte %|B-{zip} {town}",
  ],
  phones: {
    work: list("+32 2 ### ## ##|02 ### ## ##|+32 (0)3 ### ## ##|09/### ## ##|+32 4 ### ## ##"),
    mobile: list("+32 47% ## ## ##|0475 ## ## ##|+32 (0)486 ## ## ##|0497/##.##.##"),
    free: list("0800 ## ###"),
  },
  legalForms: list("BV|NV|SA|SRL|BVBA|SPRL|VZW|ASBL"),
  endings: words("be be com eu"),
};

export const italy: Locale = {
  country: "IT",
  called: list("Italia|Italy"),
  languages: ["it", "it", "en"],
  given: words(
    "Giovanni Chiara Alessandro Federica Luca Pierpaolo Ilaria Gianluca Donatella Matteo Serena Massimiliano Ornella Nicolò Giada Ruggero",
  ),
  family: list(
    "Bianchi|De Luca|Esposito|Di Stefano|Ferrari Bravo|Lo Russo|Marchetti|D'Angelo|Pellegrini|Rinaldi|Sartori|Della Valle|Caruso|Montanari",
  ),
  towns: list(
    "Milano;MI;201##|Roma;RM;001##|Torino;TO;101##|Bologna;BO;401##|Reggio Emilia;RE;421##|Napoli;NA;801##|Sesto San Giovanni;MI;20099|Verona;VR;371##",
  ),
  streets: list(
    "Via Roma|Corso Vittorio Emanuele II|Piazza della Repubblica|Viale Monza|Via Giuseppe Garibaldi|Largo Augusto|Via dei Mille|Vicolo Stretto|Via XX Settembre|Strada Nuova",
  ),
  units: list("Scala B|Int. %|Palazzo Verde|%° piano|Zona Industriale"),
  addresses: [
    "{street}, {n}|{zip} {town} ({region})",
    "{street} {n}|{zip} {town}",
    "{street}, {n} - {zip} {town} ({region})",
    "{street}, {n}/B|I-{zip} {town} {region}",
    "{unit}|{street}, {n}|{zip} {town}",
  ],
  phones: {
    work: list(
      "+39 02 ########|02 #######|+39 06 ### ####|011.#######|(051) ######|+39 (0)45 #######|0522/######",
    ),
    mobile: list("+39 33% #######|347 #######|+39 348 ### ####|320.#######|+39 (0)392 ### ## ##"),
    free: list("800 ### ###|Numero Verde 800 ######"),
  },
  legalForms: list("S.r.l.|S.p.A.|Srl|SpA|S.n.c.|& C. S.a.s.|S.r.l.s."),
  endings: words("it it it com eu"),
};

export const spain: Locale = {
  country: "ES",
  called: list("España|Spain"),
  languages: ["es", "es", "en"],
  given: words(
    "Íñigo María Alejandro Lucía Álvaro Núria Jordi Begoña Sergio Montserrat Ignacio Pilar Xavier Macarena Joaquín Rocío José-Luis Ainhoa",
  ),
  family: list(
    "García Romero|Fernández|Iglesias Puig|Etxeberria|del Río|Domènech|Muñoz|Castaño Vidal|Ortega|Zubizarreta|Peña|Ibáñez Soler|Carrasco|de la Fuente",
  ),
  towns: list(
    "Madrid;;280##|Barcelona;;080##|Sevilla;;410##|Valencia;;460##|Bilbao;Bizkaia;480##|A Coruña;;150##|San Sebastián de los Reyes;Madrid;287##|Málaga;;290##",
  ),
  streets: list(
    "Calle Mayor|C/ Serrano|Avda. de la Constitución|Paseo de Gracia|Gran Vía|Plaza de España|Carrer de Balmes|Ronda de Atocha|C. de Alcalá|Camino Real|Avenida Diagonal|Pol. Ind. Norte, C/ Hierro",
  ),
  units: list("%º B|Planta %|Local %|piso %|bajo dcha.|%ª planta|Oficina ##%"),
  addresses: [
    "{street}, {n}|{zip} {town}",
    "{street}, {n}, {unit}|{zip} {town}",
    "{street} {n} - {zip} {town}",
    "{street}, {n} – {unit}|{zip} {town} ({region})",
    "{street}, {n} | {zip} {town}",
  ],
  phones: {
    work: list("+34 91 ### ## ##|93 ### ## ##|+34 954 ## ## ##|944 ### ###|(+34) 96 ### ## ##|91.###.##.##"),
    mobile: list("+34 6## ### ###|6## ## ## ##|+34 6## ## ## ##|(+34) 7## ### ###|6##.###.###"),
    free: list("900 ### ###|900 ## ## ##"),
  },
  legalForms: list("S.L.|S.A.|SL|S.L.U.|& Asociados|SLP|S. Coop."),
  endings: words("es es com cat"),
};

export const portugal: Locale = {
  country: "PT",
  called: list("Portugal"),
  languages: ["pt", "pt", "en"],
  given: words(
    "Inês Tiago Mafalda Gonçalo Catarina Duarte Filipa Rui Teresa Nuno Matilde Afonso Sónia Vasco",
  ),
  family: list(
    "Carvalho|Sousa Mendes|Pinto Basto|da Cunha|Figueiredo|Marques|Vaz|Lourenço|Correia|de Brito|Simões|Guerreiro|Abrantes",
  ),
  towns: list(
    "Lisboa;;1%##-###|Porto;;4%##-###|Braga;;47##-###|Coimbra;;30##-###|Faro;;80##-###|Vila Nova de Gaia;;44##-###",
  ),
  streets: list(
    "Rua Augusta|Avenida da Liberdade|Praça do Comércio|Travessa das Flores|R. de Santa Catarina|Largo do Carmo|Av. dos Aliados|Estrada da Luz|Alameda dos Oceanos",
  ),
  units: list("%º Esq.|%.º andar|Loja B|Edifício Atlântico|Fração C|r/c"),
  addresses: [
    "{street}, {n}|{zip} {town}",
    "{street} {n}, {unit}|{zip} {town}",
    "{street}, n.º {n}|{zip} {town}",
    "{unit}|{street}, {n}|{zip} {town}",
  ],
  phones: {
    work: list("+351 21 ### ## ##|21 ### ####|+351 22 ### ####|(+351) 253 ### ###|289 ### ###"),
    mobile: list("+351 9%# ### ###|91# ### ###|96 ### ## ##|(+351) 93# ### ###"),
    free: list("800 ### ###"),
  },
  legalForms: list("Lda.|S.A.|Lda|Unipessoal Lda.|& Filhos, Lda."),
  endings: words("pt pt com"),
};
