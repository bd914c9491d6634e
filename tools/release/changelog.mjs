/**
 * What CHANGELOG.md says of a version: the text of the section `## 1.2.0` or `## 1.2.0 (2027-01-31)`. Undefined where
 * there is none, or nothing in it; a section that is still marked as unreleased is none.
 */
export function sectionOf(changelog, version) {
  for (const section of changelog.split(/^## /m).slice(1)) {
    const [heading, ...lines] = section.split('\n');
    const [, named] = /^(\S+)(?: \(\d{4}-\d\d-\d\d\))?\s*$/.exec(heading) ?? [];
    if (named === version) return lines.join('\n').trim() || undefined;
  }
  return undefined;
}
