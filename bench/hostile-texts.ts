/** Texts that no press office writes, each a unit over and over; what costs more than its length shows in the bench. */
const units = {
  'one letter': 'a ',
  'no spaces': 'x',
  'all capitals': 'THE MINISTERS OF KAZAKHSTAN DISCUSSED TRADE AND WATER SECURITY ',
  'only punctuation': '.,;:!?-()"\'… ',
  'mixed scripts': 'The Қазақстан Министры مرحبا 中文会议 δημοκρατία trade. ',
  'lone surrogates': '\ud83d \udc00a trade. ',
  'right to left': 'اجتمع الوزراء في أستانا وناقشوا الأمن. ',
  'one sentence': 'welcomed and reaffirmed trade with the Minister of Foreign Affairs of ',
} as const;

/** The hostile texts by name, `size` characters each. */
export function hostileTexts(size: number): { readonly name: string; readonly text: string }[] {
  return Object.entries(units).map(([name, unit]) => ({
    name,
    text: unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
  }));
}
