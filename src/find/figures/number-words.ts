const table = (words: string): ReadonlyMap<string, number> =>
  new Map(
    words.split(' ').map((pair) => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])] as const),
  )

export const units = table(
  'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
)
export const tens = table(
  'twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
)
export const scales = table(
  'hundred=100 thousand=1e3 k=1e3 lakh=1e5 million=1e6 mln=1e6 mn=1e6 m=1e6 crore=1e7 billion=1e9 bn=1e9 bln=1e9 b=1e9 trillion=1e12 trn=1e12 tn=1e12 dozen=12 score=20',
)
/** Plurals that say how many at least; what they are worth is the record's definition. */
export const vaguePlurals = table(
  'dozens=24 scores=40 tens=20 hundreds=200 thousands=2e3 lakhs=2e5 millions=2e6 crores=2e7 billions=2e9 trillions=2e12',
)
export const fractions = table(
  'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10',
)

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const currencySigns = set(
  '$ € £ ¥ ₹ ₽ ₺ ₪ ₩ us$ a$ c$ au$ ca$ nz$ hk$ s$ r$ rs rs. usd eur gbp cny rmb',
)
export const currencies = set(
  'dollar dollars euro euros pound pounds sterling yen yuan renminbi ruble rubles rouble roubles rupee rupees lira liras rial rials toman tomans riyal riyals dinar dinars dirham dirhams shekel shekels peso pesos franc francs krona kronor krone kroner zloty zlotys forint hryvnia hryvnias hryvnya manat lari dram won baht rand naira shilling shillings real reais bitcoin bitcoins usd eur gbp',
)
