extension AsciiText {
  /// The equivalents of the scalars from U+00C0 to U+017F, in order.
  private static let letterRows = [
    "A A A A A Aa Ae C E E E E I I I I",
    "D N O O O O O x Oe U U U U Y Th ss",
    "a a a a a aa ae c e e e e i i i i",
    "d n o o o o o / oe u u u u y th y",
    "A a A a A a C c C c C c C c D d",
    "D d E e E e E e E e E e G g G g",
    "G g G g H h H h I i I i I i I i",
    "I i IJ ij J j K k k L l L l L l L",
    "l L l N n N n N n 'n N n O o O o",
    "O o Oe oe R r R r R r S s S s S s",
    "S s T t T t T t U u U u U u U u",
    "U u U u W w Y y Y Z z Z z Z z s",
  ]

  /// Latin letters with their equivalents.
  ///
  /// The keys are characters, so a letter that is written with a combining mark is found as well.
  static let letters: [Character: String] = {
    let equivalents = letterRows.flatMap { $0.split(separator: " ") }
    var table: [Character: String] = [:]
    for (value, equivalent) in zip(UInt32(0xC0)..., equivalents) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      table[Character(scalar)] = String(equivalent)
    }
    return table
  }()

  /// Signs, spaces and lines with their equivalents.
  static let signs: [Character: String] = {
    let groups: [(String, String)] = [
      (" ", "\u{A0}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}"),
      (" ", "\u{2009}\u{200A}\u{202F}\u{205F}\u{3000}"),
      ("'", "‘’‚‛′´ʼ"), ("\"", "“”„‟″¨"), ("<", "‹"), (">", "›"), ("<<", "«"), (">>", "»"),
      ("-", "‐‑‒–—―−¯─━┄┈═"), ("|", "│┃┆┊║¦"), ("+", "┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰"),
      ("...", "…"), ("*", "•‣◦·▪●■★"), ("->", "→"), ("<-", "←"), ("^", "↑"), ("v", "↓"),
      ("=>", "⇒"), ("!", "¡"), ("?", "¿"), ("c", "¢"), ("GBP", "£"), ("EUR", "€"),
      ("JPY", "¥"), ("par.", "§"), ("P", "¶"), ("(c)", "©"), ("(R)", "®"), ("(TM)", "™"),
      ("a", "ª"), ("o", "º"), ("deg", "°"), ("+-", "±"), ("1", "¹"), ("2", "²"), ("3", "³"),
      ("u", "µ"), (",", "¸"), ("1/4", "¼"), ("1/2", "½"), ("3/4", "¾"), ("<=", "≤"),
      (">=", "≥"), ("!=", "≠"), ("~", "≈"),
    ]
    var table: [Character: String] = [:]
    for (equivalent, originals) in groups {
      for original in originals {
        table[original] = equivalent
      }
    }
    return table
  }()
}
