/// The one place where text from outside is made safe to draw and to measure.
///
/// Scenarios, files, the environment, the keyboard and the database are read through this once, at
/// the edge. What comes out contains only clusters of one drawable scalar with at most four
/// combining marks, so it can neither steer the terminal nor shift what stands beside it.
///
/// - Escape sequences go as a whole, together with the controls C0 and C1 and DEL.
/// - Invisible scalars go: all format characters (bidirectional controls, joiners, zero-width
///   spaces, the soft hyphen, tags, annotations), variation selectors, fillers, skin tones. A joined
///   emoji therefore falls apart into its members.
/// - Private use, noncharacters and what is newer than the width table become `replacement`.
/// - So do whole clusters that a terminal cannot keep in one cell: flags, a consonant with a spacing
///   vowel sign, conjuncts.
/// - Marks without a base go, and all marks after the fourth.
///
/// Cleaning twice gives the same as cleaning once.
package enum CleanText {
  /// What stands for anything that cannot be drawn: one column wide in every table.
  package static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// The greatest number of combining marks left on one base.
  ///
  /// The terminal library keeps five scalars in one cell.
  package static let greatestMarkCount = 4

  /// The distance between tab stops, in columns.
  package static let tabWidth = 4

  /// Returns the text cleaned, on one line.
  ///
  /// Newlines and tabs between words become one space; at either end they go. Ordinary spaces stay
  /// as they are.
  package static func line(_ text: String) -> String {
    isClean(text, allowingNewlines: false) ? text : clean(text, as: .line)
  }

  /// Returns the text cleaned, with its line structure.
  ///
  /// Every kind of newline (CR LF, CR, vertical tab, form feed, NEL, line and paragraph separator)
  /// becomes `\n`. A tab becomes spaces up to the next multiple of `tabWidth`.
  package static func block(_ text: String) -> String {
    isClean(text) ? text : clean(text, as: .block)
  }

  /// Whether cleaning would return the text unchanged.
  ///
  /// With `allowingNewlines` the question is about `block`, without it about `line`.
  package static func isClean(_ text: String, allowingNewlines: Bool = true) -> Bool {
    var bytes = text
    switch bytes.withUTF8({ glance(at: $0, allowingNewlines: allowingNewlines) }) {
    case .clean: return true
    case .unclean: return false
    case .unsure: break
    }
    var isPlain = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // Of the signs beyond Latin those of ordinary prose: dashes, quotation marks, the ellipsis.
      case 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027: continue
      case 0x7F..<0xA0: return false
      default: isPlain = false
      }
    }
    return isPlain || text.allSatisfy { isCleanCluster($0) }
  }

  /// What the bytes of a text tell without being put together to scalars.
  private enum Glance {
    case clean, unclean, unsure
  }

  /// Looks at the bytes alone; most texts have nothing but ASCII and the letters of Latin.
  private static func glance(
    at bytes: UnsafeBufferPointer<UInt8>,
    allowingNewlines: Bool
  ) -> Glance {
    var isSure = true
    for byte in bytes.dropFirst(certainCount(bytes)) {
      switch byte {
      // As `uncertain` has them.
      case 0x20...0x7E, 0x80...0xBF, 0xC3...0xCB: continue
      case 0x0A:
        if !allowingNewlines { return .unclean }
      case 0x00..<0x20, 0x7F: return .unclean
      default: isSure = false
      }
    }
    return isSure ? .clean : .unsure
  }

  /// How many bytes, sixteen by sixteen, are certain to be clean from the beginning on.
  private static func certainCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var count = 0
    while count + 16 <= raw.count {
      let sixteen = raw.loadUnaligned(fromByteOffset: count, as: SIMD16<UInt8>.self)
      let words = unsafeBitCast(uncertain(sixteen), to: SIMD2<UInt64>.self)
      if words[0] | words[1] != 0 { break }
      count += 16
    }
    return count
  }

  /// The bytes of a text that do not tell alone that it is clean, on one line: all but printable
  /// ASCII, and U+00C0 to U+02FF with the bytes that follow the first of a scalar.
  package static func uncertain(_ bytes: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    // From C3 to CB are the first bytes of those letters.
    let fromC3 = bytes &- SIMD16<UInt8>(repeating: 0xC3)
    let isFirst = bytes .>= SIMD16<UInt8>(repeating: 0xC0)
    let isOther = fromC3 .> SIMD16<UInt8>(repeating: 0xCB - 0xC3)
    let isDelete = bytes .== SIMD16<UInt8>(repeating: 0x7F)
    let isControl = bytes .< SIMD16<UInt8>(repeating: 0x20)
    return (isFirst .& isOther) .| isDelete .| isControl
  }

  private static func isCleanCluster(_ cluster: Character) -> Bool {
    cluster.unicodeScalars.allSatisfy { $0 == "\n" || Treatment(of: $0) == .keep }
      && verdict(on: cluster) == .keep
  }

  private static func clean(_ text: String, as form: ScalarFilter.Form) -> String {
    var filter = ScalarFilter(form: form, capacity: text.utf8.count)
    var result = filter.filtered(text.unicodeScalars)
    // Dropping a mark can let its neighbours join, and then they are replaced: that takes a second
    // pass, and the third finds nothing.
    while let changed = reducingClusters(of: result) {
      result = changed
    }
    return result
  }
}
