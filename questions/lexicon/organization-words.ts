/** Head nouns of organisations' names, as capitalised there. */
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  (
    "Government Magazine Ministry Department University College Party Agency Authority Council Committee Commission Bank Inc Corp Corporation Ltd LLC PLC " +
    "Company Co Association Institute Institution Police Court Army Navy Force Forces Guard Union Organization Organisation Office Service Services " +
    "News Times Post Herald Guardian Journal Gazette Tribune Telegraph Bureau Group Foundation Federation Parliament Senate Congress House Assembly Club Team Airlines " +
    "Airways Center Centre Hospital School Academy Society Board Administration League Press Radio Television TV Museum Church Alliance Front " +
    "Movement Network Media Trust Fund Charity Tribunal Cabinet Treasury Embassy Exchange Motors Electric Systems Technologies " +
    "Industries Holdings Partners Pharmaceuticals Laboratories Labs Laboratory Studios Pictures Records Entertainment Games " +
    "Software Energy Oil Gas Petroleum Steel Foods Stores Hotels Insurance Capital Securities Orchestra Philharmonic Choir Band " +
    "United City Rovers Athletic Wanderers FC Democrats Republicans Conservatives Liberals Greens Coalition Brotherhood Brigade Brigades " +
    "Battalion Regiment Corps Command Directorate Secretariat Initiative Project Programme Program Observatory Watch International " +
    "Campaign Conference Confederation Chamber Consortium Cooperative Faculty Library Theatre Theater Opera Gallery Zoo Army " +
    "Taliban Hamas Hezbollah Fatah Isis ISIS Boko Haram Qaeda Interpol Europol Reuters Google Microsoft Apple Amazon Facebook Twitter " +
    "Boeing Airbus Toyota Sony Samsung Nokia Intel Tesla Wikipedia Wikimedia Greenpeace Unicef Unesco Opec Nato NATO UN EU BBC CNN NBC CBS ABC " +
    "FBI CIA NSA NASA WHO IMF WTO FIFA UEFA IOC NBA NFL NHL MLB FDA EPA CDC FEMA TSA NHS IRA ETA PLO AFP AP UNHCR UNICEF UNESCO OPEC ASEAN OSCE IAEA"
  ).split(" "),
);

/** Head nouns of places' names, as capitalised there. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    "City County River Lake Mount Mountain Mountains Street Avenue Road Lane Boulevard Highway Island Islands Sea Ocean Province State States " +
    "Republic Kingdom Park Bay Square Airport Bridge Valley Region District Town Village Stadium Beach North South East West Hills Hill Peninsula " +
    "Gulf Strait Channel Canal Desert Forest Coast Cape Harbor Harbour Port Fort Creek Falls Plateau Basin Glacier Volcano Reef " +
    "Station Plaza Tower Towers Base Camp Palace Castle Cathedral Temple Cemetery Prison Garden Gardens Heights Strip Territory Territories Oblast " +
    "Prefecture Municipality Borough Parish Emirate Emirates Arena Hall Gate Point Northern Southern Eastern Western Central"
  ).split(" "),
);

/** Months and weekdays with their abbreviations. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec " +
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"
  ).split(" "),
);
