internal import Screens

/// A text as the catalogue keeps it: once, and again for each variant of a case that has some.
struct PackedVariants {
  private static let betweenTexts: UInt8 = 0x1D
  private static let afterID: UInt8 = 0x1C

  let packed: ArraySlice<UInt8>

  init(packed: ArraySlice<UInt8>) {
    self.packed = packed
  }

  /// Packs the text that gives no variant away, and those of the variants by their ids.
  init(_ common: PackedText, _ texts: [(id: String, text: PackedText)] = []) {
    packed = texts.reduce(into: common.packed) { packed, own in
      packed += [Self.betweenTexts] + Array(own.id.utf8) + [Self.afterID] + own.text.packed
    }
  }

  /// Whether there are texts of variants.
  var hasVariants: Bool { packed.contains(Self.betweenTexts) }

  /// The text that gives no variant away.
  var common: PackedText { PackedText(packed: packed.prefix { $0 != Self.betweenTexts }) }

  /// The texts of the variants, in the author's order; none where there are no variants.
  var texts: [(id: String, text: PackedText)] {
    packed.split(separator: Self.betweenTexts, omittingEmptySubsequences: false).dropFirst()
      .compactMap { part in
        let parts = part.split(separator: Self.afterID, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return (String(decoding: parts[0], as: UTF8.self), PackedText(packed: parts[1]))
      }
  }

  /// The text of a variant; without one that which gives none away.
  func text(of variant: String?) -> PackedText {
    texts.first { $0.id == variant }?.text ?? common
  }
}
