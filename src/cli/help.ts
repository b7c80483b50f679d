/** What `sidelight --help` prints. */
export const help = `Sidelight lays two news dispatches side by side: what they share, what is new, what was dropped.

Usage
  sidelight compare BEFORE AFTER [--json] [--codebook FILE]
  sidelight brief BEFORE AFTER -o FILE [options]
  sidelight brief WORK.sidelight -o FILE [options]

Commands
  compare            print the themes, facts and notices; with --json the whole comparison as data
  brief              write the one-page briefing of two texts, or of a workspace with all that was decided in it

Options
  --json             print the comparison as JSON (schema sidelight.comparison/1) and nothing else
  -o, --output FILE  where to write the briefing
  --format NAME      pdf, md, html or json; without it by the ending of FILE, else pdf
  --paper NAME       a4 (as it is without this option) or letter
  --title TEXT       a title of your own; what is said here stands in place of what a workspace says
  --author NAME      who prepared the briefing
  --date DATE        the date of the briefing; none is printed without it
  --marking TEXT     a marking for the page's head, such as “For discussion”
  --note TEXT        a note of your own, set apart from the findings
  --romanise         write letters that the page's fonts do not have in Latin ones, as far as that is known
  --codebook FILE    look for the themes of your own codebook (see assets/codebooks/README.md)
  -h, --help         print this
  --version          print the version

BEFORE and AFTER are text files in UTF-8 or UTF-16, up to 10 MB each; the earlier one comes first.
Exit codes: 0 done; 1 failed; 2 wrong usage or a text that cannot be read.
`;
