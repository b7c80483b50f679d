/** What `sidelight --help` prints. */
export const help = `Sidelight lays two news dispatches side by side: what they share, what is new, what was dropped.

Usage
  sidelight compare BEFORE AFTER [--json] [--codebook FILE]
  sidelight brief BEFORE AFTER -o FILE.pdf [--paper a4|letter] [--date YYYY-MM-DD] [--codebook FILE]

Commands
  compare            print the themes, facts and notices; with --json the whole comparison as data
  brief              write the one-page briefing as a PDF

Options
  --json             print the comparison as JSON (schema sidelight.comparison/1) and nothing else
  -o, --output FILE  where to write the page
  --paper NAME       a4 (as it is without this option) or letter
  --date DATE        a date for the page's head; none is printed without it
  --codebook FILE    look for the themes of your own codebook (see assets/codebooks/README.md)
  -h, --help         print this
  --version          print the version

BEFORE and AFTER are text files in UTF-8 or UTF-16, up to 10 MB each; the earlier one comes first.
Exit codes: 0 done; 1 failed; 2 wrong usage or a text that cannot be read.
`;
