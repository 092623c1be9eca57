import type { Gender } from "../types";
import { firstName } from "./first-names";

/** First names of people in world news that the lists of English-speaking countries lack or leave open. */
const female = new Set(
  (
    "Tammy Angela Ursula Olena Olga Natalia Svetlana Irina Oksana Yulia Ekaterina Giorgia Jacinda Sanna Magdalena Kaja Ngozi " +
    "Fatima Aisha Amina Khadija Zainab Leila Layla Yasmin Mariam Noor Hala Rania Malala Benazir Indira Priya Sunita Anjali " +
    "Kamala Meena Lakshmi Sushma Smriti Yuki Sakura Hanako Akiko Keiko Yoko Michiko Xiaoyu Dilma Cristina Gabriela Luisa Pilar " +
    "Inés Beatriz Joana Chiara Giulia Alessandra Stefania Silvia Elisabetta Astrid Sigrid Birgit Katarina Zuzana Agnieszka " +
    "Beata Ewa Malgorzata Heike Anke Ségolène Mireille Thérèse Zoë Chloé María Lucía Sofía Thandiwe Nomvula Wangari " +
    "Chimamanda Graça Rigoberta Valeska Suella Kemi Priti Yvette Sinéad Siobhan Niamh Aoife Saoirse Melania Ivanka Condoleezza " +
    "Amal Naledi Ines Sujata Nadia Nargis Shirin Maryam Soraya Ludmila Tatiana Anastasia Vera Galina Marina"
  ).split(" "),
);
const male = new Set(
  (
    "Volodymyr Oleksandr Oleksiy Andriy Mykhailo Serhiy Petro Viktor Vitali Vitaliy Dmytro Yevgeny Aleksandr Alexei Alexey " +
    "Mikhail Nikolai Nikita Yuri Anatoly Dmitry Dmitri Igor Oleg Maxim Ramzan Sergei Sergey Vladimir Emmanuel François Nicolas " +
    "Édouard Olaf Friedrich Helmut Jürgen Günther Björn Sören Lars Anders Jens Håkan Göran Nils Jussi Pekka Matteo Giuseppe " +
    "Silvio Giorgio Sergio Paolo Luigi Mario Mariano José Luís António João Luiz Jair Nicolás Evo Álvaro Andrés Enrique Vicente " +
    "Gustavo Recep Mustafa Ahmet Mehmet Bashar Hosni Abdel Mohammed Mohamed Muhammad Ahmed Mahmoud Hamid Hassan Hussein Omar " +
    "Osama Saddam Muammar Abdullah Ibrahim Ismail Yusuf Yousef Khalid Tariq Imran Nawaz Asif Pervez Narendra Manmohan Rahul " +
    "Rajiv Arvind Sanjiv Sanjay Sunil Suresh Ramesh Vikram Shinzo Fumio Junichiro Yoshihide Kosuke Hiroshi Takeshi Kenji Akira " +
    "Taro Satoshi Jinping Zedong Kofi Goodluck Muhammadu Olusegun Thabo Cyril Emmerson Uhuru Raila Yoweri Joko Rodrigo Benigno " +
    "Mahathir Najib Thaksin Prayut Binyamin Ehud Ariel Yitzhak Shimon Naftali Yair Avigdor Rishi Sajid Sadiq Keir Marco Hakeem " +
    "Elon Sundar Satya Antonio António Luca Nunzio Gérald Enver Sven Kenneth Joe"
  ).split(" "),
);

/** The gender that a first name tells of; unknown for names of both and for names that no list has. */
export function genderOfFirstName(word: string): Gender {
  if (female.has(word)) return "female";
  if (male.has(word)) return "male";
  const listed = firstName(word);
  if (listed.female === listed.male) return "unknown";
  return listed.female ? "female" : "male";
}
