/** Forms of address: they go before a name and are never part of it. Written without their full stop. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof sir dame lord lady rev reverend fr sr br rabbi imam sheikh hon madam madame " +
    "monsieur herr frau señor señora don doña baroness baron st saint gen lt col capt sgt maj cmdr adm cpl pvt " +
    "sen rep gov pres det insp supt"
  ).split(" "),
);

/** Nouns that name what a person does or is, and so may stand before a name or beside it. */
export const roleNouns: ReadonlySet<string> = new Set(
  (
    "president vice-president minister secretary undersecretary chancellor premier king queen prince princess duke " +
    "duchess emperor empress sultan emir pope archbishop bishop cardinal priest pastor vicar nun monk rabbi imam " +
    "senator congressman congresswoman congressperson representative deputy governor mayor councillor councilor " +
    "councilman councilwoman commissioner lawmaker legislator politician mp mep peer speaker whip candidate nominee " +
    "judge justice magistrate prosecutor attorney lawyer barrister solicitor advocate counsel sheriff marshal " +
    "general colonel captain lieutenant sergeant major corporal private admiral commander brigadier officer " +
    "commodore marine soldier veteran detective inspector superintendent constable investigator agent spy " +
    "chief head director manager executive ceo cfo coo chairman chairwoman chairperson chair boss founder cofounder " +
    "co-founder owner partner entrepreneur businessman businesswoman billionaire millionaire tycoon investor banker " +
    "trader broker economist analyst strategist consultant adviser advisor aide assistant official bureaucrat civil-servant " +
    "spokesman spokeswoman spokesperson envoy ambassador diplomat consul negotiator mediator delegate counterpart " +
    "leader dictator ruler monarch ex-president ex-minister ex-wife ex-husband " +
    "professor lecturer teacher headteacher principal dean rector scholar academic scientist researcher physicist " +
    "chemist biologist astronomer geologist ecologist zoologist psychologist psychiatrist sociologist historian " +
    "archaeologist anthropologist engineer mathematician statistician inventor expert specialist student graduate " +
    "pupil fellow author co-author writer novelist poet playwright journalist reporter correspondent editor columnist " +
    "blogger broadcaster presenter host critic photographer publisher librarian curator conservator keeper " +
    "doctor physician surgeon nurse midwife paramedic dentist therapist counselor counsellor coroner pharmacist vet " +
    "veterinarian roboticist genealogist researcher pilot astronaut cosmonaut driver sailor fisherman fisher farmer " +
    "chef cook baker butcher waiter waitress carpenter plumber electrician firefighter fireman policeman policewoman " +
    "actor actress comedian singer songwriter musician drummer guitarist pianist composer conductor rapper dancer " +
    "choreographer artist painter sculptor designer architect director producer filmmaker model celebrity star " +
    "player footballer striker midfielder defender goalkeeper quarterback athlete runner sprinter swimmer cyclist " +
    "boxer golfer skier skater gymnast champion coach trainer referee umpire captain manager teammate rival opponent " +
    "activist campaigner protester organizer organiser volunteer worker employee colleague resident neighbor neighbour " +
    "survivor victim witness suspect defendant plaintiff prisoner inmate convict refugee migrant " +
    "father mother son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandfather " +
    "grandmother grandson granddaughter parent child friend boyfriend girlfriend fiancé fiancée stepfather stepmother " +
    "member regulator whistleblower hacker developer programmer technician operator coordinator co-ordinator supervisor " +
    "administrator treasurer president-elect governor-general secretary-general attorney-general"
  ).split(" "),
);

/** Words that may stand between the parts of a title: "Secretary of State", "Minister for Health". */
export const titleLinks: ReadonlySet<string> = new Set(["of", "for", "to", "and", "the", "&"]);
