/** Surnames (or whole names) that in the news mostly mean a head of state or government, by country; written by hand. */
const table: Readonly<Record<string, string>> = {
  'united-states':
    'Carter|Jimmy Carter|Nixon|Gerald Ford|Eisenhower|Truman|Roosevelt|Lyndon Johnson|Obama|Trump|Biden|George W. Bush|Bush|Clinton|Bill Clinton|Reagan|Tillerson|Pompeo|Blinken|Mattis|Pence',
  'united-kingdom': 'Cameron|Theresa May|Boris Johnson|Blair|Sunak|Liz Truss|Starmer|Gordon Brown',
  russia: 'Putin|Medvedev|Yeltsin|Lavrov|Peskov',
  'soviet-union': 'Gorbachev|Brezhnev|Khrushchev|Stalin',
  china: 'Xi|Xi Jinping|Hu Jintao|Li Keqiang|Wen Jiabao',
  germany: 'Merkel|Scholz|Steinmeier|Merz',
  france: 'Macron|Hollande|Sarkozy|Chirac',
  italy: 'Renzi|Berlusconi|Conte|Draghi|Meloni|Gentiloni',
  spain: 'Rajoy|Zapatero|Pedro Sanchez',
  greece: 'Tsipras|Mitsotakis|Papandreou',
  turkey: 'Erdogan|Erdoğan|Davutoglu|Cavusoglu|Gul',
  syria: 'Assad|al-Assad|Bashar Assad|Bashar al-Assad|al-Moallem|Muallem',
  iran: 'Rouhani|Khamenei|Ahmadinejad|Zarif|Raisi|Pezeshkian|Araghchi',
  iraq: 'Maliki|al-Maliki|Abadi|al-Abadi|Saddam Hussein|Saddam|Kadhimi|al-Sudani',
  israel: 'Netanyahu|Olmert|Sharon|Rabin|Bennett|Lapid|Gantz',
  palestine: 'Mahmoud Abbas|Arafat',
  egypt: 'Sisi|al-Sisi|Morsi|Mursi|Mubarak|Sadat|Nasser',
  libya: 'Gaddafi|Qaddafi|Gadhafi|Kadhafi|Serraj|al-Serraj|Dbeibah',
  yemen: 'Hadi|Ali Abdullah Saleh|Alimi',
  'saudi-arabia': 'Mohammed bin Salman|bin Salman|King Salman|al-Jubeir',
  lebanon: 'Hariri|Aoun|Mikati',
  jordan: 'King Abdullah',
  qatar: 'Tamim',
  ukraine: 'Zelensky|Zelenskiy|Zelenskyy|Poroshenko|Yanukovych|Yatsenyuk|Kuleba',
  belarus: 'Lukashenko',
  azerbaijan: 'Aliyev',
  armenia: 'Pashinyan|Sargsyan|Kocharyan',
  georgia: 'Saakashvili|Ivanishvili|Garibashvili',
  kazakhstan: 'Nazarbayev|Tokayev',
  uzbekistan: 'Karimov|Mirziyoyev',
  poland: 'Tusk|Duda|Morawiecki|Kaczynski',
  hungary: 'Orban|Orbán',
  serbia: 'Vucic|Milosevic',
  bulgaria: 'Borissov|Borisov|Radev|Plevneliev',
  romania: 'Iohannis|Ceausescu|Basescu',
  india: 'Modi|Manmohan Singh|Jaishankar',
  pakistan: 'Imran Khan|Nawaz Sharif|Shehbaz Sharif|Zardari|Musharraf',
  afghanistan: 'Karzai|Ghani',
  japan: 'Abe|Kishida|Suga|Koizumi|Ishiba',
  'south-korea': 'Moon Jae-in|Park Geun-hye|Yoon Suk Yeol|Moon',
  'north-korea': 'Kim Jong Un|Kim Jong-un|Kim Jong Il|Kim Jong-il',
  myanmar: 'Suu Kyi|Aung San Suu Kyi|Min Aung Hlaing',
  philippines: 'Duterte|Marcos|Aquino',
  indonesia: 'Jokowi|Widodo|Prabowo|Yudhoyono|Suharto',
  malaysia: 'Mahathir|Najib|Anwar Ibrahim',
  thailand: 'Prayuth|Yingluck|Thaksin',
  australia: 'Turnbull|Abbott|Gillard|Rudd|Scott Morrison|Albanese',
  'new-zealand': 'Ardern|John Key',
  canada: 'Trudeau|Stephen Harper|Carney',
  mexico: 'Pena Nieto|Peña Nieto|Lopez Obrador|López Obrador|Calderon|Sheinbaum',
  cuba: 'Castro|Fidel Castro|Raul Castro|Diaz-Canel',
  venezuela: 'Maduro|Chavez|Chávez',
  colombia: 'Uribe|Juan Manuel Santos|Duque|Petro',
  brazil: 'Lula|Rousseff|Bolsonaro|Temer',
  argentina: 'Macri|Kirchner|Milei|Fernandez de Kirchner',
  bolivia: 'Morales|Evo Morales',
  nicaragua: 'Ortega',
  'south-africa': 'Zuma|Ramaphosa|Mandela|Mbeki',
  zimbabwe: 'Mugabe|Mnangagwa',
  nigeria: 'Buhari|Jonathan|Tinubu',
  kenya: 'Kenyatta|Ruto',
  ethiopia: 'Abiy|Abiy Ahmed',
  eritrea: 'Isaias|Afwerki',
  sudan: 'Bashir|al-Bashir|Burhan',
  'south-sudan': 'Salva Kiir|Kiir',
  rwanda: 'Kagame',
  uganda: 'Museveni',
  burundi: 'Nkurunziza',
}

let byName: Map<string, string> | null = null

/**
 * Id of the country that a well-known leader stands for, for words such as "the X administration".
 *
 * @example leaderCountry('Zelensky') // "ukraine"
 */
export function leaderCountry(name: string): string | null {
  if (byName === null) {
    byName = new Map()
    for (const [country, names] of Object.entries(table)) {
      for (const one of names.split('|')) byName.set(one.toLowerCase(), country)
    }
  }
  const lower = name.toLowerCase()
  const last = lower.slice(lower.lastIndexOf(' ') + 1)
  return byName.get(lower) ?? (last.length > 3 ? (byName.get(last) ?? null) : null)
}
