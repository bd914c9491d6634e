import { each, scenes } from '../support/each-line.js';

describe('speech that is right', () => {
  each(`
“Come on board.”
“Come on board…”
“Come on board—”
“Come on board” was what she said.
“The Long Voyage Home”
“Aye”
She painted “Mind the Gap”
“Well.... I can swim.”
“I can’t swim, and I won’t.”
“As is my wont.”
“Let’s go home.”
“Thank Petra for me.”
`);
  scenes(`
“Petra, come on board,” he said.
“No.”
“Petra!”
Nobody answered him, and the tide turned, and the gulls came in.
Nobody answered him.
Nobody answered him.
“Petra,” he said again.
`);
});

describe('speech that is wrong', () => {
  each(`
“Come on board now”
                 ^^ Insert a period: no punctuation ends this speech
“I swam”
      ^^ Insert a period: no punctuation ends this speech
“I was going to -”
               ^^ Use a dash: the speech is cut off here
“Well.. come on board.”
     ^^ Use three periods for the ellipsis, not 2
“I dont swim.”
   ^^^^ Use “don’t”: the apostrophe is missing
“You did'nt swim.”
     ^^^^^^ Use “didn't”: the apostrophe is in the wrong place
“Are you coming??”
               ^^ Use a single “?”: several in a row soon lose their effect
`);
  scenes(`
Petra came on board. Teodor cast off.
“Come on Teodor!” she said.
        ^ Insert a comma: “Teodor” is the person spoken to
“Petra wait!”
      ^ Insert a comma: “Petra” is the person spoken to
“Yes sir.”
    ^ Insert a comma: “sir” is the person spoken to
`);
});
