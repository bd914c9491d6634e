// What the colors of speakers stand on and must not be taken for, in VS Code's own themes, by the groups that
// `package.json` gives colors for.

/**
 * Backgrounds of the editor with its highlighted line, text, errors, dialogue of nobody known (as in package.json), and
 * the least contrast with any of the backgrounds (WCAG 2: 4.5 is AA, 7 is AAA).
 */
export const grounds = [
  {
    name: 'light',
    group: '[Default Light Modern]',
    backgrounds: ['#FFFFFF', '#FAFAFA'],
    texts: ['#3B3B3B', '#202020', '#000000'],
    errors: ['#E51400', '#AD0707'],
    dialogue: '#0B5A86',
    contrast: 4.5,
  },
  {
    name: 'dark',
    group: '[Default Dark Modern]',
    backgrounds: ['#1F1F1F', '#1E1E1E', '#121314', '#242526'],
    texts: ['#CCCCCC', '#D4D4D4', '#BBBEBF'],
    errors: ['#F14C4C', '#F48771'],
    dialogue: '#9CD0F5',
    contrast: 4.5,
  },
  {
    name: 'high contrast',
    group: '[Default High Contrast]',
    backgrounds: ['#000000'],
    texts: ['#FFFFFF'],
    errors: ['#F48771'],
    dialogue: '#8FD3FF',
    contrast: 7,
  },
  {
    name: 'high contrast light',
    group: '[Default High Contrast Light]',
    backgrounds: ['#FFFFFF'],
    texts: ['#292929'],
    errors: ['#B5200D'],
    dialogue: '#003E66',
    contrast: 7,
  },
];
