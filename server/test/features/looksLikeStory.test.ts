import assert from 'node:assert/strict';
import { looksLikeStory } from '../../src/features/looksLikeStory.js';

const filler =
  'The lamp burned low, and she turned it lower. He had walked the whole of the sea wall, from the mill to the light, and had found nothing but her glove. ';

const STORIES: Readonly<Record<string, string>> = {
  'a chapter with a heading and tags': `Chapter 2\n\n"It's late," Mara said.\n\n"It was late an hour ago." Tobin set the lamp down.\n\n"Then why did you ask me?" she asked.\n\n${filler}\n\n"Because you would have come anyway," he said.\n\n${filler}`,
  'single quotation marks': `${filler}\n\n‘You came back,’ said Wren.\n\n‘I was asked to,’ she said.\n\n‘By whom?’\n\n‘By you,’ Petra said, ‘in the letter.’\n\n${filler}\n\nHe had written no letter.`,
  'straight single ones': `${filler}\n\n'You came back,' said Wren.\n\n'I was asked to,' she said.\n\n'By whom?' he asked.\n\n'By you,' said Petra.\n\n${filler}`,
  'line by line without blank lines': `"Hold it higher," said Ilse.\n"I am holding it," Teodor said.\nShe looked up at him and saw that he was, with both hands.\n"Higher," she said.\n"There is no higher," he told her.\n${filler}\n${filler}`,
  'a header, notes and a story': `Title: Low Water\nRating: General\nPairing: Mara/Idris\nA/N: Thank you for reading!\n\n${filler}\n\n"You again," Idris said.\n\n"Me again," Mara said.\n\n"I told you to stay away."\n\n"You told me to come back."\n\n${filler}`,
  'a first person': `I told her I would not go. She went on packing.\n\n"You will need the boots," she said.\n\n"I have boots," I said.\n\n"You have shoes." She held them up for me to see.\n\n"They are boots to me."\n\nI have never won against my sister, and I did not win that night either. ${filler}`,
  'dashes in French':
    '— Tu viens ? demanda Odile.\n\n— Pas encore, répondit-il. Le bateau n’est pas là.\n\nElle regarda la mer, qui était grise et calme, et le quai où il n’y avait personne.\n\n— Il viendra, dit-elle.\n\n— Et s’il ne vient pas ?\n\n— Alors nous marcherons.\n\n— Jusqu’où ?\n\nElle ne répondit rien et prit la lanterne qui pendait au mur, puis ils descendirent ensemble vers la plage où les pêcheurs avaient laissé leurs filets. Le vent se levait. Il pensait à la maison, au feu, à la soupe que sa mère avait faite ce matin-là, et il se demandait pourquoi il était venu.',
  'guillemets in German':
    'Die Lampe stand auf dem Tisch, und niemand hatte sie angezündet.\n\n»Du bist spät«, sagte Ilse.\n\n»Der Weg war weit.« Er stellte den Korb ab.\n\n»Er ist jeden Tag gleich weit.«\n\n»Heute nicht«, sagte Teodor.\n\nSie sah ihn an, und er sah zum Fenster, hinter dem es schon dunkel wurde und der Regen gegen die Scheiben schlug.\n\n»Was ist geschehen?«, fragte sie.\n\n»Nichts. Noch nichts.« Er nahm den Hut ab und setzte sich ans Feuer, ohne den Mantel auszuziehen, so wie er es immer tat, wenn er nicht bleiben wollte.',
  'Markdown with breaks': `# Low Water\n\n${filler}\n\n"Come in," said Petra.\n\n***\n\n${filler}\n\n"It is open," she said. "It is always open."\n\n---\n\n${filler}`,
  'narration under a chapter head': `Chapter Nine\n\n${filler.repeat(12)}\n\nShe went home. He did not.\n\n* * *\n\nIn the morning she told him so.`,
  'a drabble of talk': `"Where were you?" Mara asked.\n\n"Out," he said.\n\n"Out where?"\n\n"Just out." He took off his coat and hung it over hers.\n\n"You smell of smoke," she said.\n\n"Everybody smells of smoke. They burned the old boat."\n\nShe sat down. "They said they would wait for me," she said, and then for a long time she said nothing, and he put his hand on her hair and was quiet too, and the smell of it was in the whole room.`,
  'a long note before the story': `Author's Note: I wrote this for the winter exchange. I hope you like it!\n\nDisclaimer: I own nothing.\n\n${filler}\n\n"Is that it?" Wren asked.\n\n"That is all of it," she told him.\n\n"It's smaller than I thought."\n\n"So are you," said Odile.\n\n${filler}`,
};

const OTHERS: Readonly<Record<string, string>> = {
  'a readme':
    '# Lanternkit\n\nA small library for lamps. "Fast" is not the word for it, and neither is "safe".\n\n## Install\n\n```sh\nnpm install lanternkit\n```\n\n## Usage\n\nCall `light("bow")` and you get a lamp. Call `dark()` and you get none. See https://example.org for more.\n\n- fast\n- small\n- "simple", says one of its users\n\nEverybody said it could not be done. We asked "why not" and did it.',
  'code notes':
    'The parser reads "tokens" and gives "nodes". When it fails it says "unexpected end".\n\nTODO: the lexer asks for "more" and is told "no more".\nfix(); in parser.ts\n\nconst lamp = "lit";\nconst said = `${lamp}`;\nif (lamp) { return; }\n\nThe error "not found" is raised by find() when the map has no key, and "too many" by the loop when there are more than it can hold, which is set in config.json.',
  'a log':
    '2026-03-01 10:14:02 INFO "starting" said the daemon\n2026-03-01 10:14:03 WARN "slow" said the disk\n2026-03-01 10:14:04 ERROR "file not found", asked for lamp.txt\n'.repeat(
      12,
    ),
  'a shopping list':
    '- oil for the lamp\n- bread, "the dark kind"\n- a rope, and a longer one this time, Tom says\n- soap\n- two candles\n- a chapter of the cheese she likes\n'.repeat(
      6,
    ),
  'a letter': `Dear Odile,\n\nThank you for the parcel. The jam came whole, and the book came wet. I have dried it on the stove and can read all but the end of it.\n\nThe children ask after you. I tell them that you are at sea, and they say "which sea", and I say the wide one.\n\n${'We have had three weeks of rain, and the lower field is a lake. I have told him that admirals come in for supper. '.repeat(4)}\n\nYour sister,\nIlse`,
  settings:
    '# lamps\nname = "bow"\ncolor = "amber"\n\n[stern]\nname = "stern"\ncolor = "white"\nwarning = "do not look into it"\n'.repeat(
      10,
    ),
  mail: '> "Can you come?" she asked.\n> "No," I said.\n\nFrom: Mara\nTo: Tobin\nSubject: Sunday\n\nI can come after four. Bring the oars, if you have them, and the tide table, and the "good" rope.\n\n> Who brings the bread?\n\nYou do. See https://example.org/bread for the recipe that I use for it. I put the lamp in the shed.\n'.repeat(
    2,
  ),
  'an essay about quotation marks':
    'A term in quotation marks is not speech. “Irony” is one case, “so-called” words are another. Style guides call these “scare quotes”, and most of them advise against the habit. In the nineteenth century the marks were used for emphasis as well, as any shop window shows: “fresh” fish, “best” bread. The comma stands inside in American print and outside in British. None of this concerns dialogue, for which other rules hold. The dash is older than both, and the guillemet is older than the dash in the books of some countries, though not of all.',
  'a recipe':
    'Bread for the lamp room\n\nMix the flour with warm water and a spoon of salt. Knead for ten minutes. "Until it sings," as the old books say.\n\n1. Let it rise for an hour.\n2. Fold it twice.\n3. Bake it hot, with steam.\n\nIt is done when it sounds hollow. Leave it alone until it is cold, and keep it in a cloth. The crust should be dark, the crumb should be open, and the smell should bring people in from the next house.',
  'a chat log':
    '[10:02] ada: are you there\n[10:02] brim: yes\n[10:03] ada: "come at ten" she said\n[10:03] brim: she says that every time\n[10:04] ada: and every time you come\n'.repeat(
      8,
    ),
  'a license':
    'Permission is hereby granted, free of charge, to any person obtaining a copy of this software (the "Software"), to deal in it without restriction, subject to the following conditions. THE SOFTWARE IS PROVIDED "AS IS", without warranty of any kind. "Licensor" means the one who grants, "You" means the one who takes. "Contribution" means any work that is sent to the Licensor. "Derivative Works" means any work that is based on the Software. Each of these is granted under the terms below, and no others are implied by anything said or done.'.repeat(
      2,
    ),
  'minutes of a meeting':
    'Present: Mara, Tobin, Ilse.\nDate: 3 March\n\nThe treasurer said that the roof must wait. The chair asked for a vote. It was agreed to wait.\n\n* Roof: wait until May\n* Lamps: buy two\n* Boat: "as it is"\n\nThe chair thanked everybody. The next meeting is on the first of April, in the same room, at the same hour, and with the same agenda unless somebody sends another one to the secretary before then.',
  'a table': '| name | says |\n|---|---|\n| bow | "lit" |\n| stern | "dark" |\n'.repeat(20),
  'a short note': '"Buy bread," she said.\n\n"I did," he said.',
  nothing: '',
};

describe('what looks like a story', () => {
  for (const [name, text] of Object.entries(STORIES)) it(`is ${name}`, () => assert.ok(looksLikeStory(text)));
  for (const [name, text] of Object.entries(OTHERS)) it(`is not ${name}`, () => assert.ok(!looksLikeStory(text)));
});
