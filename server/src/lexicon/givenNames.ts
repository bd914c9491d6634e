import { wordList } from '../text/wordList.js';

/**
 * Given names that a reader takes for a man's or a woman's, written down from general knowledge: frequent names of
 * English-speaking countries now and in the nineteenth century, with some of other languages. Names that go either way
 * (Alex, Sam, Robin, Jordan) are left out on purpose.
 */
const MALE = wordList(`
  aaron abel abraham adam adrian alan albert alexander alfred alistair allan allen alvin ambrose amos andre andrew
  andy angus anthony antonio archibald archie arnold arthur augustus austin barnaby barney barry bartholomew basil
  ben benedict benjamin bernard bert bill billy bob bobby boris brad bradley brandon brendan brian bruce bruno bryan
  byron caleb calvin carl carlos cecil cedric chad charles charlie chester chris christian christopher clarence
  claude clement clifford clive clyde colin conrad cornelius craig curtis cuthbert cyril cyrus damian damien dan
  daniel danny darren dave david dean dennis derek desmond dick diego dominic donald doug douglas duncan dwight earl
  ebenezer ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot ellis elmer emil emmanuel enrique eric
  ernest ernie ethan eugene eustace ezra felix ferdinand fernando finn francisco frank franklin fred freddie
  frederick fritz gabriel gareth garrett gary gavin gene geoffrey george gerald gerard gideon gilbert giles godfrey
  gordon graham grant greg gregory guido gunther gus gustav guy hank hans harold harry harvey hector henri henry
  herbert herman hiram hiroshi homer horace horatio howard hubert hugh hugo humphrey ian ichiro ignatius igor ira
  irving isaac isaiah ivan jack jackson jacob jacques jaime jake james jared jarvis jason jasper javier jed jeff
  jeffrey jeremiah jeremy jerome jerry jesus jethro jim jimmy joe joel joey john johnny jonah jonas jonathan jorge
  jose josef joseph joshua josiah juan jude jules julian julio julius justin karl keith ken kenneth kenny kevin
  klaus kurt kyle lance lancelot larry lars laurence lawrence leo leon leonard leopold leroy levi lewis liam lionel
  lloyd logan louis lucas lucius luigi luis luke luther magnus malcolm manuel marc marcel marco marcus mario mark
  marmaduke martin marvin matt matthew maurice max maximilian melvin merlin michael miguel mike miles milton
  mitchell mohammed mordecai mortimer moses nathan nathaniel ned neil nelson neville nicholas nick nigel noah noel
  norman oliver omar orlando oscar oswald otto owen pablo patrick paul pedro percival percy perry pete peter philip
  phillip phineas pierre quentin quincy ralph ramon randall randolph randy raoul raphael rashid ray raymond reginald
  rene reuben rex ricardo richard rick ricky rob robbie robert roberto roderick rodney rodrigo roger roland rolf ron
  ronald ronnie rory ross roy rudolf rufus rupert russell ryan salvador samson samuel santiago saul scott sean
  sebastian seth seymour shane sidney siegfried sigmund silas simeon simon solomon stanley stefan stephen steve
  steven stewart stuart sven ted teddy terence theo theodore thomas tim timothy titus tobias toby todd tom tommy
  tony travis trevor tristan tyler ulysses valentine vernon victor vince vincent virgil vladimir wallace walt walter
  warren wayne wesley wilbur wilfred wilhelm will willard william willie winston wolfgang xavier yusuf zachary zack
  zeke`);
const FEMALE = wordList(`
  abigail ada adela adelaide adele adeline agatha agnes aisha alberta alexandra alice alicia alison allison alma
  althea amanda amber amelia amy ana anastasia andrea angela angelica angelina anita ann anna annabel annabelle anne
  annette annie antoinette antonia april arabella ariel ashley astrid athena audrey augusta aurora barbara beatrice
  becky belinda bella bernadette bertha bess bessie beth bethany betsy betty beverly bianca brenda bridget brigitte
  brittany camilla camille candace carla carmen carol carolina caroline carolyn carrie cassandra catherine cathy
  cecilia cecily celeste celia charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa
  claudia clementine colleen constance cora cordelia corinne cornelia courtney crystal cynthia daisy daphne dawn
  deborah deirdre delia delilah della denise diana diane dinah dolly dolores donna dora doreen doris dorothea
  dorothy edith edna eileen elaine eleanor elena eliza elizabeth ella ellen ellie eloise elsa elsie elspeth elvira
  emily emma enid erica erin ernestine esmeralda esther ethel eugenia eulalia eunice eva evangeline eve evelina
  evelyn fanny faye felicia felicity fern fiona flora florence frances francesca francine freda frieda gabriella
  gabrielle gail genevieve georgia georgiana georgina geraldine germaine gertrude gina ginger ginny giselle gladys
  gloria grace greta gretchen guinevere gwen gwendolyn hanna hannah harriet hattie hazel heather hedwig heidi helen
  helena helga henrietta hermione hester hilda hillary holly honor honoria hope ida imogen ines ingrid irene iris
  irma isabel isabella isabelle isadora isolde ivy jacqueline jane janet janice jasmine jean jeanette jemima jenna
  jennifer jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juana judith judy julia juliana julie
  juliet justina kara karen karin kate katharine katherine kathleen kathy katie katrina katya kayla kelly kimberly
  kirsten kitty lara laura laurel lauren lavinia leah leila lena leonora leslie leticia lila lilian lillian lily
  linda lisa lizzie lizzy lois lola lorna lorraine lotte lottie louisa louise lucia lucille lucinda lucretia lucy
  lulu luna lydia mabel madeleine madeline madge mae maggie maisie mandy marcella marcia margaret margery margot
  maria mariah mariam marian marianne marie marigold marilyn marina marion marjorie martha martina mary matilda maud
  maude maureen mavis maxine maya meg megan mei melanie melissa mercedes mercy meredith mia michelle mildred
  millicent millie mina minerva minnie mira miranda miriam moira molly mona monica morgana muriel myra myrtle nadia
  nancy naomi natalia natalie natasha nell nellie netta nicole nina nora norma octavia odette olga olive olivia opal
  ophelia pamela pansy patience patricia patsy patty paula pauline pearl peggy penelope penny peony persephone petra
  petunia philippa phoebe phyllis polly poppy portia primrose priscilla prudence rachel ramona rebecca regina renata
  rhoda rita roberta rosa rosalie rosalind rosamond rose roseanne rosemary rosie roxanne ruby ruth sabrina sadie
  sakura sally salome samantha sandra sara sarah sasha selena selina serena sharon sheila shirley sibyl sierra
  silvia simone sofia sonia sonya sophia sophie stella stephanie sue susan susanna susannah susie suzanne sybil
  sylvia tabitha tamara tanya tara tatiana teresa tess tessa thea thelma theodora theresa tiffany tilly tina trixie
  trudy ursula valentina valerie vanessa vera verity veronica victoria vida viola violet virginia vivian vivienne
  wanda wendy wilhelmina willow winifred winnie winona yasmin yoko yolanda yvette yvonne zelda zoe zora`);

const TABLE: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...MALE.map(name => [name, 'he'] as const),
  ...FEMALE.map(name => [name, 'she'] as const),
]);

/** The pronoun most bearers of the given name (in lower case) use; undefined when the table does not tell. */
export const usualPronoun = (name: string): 'he' | 'she' | undefined => TABLE.get(name);

/** Short and pet forms, each item a full name and what its bearers are called. */
const SHORT = wordList(`
  abigail abby abbie gail, abraham abe bram, albert al bert bertie, alexander alex alec sandy sasha xander,
  alexandra alex sandra sasha, alfred alf fred alfie, alice allie, amanda mandy, amelia amy millie,
  andrew andy drew, angela angie, ann annie nan, anna annie nan ann, anne annie nan, anthony tony, antonia toni,
  archibald archie, arthur art artie, augustus gus, barbara babs barb, bartholomew bart, beatrice bea trixie,
  benedict ben, benjamin ben benny benji, bernard bernie, bertha bertie, bridget biddy, caroline carrie caro,
  catherine cathy kate katie kitty cat cathie, cecilia cissy celia, charles charlie charley charly chuck chas,
  charlotte lottie charlie, christina chris tina chrissy, christine chris tina chrissy, christopher chris kit,
  clarence clare, constance connie, cordelia delia, cornelius neil, daniel dan danny, david dave davy,
  deborah deb debbie, dominic dom, donald don donnie, dorothea dolly dot dora, dorothy dolly dot dottie,
  douglas doug, edith edie, edmund ed ned ted, edward ed eddie ned ted teddy eddy, edwin ed eddie ned,
  eleanor nell nellie ellie nora lena, elijah eli,
  elizabeth liz lizzie lizzy beth betty bess bessie betsy eliza ellie lisa libby elsie, ellen nell nellie ellie,
  emily em emmy emmie, emma em emmy, ernest ernie, esther hettie, eugene gene, evangeline eve evie, evelyn evie eve,
  ferdinand ferdy, florence flo flossie florrie, frances fanny fran frankie, francis frank frankie, franklin frank,
  frederick fred freddie freddy fritz, gabriel gabe, geoffrey geoff, george georgie, georgiana georgie,
  gerald gerry jerry, gertrude gertie trudy, gilbert gil bert, gregory greg, gwendolyn gwen, hannah nan,
  harold harry hal, harriet hattie harry, helen nell nellie, helena lena nell, henrietta hetty etta,
  henry harry hal hank, herbert bert herb, horatio ray, isaac ike, isabel bella belle izzy,
  isabella bella belle izzy, jacob jake, jacqueline jackie, james jim jimmy jamie jem, jane janie jenny, janet jan,
  jasper jas, jean jeanie, jeffrey jeff, jennifer jen jenny, jeremiah jerry, jeremy jerry jem, jessica jess jessie,
  joanna jo, john jack johnny jackie jock, jonathan jon johnny nathan, joseph joe joey, josephine jo josie,
  joshua josh, josiah joe, judith judy, julia julie jule, julian jules, katharine kate katie kitty kathy kit,
  katherine kate katie kitty kathy kit kat, kathleen kathy kate, kenneth ken kenny, lawrence larry laurie,
  laurence larry laurie, leonard len leo lenny, leonora nora, leopold leo, lewis lew, lillian lily lil,
  louis lou louie, louisa lou, louise lou, lucille lucy, lucinda lucy cindy, lucretia lucy, madeleine maddie,
  madeline maddie, magdalene maggie, margaret maggie meg peggy madge margie greta daisy maisie rita, maria mia,
  martha mattie patty, mary molly polly may mae moll, matilda tilly mattie maud, matthew matt, maximilian max,
  melissa mel lissa, michael mike mickey mick, michelle shelly, mildred millie, millicent millie,
  miranda mira randy, mordecai mort, mortimer mort morty, nancy nan nance, natalie nat, natasha tasha,
  nathaniel nat nate nathan, nathan nate nat, nicholas nick nicky, octavia tavy, oliver ollie noll,
  olivia liv livvy, oswald oz ozzie, pamela pam, patricia pat patty trish, patrick pat paddy rick,
  penelope penny nell, percival percy, peter pete, philip phil pip, phillip phil, philippa pip pippa, phineas phin,
  priscilla cilla, prudence prue, rachel rae, raymond ray, rebecca becky becca, reginald reg reggie, reuben rube,
  richard dick rick ricky rich dickie, robert bob bobby rob robbie bert robin, roderick rod rory, roger rodge,
  roland rollo, ronald ron ronnie, rosalind rose, rosamond rose rosie, rosemary rose rosie, rudolf rudy,
  samantha sam, samuel sam sammy, sarah sally sadie, sebastian seb, sidney sid, simon si, solomon sol,
  sophia sophie, stanley stan, stephanie steph, stephen steve, steven steve, susan sue susie, susanna sue susie,
  susannah sue susie, terence terry, theodora dora, theodore ted theo teddy, theresa tess terry tessa,
  teresa tess terry tessa, thomas tom tommy, timothy tim timmy, tobias toby, valerie val, veronica ronnie,
  victor vic, victoria vicky tori, vincent vin vince vinny, virginia ginny ginger, vivian viv, wallace wally,
  walter walt wally, wilfred wilf will, wilhelmina mina minnie billie, william will bill billy willie liam,
  winifred winnie freda, winston win, zachary zack zach`);

const FULL_FORMS: ReadonlyMap<string, readonly string[]> = (() => {
  const table = new Map<string, string[]>();
  for (const names of SHORT) {
    const [full = '', ...short] = names.split(' ');
    for (const name of short) table.set(name, [...(table.get(name) ?? []), full]);
  }
  return table;
})();

/** The given names that a short form (in lower case) may stand for: `lizzy` for `elizabeth`. */
export const fullForms = (name: string): readonly string[] => FULL_FORMS.get(name) ?? [];
