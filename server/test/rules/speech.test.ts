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
                 ^^ Nothing ends what is said
“I swam”
      ^^ Nothing ends what is said
“I was going to -”
               ^^ A hyphen ends this speech
“Well.. come on board.”
     ^^ An ellipsis has three points
“I dont swim.”
   ^^^^ “dont” lacks its apostrophe
“You did'nt swim.”
     ^^^^^^ “did'nt” has its apostrophe in the wrong place
“Are you coming??”
               ^^ One mark says it
`);
  scenes(`
Petra came on board. Teodor cast off.
“Come on Teodor!” she said.
        ^ A comma parts “Teodor”
“Petra wait!”
      ^ A comma parts “Petra”
“Yes sir.”
    ^ A comma parts “sir”
`);
});
