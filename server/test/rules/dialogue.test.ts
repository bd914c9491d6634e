import { each } from '../support/each-line.js';

describe('dialogue that is right', () => {
  each(`
“I can swim.” She pulled off her boots.
“I can swim,” she said, pulling off her boots.
“Swim!” she called.
“Swim!” She pushed him over the rail.
“If you jump,” said Teodor, “so do I.”
“Jump,” he said. “I'll hold the rope.”
“It was never”—he bent closer—“a good rope.”
She said the rope was “good enough.”
The board read “Mind the Gap” and Teodor minded it.
'Tis early yet. Wake 'em, Petra. The storm of '09. The sailors' boots. Salt 'n' vinegar.
“She called it ‘the good rope’ and laughed.”
“Hold on,” she said to Teodor.
“Teodor,” she said, “hold on.”
«Bonsoir, dit-elle. Tu viens ?»
„Nein“, sagte er.
Nobody spoke. “…”
‘I can swim,’ she said. She pulled off her boots. ‘Can you?’
'I can swim.' She pulled off her boots. 'Can you?'
“I thought… well.” He shrugged.
“Wait…” she said.
“And so on, etc.” he said.
“You owe Mr.” He stopped.
She turned and said, “Not that one.”
She leaned over and whispered, “Not that one.”
He pointed out, “That one is blue.”
Turning to go, he added, “That one is blue.”
Her voice shook, “Not that one.”
She looked at him as if to say, “Not that one.”
His lips moved, “Not that one.”
She put in, “Not that one.”
She offered, “Not that one.”
In the chest they found, “Not that one.”
He went on, “Not that one.”
He took up the paper, “The Evening Star,” and read.
She picked her favourite, “Salt Roses,” from the shelf.
“Yes.” She asked if he had slept.
“Yes.” She told him about the rope.
“Yes.” Petra said nothing.
“Yes.” Petra answered the door.
“Yes.” She called the dog.
“Yes.” Petra cried for an hour.
“Yes.” His voice faltered.
“Yes.” This was said with great care.
“Yes.” She said that it would rain.
“Yes.” Then she said, “No.”
“Yes.” She whispered it to the dog.
“Yes.” She said it again.
“Yes.” Petra thought about the rope.
“Yes.” He laughed.
“Yes.” Petra said: “No.”
When she nodded, “Yes” was all he heard.
“I think,” Petra nodded, “that I can swim.”
Ferries, gulls, “characters,” they had it all.
“I can swim,” His Lordship said.
“I can swim,” I said.
“Can I swim?” She asked it of nobody in particular, to be sure.
“Gannet” they called her.
He weighed the word “swim” she used so often.
“I can swim—,” he said.
She said “yes” and meant it.
She never said “I can swim.”
The note said “I can swim.”
When she said “I can swim!” they laughed.
“I can swim,” he said, “Teodor cannot.”
“I can swim,” he said, “and so can you.”
“I can swim...” he looked away.
“I can swim,” she went on looking at the rope.
“I can swim,” she was told.
“Who can swim,” he said, “and who cannot?”
“I can swim,” she spoke up.
`);
});

describe('a full stop before a tag', () => {
  each(`
“I can swim.” she said.
           ^^ Use a comma: the dialogue tag “she said” continues the sentence
"I can swim." Petra said.
           ^^ Use a comma: the dialogue tag “Petra said” continues the sentence
‘I can swim.’ said Teodor Brandt, pulling off his boots.
           ^^ Use a comma: the dialogue tag “said Teodor Brandt” continues the sentence
“I can swim.” Mr. Brandt said quietly.
           ^^ Use a comma: the dialogue tag “Mr. Brandt said” continues the sentence
“I can swim.” the ferryman's boy says.
           ^^ Use a comma: the dialogue tag “the ferryman's boy says” continues the sentence
“I can swim.” She asked him.
           ^^ Use a question mark: “She asked” is a dialogue tag
“I can swim.” she finally whispered.
           ^^ Use a comma: the dialogue tag “she finally whispered” continues the sentence
“I can swim.” he sighed.
           ^^ Use a comma: the dialogue tag “he sighed” continues the sentence
“I can swim.” Petra insisted.
           ^^ Replace the period if “Petra insisted” is a dialogue tag for this speech
“I can swim.” Petra said, “and so can you.”
           ^^ Use a comma: the dialogue tag “Petra said” continues the sentence
*“I can swim.”* Petra said.
            ^^ Use a comma: the dialogue tag “Petra said” continues the sentence
`);
});

describe('a full stop before a tag of a rarer form', () => {
  each(`
“I can swim.” Emily said.
           ^^ Use a comma: the dialogue tag “Emily said” continues the sentence
“I can swim.” Harding whispered.
           ^^ Use a comma: the dialogue tag “Harding whispered” continues the sentence
“I can swim.” I'd said.
           ^^ Use a comma: the dialogue tag “I'd said” continues the sentence
“I can swim.” she'd said.
           ^^ Use a comma: the dialogue tag “she'd said” continues the sentence
“I can swim.” he had quietly said.
           ^^ Use a comma: the dialogue tag “he had quietly said” continues the sentence
“I can swim.” Petra at last said.
           ^^ Use a comma: the dialogue tag “Petra at last said” continues the sentence
“I can swim.” she later admitted.
           ^^ Use a comma: the dialogue tag “she later admitted” continues the sentence
“I can swim.” Petra and Teodor said.
           ^^ Use a comma: the dialogue tag “Petra and Teodor said” continues the sentence
“I can swim.” both sisters said.
           ^^ Use a comma: the dialogue tag “both sisters said” continues the sentence
“I can swim.” Petra's lodger said.
           ^^ Use a comma: the dialogue tag “Petra's lodger said” continues the sentence
“I can swim.” Nothing whispered.
“I can swim.” This was said aloud.
“I can swim.” She had asked for a rope.
“I can swim.” She thought it over.
`);
});

describe('a beat before a comma, by somebody whose name looks like another word', () => {
  each(`
Emily nodded, “It will do.”
            ^ Use a period: “nodded” is an action, not a dialogue tag
Petra's jaw dropped, “It will do.”
                   ^ Use a period: “dropped” is an action, not a dialogue tag
One of them stepped back, “It will do.”
                        ^ Use a period: “stepped back” is an action, not a dialogue tag
`);
});

describe('a beat before a comma', () => {
  each(`
Petra frowned, "What rope?"
             ^ Use a period: “frowned” is an action, not a dialogue tag
Petra slowly put the rope down, “What rope?”
                              ^ Use a period: “put the rope down” is an action, not a dialogue tag
‘What?’ The ferryman scratched his chin, ‘What rope?’
                                       ^ Use a period: “scratched his chin” is an action, not a dialogue tag
She looked at the rope and shrugged, “It will do.”
                                   ^ Use a period: “shrugged” is an action, not a dialogue tag
Petra laughed, and Teodor shook his head, “It will do.”
                                        ^ Use a period: “shook his head” is an action, not a dialogue tag
Petra nodded and laughed, “It will do.”
                        ^ Use a period if “laughed” is an action, not a dialogue tag
Captain Ilse van Doorn lifted one finger, “It will do.”
                                        ^ Use a period: “lifted one finger” is an action, not a dialogue tag
I looked at her, “It will do.”
               ^ Use a period: “looked at her” is an action, not a dialogue tag
She smiles, “It will do,” she says.
          ^ Use a period: “smiles” is an action, not a dialogue tag
Petra offered him her hand, “It will do.”
                          ^ Use a period: “offered him her hand” is an action, not a dialogue tag
Petra returned his smile, “It will do.”
                        ^ Use a period: “returned his smile” is an action, not a dialogue tag
“It will,” Petra smiled, “You will see.”
                       ^ Use a period: “smiled” is an action, not a dialogue tag
`);
});

describe('a doubled word', () => {
  each(`
She gave her her a coat.
         ^^^^^^^ Remove one “her”: the word is doubled
There was was no rope.
      ^^^^^^^ Remove one “was”: the word is doubled
She sat down in in silence.
             ^^^^^ Remove one “in”: the word is doubled
The rope rope was wet.
    ^^^^^^^^^ Remove one “rope”: the word is doubled
The the rope was wet.
^^^^^^^ Remove one “the”: the word is doubled
She took the the the rope.
         ^^^^^^^^^^^ Keep one “the”: the word appears 3 times in a row
All she was was tired.
Where they were were hills.
He told her her rope was wet.
They carried on on the left bank.
She went round and round, over and over.
It was long, long ago. Long long ago.
The so-so rope, the half-and-half.
She said “the the” was wrong.
`);
});

describe('the join of speech and tag', () => {
  each(`
“I can swim,” The old woman said.
              ^^^ Use lowercase: the dialogue tag “The old woman said” continues the sentence
“Can you swim?” She asked quietly.
                ^^^ Use lowercase: the dialogue tag “She asked” continues the sentence
“I can swim” the boy said.
          ^^ Insert a comma: the dialogue tag “the boy said” follows
“I can swim” Petra said, “and you can too.”
          ^^ Insert a comma: the dialogue tag “Petra said” follows
“I can swim”, said the boy.
           ^^ Move the comma inside the quotation marks: a dialogue tag follows
“I can swim.”, said the boy.
           ^^^ Remove the period: a dialogue tag follows, so the comma is enough
“Can you swim?”, asked the boy.
             ^^^ Remove the comma: “?” already ends the speech
Petra said quietly “I can swim.”
                  ^ Insert a comma: the dialogue tag “Petra said” leads into the speech
“I can swim.” his hand shook.
              ^^^ Use a capital letter: “shook” is not a dialogue tag
“Can I swim?” He said, “Yes.”
              ^^ Use lowercase if “He said” belongs to the speech before it
“I can swim.” he looked at the rope.
              ^^ Use a capital letter: “looked at the rope” is not a dialogue tag
“I can swim,” he said. “and so can you.”
                     ^ Use a comma, or a capital letter for “and”: a period ends the sentence
“I can swim,” the ferryman turned away.
           ^^ Use a period: “turned away” is an action, not a dialogue tag
“I can swim,” Petra sighed.
           ^^ Use a period if “sighed” is an action, not a dialogue tag
“I can swim,” he says, “You can't.”
                     ^ Use a period, or lowercase for “You”: a comma continues the sentence
`);
});
