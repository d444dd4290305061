import fc from 'fast-check';

/** What people may type and programs trip over. */
const hostile = [
  '**fed** _kursiv_ [link](javascript:alert(1)) # overskrift',
  '| a | b |\n|---|---|\n- punkt\n1. et',
  '<script>alert(1)</script> <b>x</b> &amp; & "citat" \'x\' <!-- -->',
  '${x} {{y}} %s \\n \\u0000 {gap} [valgfri]',
  'مرحبا بكم في الاجتماع',
  'Freja siger: مرحبا (hej) til 3 venner',
  'שלום וברכה',
  'אבגד 12.30 דהו',
  '👍👍🏽 👨‍👩‍👧‍👦 🇩🇰 ❤️ 😀 ⚽ 1️⃣',
  '\u202Evendt om\u202C \u200Busynlig\uFEFF bl\u00ADød',
  'x'.repeat(200),
  'Æøå'.repeat(70),
  'a\u0000b\u0007c\u001bd\u007fe\u0085f\u2028g',
  '\ud800 halv \udfff',
  'Zalgo: e\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
  'ሰላም ለዓለም 你好世界 こんにちは สวัสดี',
  'Привіт, Łódź, Đặng, ñandú, Ψ',
  '\n\n\n',
  '   ',
  '',
  'tab\tog\r\nny linje\rog én til',
];

/** Hostile text, alone and in company. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 30 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '));
