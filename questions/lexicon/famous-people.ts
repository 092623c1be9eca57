/**
 * People whose office or fame nobody has to read about: who they are is no question about an article. Collected by
 * hand from heads of state, founders and artists that schoolbooks and every newspaper name.
 */
export const FAMOUS_PEOPLE: ReadonlySet<string> = new Set(
  `
  Donald Trump|Barack Obama|Joe Biden|George W. Bush|George Bush|Bill Clinton|Hillary Clinton|Kamala Harris|Michelle Obama|Ronald Reagan
  John F. Kennedy|Richard Nixon|Abraham Lincoln|George Washington|Jimmy Carter|Dick Cheney|Mike Pence|John McCain|Bernie Sanders|Mitt Romney
  Vladimir Putin|Mikhail Gorbachev|Boris Yeltsin|Dmitry Medvedev|Volodymyr Zelensky|Volodymyr Zelenskyy|Xi Jinping|Mao Zedong|Kim Jong-un|Kim Jong Un
  Kim Jong-il|Angela Merkel|Olaf Scholz|Emmanuel Macron|Nicolas Sarkozy|François Hollande|Charles de Gaulle|Adolf Hitler|Joseph Stalin|Vladimir Lenin
  David Cameron|Tony Blair|Gordon Brown|Theresa May|Boris Johnson|Rishi Sunak|Liz Truss|Keir Starmer|Margaret Thatcher|Winston Churchill|Nigel Farage
  Jeremy Corbyn|Queen Elizabeth|King Charles|Prince William|Prince Harry|Kate Middleton|Silvio Berlusconi|Recep Tayyip Erdogan|Benjamin Netanyahu
  Yasser Arafat|Saddam Hussein|Osama bin Laden|Muammar Gaddafi|Bashar al-Assad|Fidel Castro|Hugo Chávez|Hugo Chavez|Nicolás Maduro|Che Guevara
  Nelson Mandela|Robert Mugabe|Mahatma Gandhi|Narendra Modi|Indira Gandhi|Aung San Suu Kyi|Dalai Lama|Pope Francis|Mother Teresa|Martin Luther King
  Steve Jobs|Bill Gates|Mark Zuckerberg|Jeff Bezos|Elon Musk|Tim Cook|Warren Buffett|Richard Branson|Oprah Winfrey|Rupert Murdoch
  Albert Einstein|Isaac Newton|Charles Darwin|Stephen Hawking|Marie Curie|Galileo Galilei|Neil Armstrong|Thomas Edison|Adam Smith|Karl Marx
  William Shakespeare|Charles Dickens|Jane Austen|J.K. Rowling|JK Rowling|Ernest Hemingway|Mark Twain|Agatha Christie|George Orwell|Anne Frank
  Leonardo da Vinci|Pablo Picasso|Vincent van Gogh|Andy Warhol|Wolfgang Amadeus Mozart|Ludwig van Beethoven|Elvis Presley|Michael Jackson|John Lennon
  Paul McCartney|Bob Dylan|David Bowie|Freddie Mercury|Taylor Swift|Lady Gaga|Justin Bieber|Adele|Beyoncé|Madonna|Elton John|Alfred Hitchcock
  Charlie Chaplin|Marilyn Monroe|Walt Disney|Steven Spielberg|Tom Cruise|Brad Pitt|Angelina Jolie|Leonardo DiCaprio|George Clooney|Arnold Schwarzenegger
  David Beckham|Lionel Messi|Cristiano Ronaldo|Diego Maradona|Pelé|Muhammad Ali|Usain Bolt|Roger Federer|Rafael Nadal|Serena Williams|Tiger Woods
  Michael Jordan|Lewis Hamilton|Lance Armstrong|Alex Ferguson|Edward Snowden|Julian Assange|Greta Thunberg|Malala Yousafzai|Ban Ki-moon|Kofi Annan
  `
    .trim()
    .split(/\s*[|\n]\s*/),
);

const SURNAMES: ReadonlySet<string> = new Set(
  [...FAMOUS_PEOPLE].filter((name) => name.includes(" ")).map((name) => name.split(" ").at(-1)!),
);

/** Whether a name, or the surname that stands for it in the news ("Obama"), is that of somebody whom everybody knows. */
export function isFamous(name: string): boolean {
  return FAMOUS_PEOPLE.has(name) || SURNAMES.has(name);
}
