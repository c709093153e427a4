import type { Language } from "../language.ts";
import { list } from "../locale.ts";

export const german: Language = {
  titles: list(
    "Geschäftsführer;Leiterin Marketing;Rechtsanwältin;Dipl.-Ing. Architekt;Steuerberater;Vertriebsleiter Süd;Inhaberin;Projektleiter;Fachärztin für Innere Medizin;Geschäftsführende Gesellschafterin;Leiter Einkauf;Kundenberater;Prokuristin;Bäckermeister;Assistenz der Geschäftsleitung;Softwareentwickler;Wissenschaftliche Mitarbeiterin;Immobilienmakler;Bereichsleiterin;Vorstand Finanzen;Key Account Manager;Zahnarzt;Heilpraktikerin;Leiter Forschung & Entwicklung;Redakteurin;Werkstattleiter;Außendienst;Stellvertretende Filialleiterin;Physiotherapeut;Notar;Sachverständiger für Bauschäden;Gebietsverkaufsleiter;Referentin für Öffentlichkeitsarbeit;Hausverwalter;Konzertmeisterin;Winzer;Schreinermeister;Vermögensberaterin;Pfarrer;Disponent".replace(
      /;/g,
      "|",
    ),
  ),
  departments: list(
    "Vertrieb|Abteilung Einkauf|Fakultät für Maschinenbau|Personalwesen|Institut für Physik|Kundenservice|Finanzen und Controlling|Bereich Unternehmenskommunikation|Öffentlichkeitsarbeit|Fachbereich Informatik|Bauamt",
  ),
  trades: list(
    "Bau|Maschinenbau|Immobilien|Steuerberatung|Bäckerei|Logistik|Haustechnik|Rechtsanwälte|Verlag|Feinkost|Werkzeuge|Beratung|Elektrotechnik|Gartenbau|Apotheke|Medizintechnik|Druckerei|Möbel|Weingut|Autohaus|Systeme|Planung|Hausverwaltung|Optik|Spedition|Stadtwerke",
  ),
  taglines: list(
    "Ihr Partner vor Ort|Qualität seit 1923|Technik, die verbindet|Wir bewegen Ideen|Gut beraten.|Mit Sicherheit mehr Zukunft|Aus Liebe zum Handwerk|Einfach besser wohnen|Natürlich gesund|Meisterbetrieb der Innung",
  ),
  services: list(
    "Sanitär|Heizung|Beratung|Planung|Ausführung|Gutachten|Innenausbau|Lohnbuchhaltung|Fenster|Türen|Webdesign|Umzüge|Reparatur|Wartung|Schulungen",
  ),
  honorifics: list("Dr.|Prof. Dr.|Dipl.-Ing.|Frau|Herr|Dr. med.|Mag.|Dr.-Ing.|DI|Prof. Dr.-Ing."),
  labels: {
    work: list("Tel.|Telefon|T|Fon|Tel|Büro|Zentrale|Festnetz|Praxis"),
    direct: list("Durchwahl|Direkt|DW|D"),
    mobile: list("Mobil|Handy|M|Mobiltelefon|Funk|Natel"),
    fax: list("Fax|Telefax|F|Fax:"),
    home: list("Privat|P"),
    "toll-free": list("Gebührenfrei|Kostenlos|Hotline"),
    email: list("E-Mail|Mail|E|Email|eMail"),
    url: list("Web|Internet|W|www|Homepage|Netz"),
    address: list("Adresse|Anschrift|Büro|Besucheradresse|Standort"),
  },
};

export const french: Language = {
  titles: list(
    "Directrice générale|Chargé de clientèle|Avocat à la Cour|Responsable des ventes|Gérante|Ingénieur commercial|Architecte D.P.L.G.|Expert-comptable|Chef de projet|Médecin généraliste|Directeur artistique|Assistante de direction|Conseillère en patrimoine|Président|Consultant senior|Notaire associé|Maître boulanger|Kinésithérapeute|Responsable RH|Cofondateur|Agent immobilier|Directeur des opérations|Attachée de presse|Traiteur|Secrétaire générale|Maître de conférences|Sage-femme|Artisan plombier|Viticultrice|Chargée de mission|Psychologue clinicienne|Directrice Adjointe|Technico-commercial|Photographe|Ostéopathe",
  ),
  departments: list(
    "Service commercial|Direction des achats|Ressources humaines|Département de chimie|Pôle immobilier|Relations publiques|Faculté de droit|Direction financière|Service après-vente|UFR de Lettres|Communication",
  ),
  trades: list(
    "Conseil|Immobilier|Bâtiment|Traiteur|Assurances|Architecture|Transports|Boulangerie|Informatique|Vins|Cosmétiques|Avocats|Énergies|Paysages|Santé|Éditions|Mécanique|Fromagerie|Voyages|Ingénierie|Menuiserie|Patrimoine|Productions|Pharmacie|Électricité",
  ),
  taglines: list(
    "Votre avenir, notre métier|L'art de recevoir|Depuis 1954|Bâtir ensemble|L'énergie autrement|Le goût du vrai|À votre écoute|Vivre mieux chez soi|Le savoir-faire français|Devis gratuit",
  ),
  services: list(
    "Plomberie|Chauffage|Audit|Formation|Gestion locative|Vente|Location|Mariages|Séminaires|Dépannage|Comptabilité|Création de sites|Peinture|Carrelage|Droit du travail",
  ),
  honorifics: list("M.|Mme|Dr|Me|Maître|Mlle|Pr|Monsieur"),
  labels: {
    work: list("Tél.|Tél|T|Téléphone|Bureau|Tel|Standard|Cabinet"),
    direct: list("Ligne directe|Direct|LD|D"),
    mobile: list("Mobile|Portable|M|Mob.|Port.|GSM"),
    fax: list("Fax|Télécopie|F|Télécopieur"),
    home: list("Domicile|Privé"),
    "toll-free": list("N° Vert|Numéro vert|Sans frais"),
    email: list("Email|E-mail|Mail|E|Courriel|Mél"),
    url: list("Site|Web|Site web|W|Internet"),
    address: list("Adresse|Siège social|Bureau|Siège|Cabinet"),
  },
};

export const dutch: Language = {
  titles: list(
    "Directeur|Accountmanager|Advocaat|Hoofd Inkoop|Eigenaar|Makelaar|Projectleider|Belastingadviseur|Huisarts|Vestigingsmanager|Commercieel medewerker|Notaris|Adviseur duurzaamheid|Teamleider|Architect BNA|Mede-oprichter|Verkoopleider Benelux|Fysiotherapeut|Onderzoeker|Financieel directeur|Tandarts|Hovenier|Hoofdredacteur|Bedrijfsleider|Loodgieter|Beleidsmedewerker|Vermogensbeheerder",
  ),
  departments: list(
    "Afdeling Inkoop|Verkoop Binnendienst|Personeelszaken|Faculteit Rechten|Klantenservice|Afdeling Communicatie|Onderzoek en Ontwikkeling|Bestuurszaken",
  ),
  trades: list(
    "Bouw|Makelaars|Advocaten|Installatietechniek|Bloemen|Transport|Adviesgroep|Bakkerij|Techniek|Vastgoed|Verzekeringen|Interieurs|Drukkerij|Zuivel|Hoveniers|Tandartsen|Accountants|Fietsen",
  ),
  taglines: list(
    "Samen bouwen aan morgen|Uw zaak, onze zorg|Gewoon goed geregeld|Sinds 1948|Ruimte voor groei|Vakwerk met plezier",
  ),
  services: list(
    "Onderhoud|Advies|Verkoop|Verhuur|Loodgieterswerk|Tuinaanleg|Administratie|Schilderwerk|Belastingaangifte",
  ),
  honorifics: list("Dhr.|Mevr.|drs.|mr.|ir.|dr.|prof. dr.|ing.|Mw."),
  labels: {
    work: list("T|Tel.|Telefoon|Kantoor|Tel"),
    direct: list("Doorkiesnummer|Direct|D"),
    mobile: list("M|Mobiel|Mob.|GSM|06"),
    fax: list("F|Fax"),
    home: list("Privé|Thuis"),
    "toll-free": list("Gratis|Gratis nummer"),
    email: list("E|E-mail|Mail|Email"),
    url: list("W|Website|Internet|I"),
    address: list("Adres|Bezoekadres|A|Kantoor"),
  },
};

export const italian: Language = {
  titles: list(
    "Direttore commerciale|Avvocato|Responsabile vendite|Amministratore delegato|Commercialista|Titolare|Architetto|Agente immobiliare|Direttrice marketing|Ingegnere civile|Medico chirurgo|Consulente finanziario|Geometra|Presidente|Responsabile qualità|Capo cantiere|Odontoiatra|Chef|Enologo|Ricercatrice|Impiegata ufficio acquisti|Notaio|Export Manager|Socio fondatore|Giornalista|Restauratrice|Promotore finanziario",
  ),
  departments: list(
    "Ufficio acquisti|Risorse umane|Dipartimento di Fisica|Direzione generale|Servizio clienti|Ufficio stampa|Area tecnica|Facoltà di Economia",
  ),
  trades: list(
    "Immobiliare|Arredamenti|Costruzioni|Vini|Studio Legale|Consulenza|Impianti|Meccanica|Viaggi|Ceramiche|Moda|Alimentari|Trasporti|Assicurazioni|Editore|Pasticceria|Tessuti|Farmaceutici",
  ),
  taglines: list(
    "Passione e qualità dal 1960|Il futuro è adesso|La casa che vuoi|Tradizione di famiglia|Soluzioni su misura|Il gusto della semplicità",
  ),
  services: list(
    "Ristrutturazioni|Preventivi gratuiti|Consulenza fiscale|Arredi su misura|Catering|Manutenzione|Progettazione|Impianti elettrici|Traduzioni",
  ),
  honorifics: list("Dott.|Dott.ssa|Avv.|Ing.|Arch.|Geom.|Sig.ra|Prof.|Rag.|Sig."),
  labels: {
    work: list("Tel.|Tel|T|Telefono|Ufficio|Uff."),
    direct: list("Diretto|Linea diretta|D"),
    mobile: list("Cell.|Cellulare|Cell|M|Mobile|Mob."),
    fax: list("Fax|F|Telefax"),
    home: list("Casa|Abitazione"),
    "toll-free": list("Numero Verde|N. Verde"),
    email: list("E-mail|Email|Mail|E|Posta"),
    url: list("Web|Sito|W|Sito web|Internet"),
    address: list("Indirizzo|Sede|Sede legale|Studio"),
  },
};

export const spanish: Language = {
  titles: list(
    "Directora General|Abogado|Jefe de ventas|Gerente|Consultora de marca|Arquitecta|Responsable de compras|Socio director|Asesor fiscal|Ingeniero industrial|Médico dentista|Coordinadora de proyectos|Agente inmobiliario|Fundadora|Delegado comercial|Director de operaciones|Administradora de fincas|Fotógrafa|Cocinero|Profesora titular|Subdirector|Técnico comercial|Procuradora de los Tribunales|Presidente|Enfermera|Jefa de estudios|Veterinario|Gestor de patrimonios",
  ),
  departments: list(
    "Departamento de ventas|Recursos Humanos|Atención al cliente|Facultad de Derecho|Dirección financiera|Área internacional|Comunicación y prensa|Departamento Jurídico",
  ),
  trades: list(
    "Abogados|Inmobiliaria|Construcciones|Consultores|Asesores|Bodegas|Clínica Dental|Talleres|Logística|Seguros|Ingeniería|Reformas|Alimentación|Viajes|Muebles|Energía|Editorial|Óptica|Panadería",
  ),
  taglines: list(
    "Tu hogar, nuestra pasión|Calidad desde 1972|Soluciones que funcionan|Cerca de ti|Construimos confianza|El sabor de siempre",
  ),
  services: list(
    "Reformas|Fontanería|Asesoría laboral|Herencias|Diseño web|Alquiler|Venta|Ortodoncia|Mudanzas|Presupuestos sin compromiso",
  ),
  honorifics: list("D.|Dña.|Dr.|Dra.|Sr.|Sra.|Lic.|Ing.|D.ª"),
  labels: {
    work: list("Tel.|Tel|T|Teléfono|Oficina|Tlf.|Telf.|Tfno."),
    direct: list("Directo|Línea directa|D"),
    mobile: list("Móvil|M|Mvl.|Cel.|Móv.|Celular"),
    fax: list("Fax|F"),
    home: list("Casa|Particular"),
    "toll-free": list("Línea gratuita|Gratuito"),
    email: list("E-mail|Email|Correo|E|Correo electrónico"),
    url: list("Web|W|Página web|Sitio"),
    address: list("Dirección|Oficina|Sede|Dir."),
  },
};

export const portuguese: Language = {
  titles: list(
    "Diretora Comercial|Advogado|Gerente de Vendas|Sócia-fundadora|Engenheiro Civil|Contador|Corretor de Imóveis|Consultora|Arquiteta e Urbanista|Diretor Executivo|Analista de Sistemas|Nutricionista|Cirurgiã-Dentista|Coordenador de Projetos|Representante Comercial|Presidente|Médica Veterinária|Solicitadora|Gestor de Conta|Técnico Oficial de Contas|Administradora|Chefe de Cozinha|Responsável de Marketing|Fisioterapeuta|Assessora de Imprensa|Supervisor de Compras|Psicóloga Clínica",
  ),
  departments: list(
    "Departamento Comercial|Recursos Humanos|Faculdade de Letras|Departamento Jurídico|Apoio ao Cliente|Direção Financeira|Assessoria de Comunicação|Setor de Compras",
  ),
  trades: list(
    "Imóveis|Advogados|Engenharia|Consultoria|Contabilidade|Construtora|Alimentos|Logística|Odontologia|Turismo|Seguros|Têxteis|Vinhos|Arquitetura|Móveis|Energia|Papelaria|Farmácia",
  ),
  taglines: list(
    "Construindo sonhos|Qualidade em primeiro lugar|Desde 1981 ao seu lado|Soluções inteligentes|Energia para crescer|O sabor da tradição",
  ),
  services: list(
    "Projetos|Reformas|Assessoria|Consultas|Obras|Contabilidade|Imposto de Renda|Fretes|Casamentos|Orçamento sem compromisso",
  ),
  honorifics: list("Dr.|Dra.|Sr.|Sra.|Eng.|Prof.|Eng.º|Arq."),
  labels: {
    work: list("Tel.|Tel|T|Telefone|Fone|Escritório|Tlf."),
    direct: list("Direto|Ramal direto|D"),
    mobile: list("Celular|Cel.|Telemóvel|M|Cel|WhatsApp|Tlm."),
    fax: list("Fax|F"),
    home: list("Residência|Casa|Res."),
    "toll-free": list("Ligação gratuita|Linha grátis"),
    email: list("E-mail|Email|E|Correio"),
    url: list("Site|Web|W|Sítio"),
    address: list("Endereço|Morada|Sede|End."),
  },
};
