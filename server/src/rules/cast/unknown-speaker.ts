import { subjectOf, taggedMember } from '../../analysis/names/subject.js';
import { distance } from '../../analysis/names/near.js';
import { honorific } from '../../analysis/words/honorifics.js';
import { defineRule, replace, type Fix } from '../rule.js';

/** `said Odile`, and the cast file knows no Odile. */
export const unknownSpeaker = defineRule({
  id: 'cast/unknown-speaker',
  scope: 'speakers',
  level: 'information',
  removes: 'words',
  choice: true,
  summary: 'Whoever a tag names stands in the project’s cast.',
  reason: `Where \`ficwright.json\` lists the cast, a tag with a name that is not in it is a slip, a new name of somebody listed, or somebody new. It is told at the first tag of each
scene that has the name. Without a cast in the project nothing is reported.`,
  told: { cast: [{ name: 'Marisol', aliases: ['Captain Reyes'] }, { name: 'Teodor' }] },
  examples: `
“We open at nine,” said Marisol.
“At nine,” said Odile. “Not later,” said Odile.
                ^^^^^ Odile is not in the cast of ficwright.json
“At nine,” said Teodor. Odile waited.

“We open at nine,” said Captain Reyes.
“At nine,” said the cook.
`,
  check(_scene, { lines, ground: { company: { told, roster } }, report }) {
    if (told.cast.length === 0) return;
    const known = new Set(told.cast.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
    const parts = new Set([...known].flatMap(name => name.split(' ')));
    const seen = new Set<string>();
    for (const line of lines) {
      const name = line.tag?.subject.kind === 'name' ? subjectOf(line)! : null;
      if (name === null || seen.has(name) || known.has(name) || name.split(' ').every(word => parts.has(word) || honorific(word.toLowerCase()) !== undefined)) continue;
      const member = taggedMember(line, roster);
      if (member !== null && known.has(member.name)) continue;
      seen.add(name);
      const near = nearest(name, known);
      report(line.block, line.tag!.subject, `${name} is not in the cast of ficwright.json${near === null ? '' : `; ${near} is`}`, {
        fixes: near === null ? [] : [write(near, line.block, line.tag!.subject)],
        about: name,
        accepts: { name, of: near },
      });
    }
  },
});

const write = (name: string, block: Parameters<typeof replace>[1], { from, to }: { readonly from: number; readonly to: number }): Fix => replace(`Write “${name}”`, block, { from, to }, name);

function nearest(name: string, known: ReadonlySet<string>): string | null {
  if (name.length < 4) return null;
  return [...known].map(other => ({ other, away: other.length < 4 ? null : distance(name, other) })).filter(({ away }) => away !== null).sort((a, b) => a.away! - b.away!)[0]?.other ?? null;
}
