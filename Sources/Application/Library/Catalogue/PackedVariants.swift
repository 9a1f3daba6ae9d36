internal import PlainText
internal import Screens

/// A text as the catalogue keeps it: once, and again for each variant of a case that has some.
struct PackedVariants {
  private static let betweenTexts: UInt8 = 0x1D
  private static let afterID: UInt8 = 0x1C

  let packed: String

  init(packed: String) {
    self.packed = packed
  }

  /// Packs the text that gives no variant away, and those of the variants by their ids.
  init(_ common: PackedText, _ texts: [(id: String, text: PackedText)] = []) {
    let own = texts.map {
      "\(Self.mark(Self.betweenTexts))\($0.id)\(Self.mark(Self.afterID))\($0.text.packed)"
    }
    packed = common.packed + own.joined()
  }

  /// Whether there are texts of variants.
  var hasVariants: Bool {
    var packed = packed
    return packed.withUTF8 { $0.contains(Self.betweenTexts) }
  }

  /// The text that gives no variant away.
  var common: PackedText {
    PackedText(packed: packed.parts(between: Self.betweenTexts).first ?? "")
  }

  /// The texts of the variants, in the author's order; none where there are no variants.
  var texts: [(id: String, text: PackedText)] {
    guard hasVariants else { return [] }
    return packed.parts(between: Self.betweenTexts).dropFirst().compactMap { part in
      let parts = part.parts(between: Self.afterID)
      return parts.count == 2 ? (parts[0], PackedText(packed: parts[1])) : nil
    }
  }

  /// The text of a variant; without one that which gives none away.
  func text(of variant: String?) -> PackedText {
    texts.first { $0.id == variant }?.text ?? common
  }

  private static func mark(_ code: UInt8) -> Character {
    Character(Unicode.Scalar(code))
  }
}
