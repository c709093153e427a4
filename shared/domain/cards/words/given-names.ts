/** Common given names of many countries, folded: who has one is likely a person, who has none may be one too. */
const given = new Set(
  `aaron abby abigail adam adele adrian adriana agnes agnieszka ahmed aileen aino aisha akira alain alan alana albert alberto alejandra
  alejandro aleksandra alessandra alessandro alex alexander alexandra alexis alfred alfredo ali alice alicia alina alison allan allen allison
  alma alvaro amanda amber amelia amelie amir amit amy ana anders andrea andreas andres andrew andrzej andy angel angela angelica angelo anika
  anil anita anja anke ankit ann anna anne annette annika anthony antoine anton antonella antonia antonio anton antoni april arjun armando
  arnaud arne arthur artur arturo arun asa ashley astrid audrey august aurora axel ayumi barbara barry bart bas beata beate beatrice beatriz ben
  benedict benjamin bernadette bernard bernd bert beth betty beverly bianca bill birgit bjorn bob bogdan boris brad bradley brandon
  brenda brendan brent brett brian bridget brigitte britta brittany brooke bruce bruno bryan caitlin callum camila camille carina carl
  carla carlo carlos carmen carol carolina caroline carolyn carsten catarina caterina catherine cathy cecile cecilia cedric celia celine
  chad chantal charles charlie charlotte chen chiara chloe chris christa christian christiane christina christine christophe
  christopher cindy claire clara claude claudia claudio claus clemens colin colleen connor conor constance corinna craig cristian
  cristina curtis cynthia dagmar daisuke daisy damian damien dan dana daniel daniela daniele danielle danny daphne darren dave david davide
  dawn dean deborah debra deepak denis denise dennis derek desmond diana diane diego dieter dietmar dimitri dirk dmitri dominic dominik dominique don
  donald donna dora doris dorothea dorothy doug douglas dylan eamon eduardo edward edwin eileen ekaterina elaine eleanor elena eleonora
  eli elias elin elisa elisabeth elise eliza elizabeth ella ellen elliot eloise elsa emanuele emil emilia emilie emilio emily emma
  emmanuel enrico enrique enzo eric erica erik erika erin ernst esther ethan eugene eva evelyn ewa fabian fabien fabio fabrice
  fatima federica federico felicity felipe felix ferdinand fernanda fernando filip filipa fiona flavia florence florian frances francesca
  francesco francine francis francisco franco francois francoise frank franz fred frederic frederick frederik fredrik frida friedrich gabriel gabriela gabriele
  gabrielle gareth gary gavin gemma geoffrey george georgia georgina gerald gerard gerd gerhard gert gianni gilbert gilles gina
  giorgio giovanni gisela giulia giuseppe glen glenn gloria gordon grace graham greg gregor gregory greta grzegorz guido guillaume
  gunnar gunter gustav gustavo guy hannah hanna hannes hans harald harold harriet harry haruka hassan heather hector heidi heiko heinrich
  heinz helen helena helene helga helmut hendrik henri henrik henry herbert hermann hilary hilda hiroshi holger holly horst howard hubert
  hugh hugo ian ibrahim ida ignacio igor ilaria ilse imran ines inga inge ingeborg ingo ingrid irena irene iris irina isaac isabel isabella isabelle
  ivan ivana ivo jack jackie jacob jacqueline jacques jaime jakob jakub jamal james jamie jan jana jane janet janice janina janusz jaroslav
  jasmin jasmine jason javier jay jean jeanette jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jesper jesse jessica jessie jesus jill jim
  jimmy jitka joachim joan joana joanna joanne joao jochen jodie joe joel johan johanna johannes john jon jonas jonathan jordan jorg jorge jorgen
  joris jose josef josefine joseph josephine joshua joy joyce juan juanita judith judy juha julia julian juliana julie julien juliette julio
  june jurgen justin justine jutta kai karen karin karina karl karla karol karolina kasper kate katarina katarzyna kate katharina katherine kathleen
  kathrin kathryn kathy katie katja katrin kay keiko keith kelly ken kenji kenneth kerry kevin khalid kim kimberly kirsten kirsty klara
  klaus knut konrad konstantin kristen kristian kristin kristina kristine kristof krzysztof kumar kurt kyle lara larry lars laszlo laura
  lauren laurence laurent lawrence lea leah lee leila lena lennart leo leon leonard leonardo leonie leslie leticia lewis liam lidia lilian lily lina
  linda lindsay linus lisa lise liv livia liz lloyd logan lois lorena lorenzo loretta lori lothar lotte louis louisa louise luc luca lucas
  lucia luciana luciano lucie lucien lucy ludovic ludwig luigi luis luisa luise lukas lukasz luke lutz lydia lynn mabel madeleine
  magdalena magnus maja malcolm malgorzata manfred manuel manuela mara marc marcel marcela marcelo marcin marco marcos marcus marek margaret
  margarida margit margot maria mariana marianne marie marija marijke marilyn marina mario marion marisa marit marius marjorie mark marko markus marlene
  marta martha martin martina marvin mary mateo mathias mathieu mathilde matt matteo matthew matthias maureen maurice mauricio mauro max
  maxime maya meera megan mehmet melanie melissa mercedes meredith mette mia michael michaela michal michel michele michelle miguel mika mike
  mikael mikhail mikko milan milena mina miranda miriam mohamed mohammed moira molly mona monica monika monique morgan moritz morten muriel
  nadia nadine naomi natalia natalie natasha nathalie nathan neil nele nelly nicholas nick nico nicola nicolas nicole niels nigel nikita niklas
  nikolaus nils nina nitin noah noel nora norbert norma nuno octavia olaf ole oleg olga oliver olivia olivier omar oscar oskar otto owen paige pamela
  paola paolo pascal patricia patricio patrick patrik paul paula pauline paulo pavel pawel pedro penelope per peter petr petra phil philip
  philipp philippe phoebe pia pierre pieter pilar piotr priya rachel radek rafael rahul rainer raj rajesh ralf ralph ramon ramona randy raquel raul ravi
  ray raymond rebecca regina reinhard reiner rene renata renate ricardo riccardo richard rick rita rob robert roberta roberto robin rodney rodrigo roger
  rohan roland rolf roman romy ron ronald rosa rosalie rose rosemary ross roxane roy ruben rudolf rui rupert russell ruth ryan sabine sabrina sally sam
  samantha samir samuel sandra sandrine sanjay sanna sara sarah sascha satoshi saul scott sean sebastian sergei sergio shane shannon sharon
  shaun shawn sheila shirley sibylle silke silvia simon simona simone sofia sofie sonia sonja sophia sophie soren stacey stacy
  stan stanislaw stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stig stuart sue sunil sunita susan
  susana susanna susanne suzanne sven svetlana sylvain sylvia sylvie takashi tamara tania tanja tanya tara tatiana ted teresa terry theo theodor theresa
  therese thierry thomas thorsten tiago tilman tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torben torsten tracey tracy travis trevor
  tristan troy uli ulf ulla ulrich ulrike ursula uta uwe valentin valentina valeria valerie vanessa vera verena veronica veronika veronique vicky victor
  victoria viktor viktoria vikram vincent vincenzo viola violet virginia vivian vivien vladimir volker walter wanda wayne wendy werner wesley wilhelm will
  willem william willy winfried wojciech wolfgang xavier yannick yasmin yolanda yuki yusuf yves yvette yvonne zoe zofia zuzana`.split(
    /\s+/,
  ),
);

export const isGivenName = (word: string): boolean => given.has(word);
