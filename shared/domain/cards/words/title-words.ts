import { editDistance } from "../../text/edit-distance.ts";

/** Words that make a line a job title, folded. */
const words = new Set(
  `ceo cfo coo cto cmo cio cpo chro ciso cro vp svp evp avp md gm president chairman chairwoman chairperson chair partner
  owner founder cofounder principal chief head lead leader manager
  managing assistant associate secretary officer executive representative rep agent broker realtor adviser
  counsel attorney lawyer solicitor barrister paralegal engineer developer programmer designer
  analyst scientist researcher professor prof lecturer teacher headteacher dean doctor physician surgeon dentist nurse therapist
  pharmacist veterinarian vet optometrist auditor bookkeeper controller treasurer banker
  underwriter planner coordinator administrator supervisor specialist strategist technician mechanic electrician plumber
  contractor builder inspector surveyor estimator photographer videographer writer editor journalist author producer
  artist illustrator stylist baker barista trainer coach instructor facilitator recruiter buyer merchandiser copywriter
  operator captain pilot pastor reverend minister mayor senator councillor ambassador evangelist intern trainee apprentice fellow
  proprietor entrepreneur freelancer freelance senior junior deputy member gardener carpenter joiner roofer decorator painter sculptor
  musician singer drummer dj speaker translator interpreter curator librarian archivist registrar bursar provost chancellor rector
  originator franchisee investigator guard driver courier dispatcher florist barber hairdresser beautician masseur midwife paramedic firefighter detective
  sommelier brewer distiller winemaker butcher grocer tailor jeweller jeweler potter publicist lobbyist actuary
  referent referentin kaufmann kauffrau geselle volontar volontarin pfarrer pfarrerin pastorin winzer winzerin disponent hausmeister
  gerant gerante responsable charge chargee chargé conseiller conseillere notaire medecin infirmier infirmiere traiteur artisan
  attache attachee technico gestionnaire maitre boulanger fleuriste viticulteur viticultrice sage-femme sagefemme
  jefe jefa socio socia asesor asesora medico medica consejero consejera encargado encargada procurador procuradora delegado
  delegada cocinero cocinera enfermera enfermero tecnico tecnica gestor gestora perito maestro maestra profesor profesora
  titolare responsabile geometra impiegato impiegata enologo restauratore restauratrice cuoco cuoca infermiere docente capo
  titular solicitador solicitadora contador contadora corretor corretora medico medica chefe
  hoofd bestuurder vennoot eigenaar eigenaresse makelaar huisarts tandarts hovenier loodgieter medewerker medewerkster oprichter
  vd saljare agare snickare rektor grundare inkopare revisor tandlakare lakare jurist ordforande handlaggare
  leder sjef radgiver tannlege lege megler ansatt forsteamanuensis amanuensis fagleder grunder
  direktor indehaver medstifter stifter lektor laege tandlaege maegler formand murer tomrer tomrermester
  prezes wiceprezes wlasciciel wlascicielka wspolwlasciciel specjalista kierownik kierowniczka radca prawny ksiegowa ksiegowy
  lekarz posrednik doradca tlumacz przedstawiciel technolog pelnomocnik prokurent glowny mlodszy starszy
  jednatel jednatelka reditel reditelka vedouci majitel majitelka ucetni zastupce poradce predseda makler maklerka stavbyvedouci
  asistent asistentka lekar lekarka specialista technik referentka`
    .trim()
    .split(/\s+/),
);

/** Beginnings of such words in the languages of the cards, folded. */
const stems =
  /^(?:direct(?:or|eur|rice|ora)|direkt(?:or|ør)|dyrektor|diret(?:or|tor|trice)|directie|manager|kundenberat|berater|advis|advies|adviseur|consult[aeo]|konsul[te]|ingenieu|ingenier|engenheir|ingegner|inzynier|sivilingenior|civilingenjor|diplom|bauingenieu|advoca[ta]|avoca[t]|abogad|advogad|advokat|adwokat|avvocat|rechtsan?w|notar|notai|architekt|architect[e]?$|arquitet|arquitect|arkitekt|architett|geschaftsfuhr|inhaber|eigentum|proprieta|gerent|fondat|fundador|founder|grunder|mitgrunder|mitinhaber|gesellschafter|associe|teilhaber|abteilungs|bereichs|projekt?le|projektansv|teamle|filialle|betriebsle|vertriebsle|verkaufsle|gebiets|aussendienst|sachbearbeit|wissenschaft|mitarbeiter|assisten|asystent|sekret|secret[aé]r|segretar|preside|vorsitzend|vorstand|prokurist|buchhalt|steuerber|wirtschaftspr|makler|immobilienmak|versicherungs(?:kauf|vertret|makl)|zahnarzt|facharzt|arzt|arztin|heilprakti|physioth|kinesith|osteopat|psycholog|psykolog|fisioterap|fysioterap|nutricion|ernahrungs|tierarzt|veterinar|chirurg|dentist|odont|stomatolog|redakt|redact|journalist|giornalist|periodist|fotograf|photograph|schreinermei|tischlermei|backermei|elektromei|meister|werkstattle|hausverwalt|vermogensber|konzert|accountmanag|kundenb|commercieel|commerciale?$|commerciaux|verkoopl|verkoper|beleids|onderzoek|projectl|projektl|teamleid|vestigings|bedrijfsl|hoofdredact|vermogensbeh|belastingadv|forsalj|salgs|saljch|marknadsch|marketingch|ekonomich|okonomi(?:sjef|chef)|okonomich|kundeansv|kundansv|produktansv|markedsansv|verksamhetsch|avdelings(?:led|sjef)|styrele|bestyrelses|regnskapsf|redovisningsk|fastighetsm|eiendomsm|ejendomsm|daglig|administrat|amministrat|administrador|coordena|coordina|koordina|represent|repraesent|vendedor|venditor|vendeu|contabil|commercialist|comptab|expert-?compt|accountant|analist|analyst|supervisor|fundraiser|diseñador|disenador|designer|gestionn|tecnolog|procurador|ricercat|investigador|pesquisador|chercheu|cofond|co-?found|techni[ck]|therap|specialist|specjalist|responsab|programmer|programist|developer|entwickler|softwareentw|delegad|odborn|obchodni(?:k)?$|danov)/;

/** Endings of people's trades, of words that are long enough. */
const endings =
  /^.{3,}(?:manager|director|direktor|leiter(?:in)?|berater(?:in)?|ingenieur(?:in)?|anwalt|anwaltin|chef|sjef|ologist|iatrist|engineer|meister(?:in)?|mester|arzt|arztin|konsulent|leder|ledare|keeper|maker|dresser|smith|wright|therapist|radgiver|skotare|lakare|larare|laerer|laege|vertreter|pfleger|pfleger(?:in)?|bauer(?:in)?|trainer|coach|medewerker|adviseur|houder|teur|trice|iste|ologo|ologa|ologue|opathe|ologin|aire)$/;

const longWords = [...words].filter((word) => word.length >= 8);

/** Long words count with a letter or two misread. */
export function isTitleWord(word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 5) return false;
  return stems.test(word) || endings.test(word) || (word.length >= 8 && isNearly(word));
}

function isNearly(word: string): boolean {
  const near = word.length >= 12 ? 3 : 1;
  return longWords.some(
    (title) =>
      Math.abs(title.length - word.length) <= near &&
      title[0] === word[0] &&
      editDistance(title, word) <= near,
  );
}

/** The long word of titles that this is but for one letter inside; null: it is one, or is none. Ends differ by gender and number. */
export function titleWordMeantBy(word: string): string | null {
  if (words.has(word) || stems.test(word) || endings.test(word)) return null;
  const inside = word.slice(1, -2);
  const meant = longWords.find(
    (title) =>
      title.length === word.length &&
      title[0] === word[0] &&
      title.endsWith(word.slice(-2)) &&
      editDistance(title.slice(1, -2), inside) === 1,
  );
  return meant ?? null;
}

/** Endings that people's trades have in the languages of the cards, and many other words too. */
export const soundsLikeTrade = (word: string): boolean =>
  word.length >= 5 &&
  /(?:er|or|ist|eur|euse|in|ant|ent|ier|iere|ado|ada|ario|aria|nik|tel|ista|ore|are|ian|nom|graf|log)$/.test(
    word,
  );
