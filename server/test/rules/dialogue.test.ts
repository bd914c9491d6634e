import { checkCase } from '../support/check-rule.js';

/** Runs each line as a manuscript of its own; a line of carets belongs to the line above. */
function each(text: string): void {
  const lines = text.trim().split('\n');
  lines.forEach((line, i) => {
    if (/^ *\^/.test(line)) return;
    const carets = lines.slice(i + 1, i + 2).filter(next => /^ *\^/.test(next));
    it(line, () => checkCase([{ text: 'Rain fell on the harbour all that day, and nobody came down to the boats.', carets: [] }, { text: line, carets }]));
  });
}

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
`);
});

describe('a full stop before a tag', () => {
  each(`
“I can swim.” she said.
           ^^ The tag “she said”
"I can swim." Petra said.
           ^^ The tag “Petra said”
‘I can swim.’ said Teodor Brandt, pulling off his boots.
           ^^ The tag “said Teodor Brandt”
“I can swim.” Mr. Brandt said quietly.
           ^^ The tag “Mr. Brandt said”
“I can swim.” the ferryman's boy says.
           ^^ The tag “the ferryman's boy says”
“I can swim.” She asked him.
           ^^ The tag “She asked”
“I can swim.” she finally whispered.
           ^^ The tag “she finally whispered”
“I can swim.” he sighed.
           ^^ The tag “he sighed”
“I can swim.” Petra insisted.
           ^^ “Petra insisted” reads like a tag
“I can swim.” Petra said, “and so can you.”
           ^^ The tag “Petra said”
*“I can swim.”* Petra said.
            ^^ The tag “Petra said”
`);
});

describe('a beat before a comma', () => {
  each(`
Petra frowned, "What rope?"
             ^ “frowned”
Petra slowly put the rope down, “What rope?”
                              ^ “put”
‘What?’ The ferryman scratched his chin, ‘What rope?’
                                       ^ “scratched”
She looked at the rope and shrugged, “It will do.”
                                   ^ “shrugged”
Petra laughed, and Teodor shook his head, “It will do.”
                                        ^ “shook”
Petra nodded and laughed, “It will do.”
                        ^ “laughed” may be heard
Captain Ilse van Doorn lifted one finger, “It will do.”
                                        ^ “lifted”
I looked at her, “It will do.”
               ^ “looked”
She smiles, “It will do,” she says.
          ^ “smiles”
Petra offered him her hand, “It will do.”
                          ^ “offered”
Petra returned his smile, “It will do.”
                        ^ “returned”
“It will,” Petra smiled, “You will see.”
                       ^ “smiled”
`);
});

describe('a doubled word', () => {
  each(`
She gave her her a coat.
         ^^^^^^^ “her” stands twice
There was was no rope.
      ^^^^^^^ “was” stands twice
She sat down in in silence.
             ^^^^^ “in” stands twice
The rope rope was wet.
    ^^^^^^^^^ “rope” stands twice
The the rope was wet.
^^^^^^^ “the” stands twice
She took the the the rope.
         ^^^^^^^^^^^ “the” stands 3 times
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
