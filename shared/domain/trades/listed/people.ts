import type { Listed } from "./listed.ts";

/** Whoever finds, teaches, advises and looks after people. */
export const people: Listed = {
  "recruiting+": [
    "recruiter, recruiting, recruitment, recruitment agency, recruitment consultant, headhunter, headhunting, executive search, staffing, staffing agency, temp agency, talent acquisition, talent partner, hiring, employment agency, personalvermittler, personalvermittlung, recruteur, recrutement, reclutador, seleccion de personal, temp staffing, placement agency, job agency, recruiting consultant, care recruiter, seasonal recruitment, recruitment manager, head hunter",
    "head of sales, find carers, find nurses, find staff, seasonal jobs, looking for staff, find a chef, find drivers, candidates, salesperson, find a manager, sales people, interns, talented, permanent staff, temporary staff, recruits, hire people, hire staff, hire someone, hire somebody, new hire, vacancy, job ad, finding developers, finding engineers, finding people, temp, fill a position, fill a role, seasonal staff, apprentice, employer branding, new employee, staff for the",
  ],
  "hr+": [
    "hr, human resource, hr consultant, hr adviser, hr support, people consultant, hr policy, hr person, outsourced hr, personalberater, ressource humaine, recurso humano",
    "complaint, complaint at work, quarrel, team conflict, colleagues who, absence, salary, wellbeing, staff contracts, staff policies, pay structure, staff problem, difficult employee, dismissal, employee handbook, staff handbook, handbook, employment contract, grievance, disciplinary, let somebody go, let someone go, redundancy, maternity leave, absence policy, onboarding, appraisal system, staff turnover, workplace conflict, unhappy team, sick leave, performance review",
  ],
  "coaching!": [
    "coach, coaching, business coach, business coaching, life coach, executive coach, executive coaching, career coach, leadership coach, leadership coaching, sales coach, mentor, mentoring, business mentor, team building, leadership training, team coach, systemic coach, supervision, sparring, team coaching, career adviser, job change",
    "lead a team, new in the job, life change, sparring partner, motivation, sounding board, accountability, accountable, career change, confidence, mindset, work life balance, leadership, next step in her career, goal setting, stuck in his job",
  ],
  "speaking!": [
    "public speaking, public speaker, keynote, keynote speaker, motivational speaker, professional speaker, conference speaker, after dinner speaker, speech coach, speech training, speaking coach, presentation skill, presentation training, presentation coach, emcee, master of ceremonies, compere, moderator, rhetorik, conferencier, ponente, speaker training, voice trainer, ted talk, talk training, rhetoric, rhetoric trainer, panel moderator, after dinner speech, moderation",
    "moderates, panels, speeches, toast, conference talk, lecture, nervous on stage, speaker, talk, stage fright, pitch, presentation, presenting, toastmasters, speaks about, speaks on, speak in public, host the evening, host the gala",
  ],
  "safety training!": [
    "first aid, first aid training, first aid course, first aid trainer, first aider, health and safety, safety training, safety consultant, fire safety, fire warden, risk assessment",
    "accident at work, extinguisher, cpr, defibrillator, manual handling, forklift training, working at height, evacuation",
  ],
  "virtual assistance": [
    "virtual assistant, virtual pa, personal assistant, secretary, secretarial, admin support, office admin, administrative assistant, call answering, answering service, transcription, typist, back office, concierge service, sekretarin, assistante virtuelle, secretaire, asistente virtual, secretaria, virtual receptionist, telephone answering, phone answering",
    "phone, telephone, calls answered, letters typed, inbox, diary management, diary, paperwork, data entry, admin, typing, phone answered, receptionist, errands, organised desk",
  ],
  "music lessons!": [
    "music teacher, music school, music lesson, piano teacher, piano lesson, guitar teacher, guitar lesson, singing teacher, singing lesson, singing coach, vocal coach, violin teacher, violin lesson, drum lesson, choir director, choir leader",
    "play the piano, choir rehearsals, sing, choir, learn piano, learn the piano, learn guitar, learn the guitar, teaches guitar, teaches violin, teach piano",
  ],
  counselling: [
    "counsellor, counselor, counselling, counseling, psychotherapist, psychologist, psychotherapy, marriage counselling, couples therapy, hypnotherapist, hypnotherapy, therapist, psychologe, psychologue, psicologa, speech therapist, family therapist, art therapist, grief counsellor, hypnosis, psychotherapeutic, trauma therapist, addiction counsellor, play therapist",
    "stop smoking, phobia, addiction, panic, exam nerves, marriage, bereavement, fear of flying, couples, trauma, therapy, eating disorder, burnout, anxiety, depression, grief, stress management, stress, quit smoking, insomnia, mental health, talking therapy",
  ],
  childcare: [
    "nanny, child care, childcare, au pair, babysitter, tagesmutter, garde d enfant, ninera, daycare, day care, creche, preschool, child minder, childminder, nursery, kindergarten",
    "toddlers, after school, babysitting, kids looked after",
  ],
  "fitness!": [
    "personal trainer, personal training, fitness, fitness trainer, fitness coach, fitness instructor, gym, pilates, pilates teacher, yoga, yoga teacher, yoga instructor, yoga studio, bootcamp, strength coach, crossfit, spin class, fitnesstrainer, entrenador personal, pilates instructor, fitness class, back training class, fitness studio, personal fitness trainer, health club",
    "stronger, exercise class, move more, slim, lose some weight, get fit, keep fit, people fit, be fit, weight loss, lose weight, lose pounds, workout, exercise, in shape, marathon, gets people fit, muscle",
  ],
  nutrition: [
    "nutritionist, dietitian, dietician, nutrition coach, health coach, nutrition, wellness coach, nutritional therapist",
    "diet, healthy eating, meal plan, gut health",
  ],
  physiotherapy: [
    "physio, physiotherapist, physiotherapy, osteopath, osteopathy, chiropractor, chiropractic, massage, massage therapist, sports massage, physical therapy, physical therapist, acupuncture, acupuncturist, podiatrist, kinesitherapeute, fisioterapeuta, occupational therapist, osteopathic, masseur, masseuse, sports therapist, reflexology, physical trainer for back, hand therapist, hand therapy, lymph drainage, lymph massage, physio practice, back training",
    "wrist, migraine, slipped, muscles, limp, whiplash, headache, treats back, back pain, bad back, neck pain, shoulder pain, knee pain, sore back, stiff neck, stiff shoulder, his back, her back, her knee, his knee, her shoulder, his shoulder, sports injury, rehab, sciatica, deep tissue, frozen shoulder, slipped disc, spine",
  ],
  "dentistry*": [
    "dentist, dentistry, dental, dental practice, dental surgeon, orthodontist, dental hygienist, hygienist, oral surgeon, zahnarzt, zahnarztin, dentiste, dentista, endodontist, periodontist, dental technician, dental implant, tooth whitening, paediatric dentist, children s dentist, dental check up",
    "bridges, implants, check up at the dentist, gum, retainer, invisalign, wisdom tooth, tooth, teeth, toothache, braces, root canal, crown, teeth whitened, whitening, dentures",
  ],
  beauty: [
    "hairdresser, hair stylist, hair salon, barber, beautician, beauty salon, make up artist, makeup artist, manicure, nail salon, nail technician, skin care, aesthetician, day spa, friseur, coiffeur, peluquera",
    "bridal, sugaring, brows, wig, haircut, hair, facial, lashes, eyebrows, waxing, bridal hair, bridal make up, cut and colour, make up, hair cut, highlights, pedicure, massage oil, nails, botox, perm",
  ],
  doctors: [
    "gp, physician, doctor, dermatologist, paediatrician, pediatrician, surgeon, cardiologist, gynaecologist, midwife, doula, psychiatrist, arzt, medecin, medico",
    "doctor for, blood pressure, rash, check up, blood test, vaccination, pregnancy, second opinion, private clinic",
  ],
  opticians: [
    "optician, optometrist, eye doctor, eye clinic, ophthalmologist",
    "eye test, glasses, spectacles, contact lens, eyes, eyesight",
  ],
  hearing: ["audiologist, hearing aid, hearing clinic", "hearing test, deaf, hearing"],
  pharmacy: ["pharmacist, pharmacy, chemist, drugstore", "prescription, medication, medicine"],
  care: [
    "carer, caregiver, home care, elder care, elderly care, senior care, care home, nursing home, hospice, pflegedienst, aide a domicile",
    "elderly, looked after at home, dementia, live in care, elderly mother, elderly father, mother looked after, father looked after, respite, wheelchair",
  ],
  nursing: ["nurse, nursing", "wound, injections"],
  "tutoring!": [
    "tutor, tutoring, maths tutor, maths teacher, private lesson, exam preparation, nachhilfe, professeur particulier, profesor particular",
    "homework, maths, science, gcse, sat prep, exam, pupil, school report, university application, essay, grades",
  ],
  "languages!": [
    "language teacher, language school, language course, english lesson, spanish lesson, french lesson, german lesson, conversation class, english teacher, spanish teacher, french teacher, german teacher",
    "learn spanish, learn french, learn german, learn english, learn italian, learn a language, better english, her english, his english",
  ],
  "driving!": [
    "driving instructor, driving school, driving lesson, driving teacher, driver training",
    "driving test, learn to drive, driving licence, trailer test, learner",
  ],
  "dancing!": [
    "dance teacher, dance school, dance studio, dance lesson, dance class, choreographer, ballet, ballroom, dancer",
    "dance, tango, salsa, waltz, first dance",
  ],
  "martial arts!": ["martial arts, karate, judo, taekwondo, self defence, boxing gym", "kickboxing"],
  "sports!": [
    "sports coach, football coach, tennis coach, swimming coach, swim coach, golf pro, golf coach, riding instructor, riding school, swimming teacher, swim school, ski instructor, sailing school, sports club, running coach, sailing instructor, skipper course, surf school, climbing instructor, swimming lesson, tennis lesson, golf lesson, sailing lesson, riding lesson",
    "sail, skipper, surf, ski, marathon training, tennis, golf, swimming, climbing",
  ],
  styling: [
    "personal stylist, image consultant, wardrobe consultant, personal shopper, colour consultant",
    "what to wear, style, outfit",
  ],
  tattoos: ["tattoo artist, tattoo studio, piercing studio, piercer", "tattoo, piercing"],
  genealogy: ["genealogist, family historian", "family tree, ancestor"],
  "training!": [
    "training provider, excel training, software training, sales training, sales trainer, it training, corporate training, e learning, trainer for companies, adult education",
    "excel course, train staff, train our staff, staff trained, upskill, teach staff",
  ],
};
