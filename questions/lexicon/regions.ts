/** The states of the United States. */
export const US_STATES: ReadonlySet<string> = new Set(
  (
    "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho " +
    "Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota " +
    "Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York " +
    "North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina " +
    "South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming"
  )
    .split(" ")
    .map((name) => name.replaceAll("_", " ")),
);

/** Regions that a reader could take for one another, a line for each sort: nations of a country, seas, rivers. */
export const SISTER_REGIONS: readonly (readonly string[])[] = [
  "England Scotland Wales Northern_Ireland",
  "Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan Nova_Scotia New_Brunswick Newfoundland Yukon",
  "New_South_Wales Queensland Tasmania South_Australia Western_Australia",
  "Bavaria Saxony Hesse",
  "Catalonia Andalusia Galicia Basque_Country",
  "Lombardy Tuscany Sicily Sardinia",
  "Brittany Normandy Provence Corsica",
  "Flanders Wallonia",
  "Crimea Donbas Donetsk Luhansk Kharkiv Kherson",
  "Siberia Chechnya Dagestan",
  "Abkhazia South_Ossetia Nagorno-Karabakh Transnistria",
  "Punjab Sindh Balochistan",
  "Kashmir Gujarat Kerala Bihar Uttar_Pradesh Maharashtra Tamil_Nadu Karnataka Assam West_Bengal Rajasthan",
  "Tibet Xinjiang Sichuan Guangdong Hubei Hunan Henan Yunnan Inner_Mongolia Manchuria",
  "Hokkaido Okinawa",
  "Java Sumatra Borneo Sulawesi Bali Aceh Papua",
  "Mindanao Luzon",
  "Gaza Gaza_Strip West_Bank Golan_Heights Sinai Kurdistan",
  "Darfur Tigray Somaliland Puntland",
  "Kivu Katanga Biafra Zanzibar",
  "Transvaal KwaZulu-Natal Western_Cape",
  "Patagonia Amazon Amazonia",
  "Chiapas Yucatan Sonora Baja_California",
  "Cornwall Devon Kent Essex Sussex Surrey Yorkshire Lancashire Norfolk Suffolk Hampshire Dorset Somerset Cumbria Northumberland",
  "Midlands Ulster Connacht Leinster Munster",
  "Oceania Africa South_America Europe Asia North_America",
  "Antarctica Arctic",
  "Latin_America Central_America Eurasia Middle_East Far_East Balkans Caucasus Scandinavia Caribbean",
  "Sahel Sahara Maghreb",
  "Atlantic Pacific Atlantic_Ocean Pacific_Ocean Indian_Ocean Arctic_Ocean",
  "Mediterranean Mediterranean_Sea Black_Sea Baltic Baltic_Sea Red_Sea North_Sea South_China_Sea Persian_Gulf Gulf_of_Mexico Caspian_Sea",
  "Nile Danube Rhine Thames Volga Dnieper Ganges Mekong Yangtze Mississippi_River Hudson",
  "Himalayas Alps Andes Pyrenees",
  "Everest Mount_Everest",
  "Silicon_Valley Wall_Street Hollywood",
  "Manhattan Brooklyn Queens Bronx Harlem Long_Island Staten_Island",
  "Cape_Cod Great_Lakes Midwest New_England",
  "Westminster Soweto",
  "Guam Bermuda Gibraltar Falkland_Islands Faroe_Islands Cayman_Islands Virgin_Islands Canary_Islands Azores Madeira Balearic_Islands",
  "Crete Rhodes Lesbos",
  "Kuril_Islands Guantánamo Guantanamo Guantanamo_Bay",
  "Frankfurt Heathrow Gatwick Canterbury Salisbury LA L.A. NYC DC D.C.",
  "Chernobyl Fukushima Hiroshima Nagasaki Auschwitz Kremlin",
].map((line) => line.split(" ").map((name) => name.replaceAll("_", " ")));

/** Provinces, regions, continents, seas, rivers and other places that news names and that are neither country nor big city. */
export const REGIONS: ReadonlySet<string> = new Set([...US_STATES, ...SISTER_REGIONS.flat()]);

/** Adjectives and people-words of regions, religions and continents that are not a country's. */
export const OTHER_DEMONYMS: ReadonlySet<string> = new Set(
  (
    "English Englishman Scottish Scot Scots Welsh European African Asian Arab Arabic Arabian Kurdish Kurd Kurds Tibetan Uyghur Uighur Catalan " +
    "Basque Chechen Crimean Bavarian Siberian Sicilian Hawaiian Texan Californian Latino Latina Hispanic Jewish Jew Jews Muslim " +
    "Muslims Christian Christians Hindu Hindus Sikh Sikhs Buddhist Buddhists Catholic Catholics Protestant Protestants Islamic " +
    "Islamist Orthodox Sunni Shia Shi'ite Shiite Anglican Western Soviet Roman Persian Ottoman Tamil Bengali Punjabi Kashmiri " +
    "Rohingya Tutsi Hutu Zulu Maori Inuit Aboriginal Cherokee Navajo Apache Sioux Scandinavian Nordic Baltic Balkan Caribbean " +
    "Londoner Parisian Berliner Gazan Sahrawi"
  ).split(" "),
);
