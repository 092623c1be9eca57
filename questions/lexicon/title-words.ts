/** Words that stand before a person's name and say rank, office or address; lower case, without a full stop. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl king queen prince princess " +
    "emperor empress pope cardinal bishop archbishop father brother sister rev reverend pastor rabbi imam ayatollah sheikh sultan emir " +
    "president vice-president premier chancellor minister ministers secretary undersecretary senator sen representative rep reps sens " +
    "congressman congresswoman governor gov mayor councillor councilor councilman councilwoman alderman delegate assemblyman " +
    "judge justice magistrate prosecutor attorney solicitor barrister lawyer sheriff constable officer detective inspector " +
    "superintendent commissioner commander general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl " +
    "private admiral adm commodore marshal brigadier ambassador envoy consul diplomat commissar chairman chairwoman chairperson chair " +
    "chief director ceo cfo coo mp mps founder co-founder executive manager coach captain spokesman spokeswoman spokesperson speaker leader " +
    "counterpart counselor adviser advisor aide deputy assistant head boss owner editor reporter journalist correspondent columnist " +
    "author writer novelist poet playwright actor actress singer musician composer conductor rapper comedian director filmmaker " +
    "producer artist painter sculptor architect scientist researcher physicist chemist biologist astronomer economist historian " +
    "psychologist sociologist analyst engineer inventor astronaut cosmonaut doctor surgeon nurse teacher principal dean rector " +
    "student activist campaigner lawmaker politician candidate philosopher player striker midfielder defender goalkeeper forward " +
    "quarterback pitcher boxer swimmer runner cyclist driver pilot farmer businessman businesswoman billionaire entrepreneur " +
    "banker trader chef model designer photographer presenter host broadcaster veteran survivor victim suspect witness resident " +
    "neighbor neighbour husband wife son daughter mother uncle aunt cousin friend girlfriend boyfriend rival colleague shadow"
  ).split(" "),
);

/** Words that belong to a title although they are capitalised like names: "Prime Minister", "Secretary of State". */
export const TITLE_PARTS: ReadonlySet<string> = new Set(
  (
    "prime vice deputy acting former interim associate assistant senior junior chief lead foreign defence defense finance interior " +
    "home health education justice trade energy environment culture attorney press first second lady of state for the and affairs " +
    "executive operating financial technology marketing managing general lieutenant major police fire army navy military supreme grand crown opposition party majority minority " +
    "house senate district national federal special secretary-general director-general emeritus honorary human rights"
  ).split(" "),
);
