import { strictEqual } from 'node:assert';
import { languageOf } from '../../../src/analysis/language/detect.js';
import { PROFILES, runsIn, type LanguageId } from '../../../src/analysis/language/profile.js';
import { outlineOf } from '../../../src/analysis/outline/outline.js';
import { Manuscript } from '../../../src/manuscript/manuscript.js';

const idOf = (text: string): LanguageId => languageOf(outlineOf(Manuscript.of(text))).id;

const ENGLISH =
  'She had not seen the sea for three years, and now that it was there she did not know what to say to it.\n\n“You came back,” said Tam.\n\n';
const FRENCH =
  'Elle n’avait pas vu la mer depuis trois ans, et maintenant qu’elle était là, elle ne savait pas quoi lui dire.\n\n« Tu es revenue », dit Tam.\n\n';

describe('the language of a work', () => {
  const is = (id: LanguageId, name: string, text: string): void => {
    it(`${name}: ${id}`, () => strictEqual(idOf(text), id));
  };
  is('en-US', 'nothing written', '');
  is('en-US', 'a word or two of another language', '« Bonjour », dit Marie.');
  is('en-US', 'English with passages of French', (ENGLISH.repeat(3) + FRENCH).repeat(10));
  is('en-US', 'English and French by turns', (ENGLISH + FRENCH).repeat(10));
  is(
    'en-US',
    'English with speech in Japanese',
    (ENGLISH + '“もう待たなくていい。海はまだそこにある。”\n\n').repeat(10),
  );
  is('en-US', 'English among thoughts in single marks', (ENGLISH + "'Not again,' she thought.\n\n").repeat(10));
  is('en-GB', 'English in single marks', ENGLISH.replace('“You came back,”', '‘You came back,’').repeat(3));
  is('fr', 'French with a line of English', FRENCH.repeat(9) + ENGLISH);
  is('fr', 'French, its accents written apart', FRENCH.repeat(3).normalize('NFD'));
  is(
    'nl',
    'Dutch',
    'Ze had de zee al drie jaar niet gezien, en nu die er was, wist ze niet wat ze ertegen moest zeggen. Het water was van niemand, maar ook niet van haar.',
  );
  is(
    'other',
    'Danish',
    'Hun havde ikke set havet i tre år, og nu da det var der, vidste hun ikke, hvad hun skulle sige til det. Det var koldt, og han kom ikke.',
  );
  is('other', 'Ukrainian', 'Вона не бачила моря три роки, і тепер, коли воно було тут, не знала, що йому сказати.');
  is(
    'other',
    'Bulgarian',
    'Тя не беше виждала морето от три години и сега, когато то беше тук, не знаеше какво да му каже. Лодката още я нямаше, а вятърът беше студен.',
  );
  is('ru', 'Russian in a line', 'Она три года не видела моря, и теперь не знала, что ему сказать.');
  is('other', 'Greek', 'Δεν είχε δει τη θάλασσα για τρία χρόνια, και τώρα που ήταν εκεί δεν ήξερε τι να της πει.');
  is('other', 'Korean', '그녀는 삼 년 동안 바다를 보지 못했고, 이제 바다 앞에서 무슨 말을 해야 할지 몰랐다.');
  is(
    'other',
    'Turkish',
    'Denizi üç yıldır görmemişti ve şimdi karşısındayken ona ne diyeceğini bilmiyordu. '.repeat(12),
  );
  is('ja', 'Japanese in a line', '三年ぶりの海だった。それなのに、何と言えばいいのか分からない。');
  is('zh', 'Chinese in a line', '她三年没有见过海了。如今海就在眼前，她却不知道该说什么。');

  it('is the same object however the work is edited, and while it stays the same', () => {
    const before = Manuscript.of(FRENCH.repeat(5));
    const after = before.edit({
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      text: 'Elle attendit. ',
    });
    strictEqual(languageOf(outlineOf(after)), PROFILES.fr);
    strictEqual(languageOf(outlineOf(after)), languageOf(outlineOf(before)));
  });

  it('tells which rules run: those of English punctuation only where English is written', () => {
    for (const profile of Object.values(PROFILES)) {
      strictEqual(runsIn(profile, 'any'), true);
      strictEqual(runsIn(profile, 'english'), profile.id.startsWith('en-'), profile.id);
    }
  });
});
