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
      case 0x0A, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: continue
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
    for byte in bytes.dropFirst(printableCount(bytes)) {
      switch byte {
      // Printable ASCII, and U+00C0 to U+02FF with the bytes that follow the first of a scalar.
      case 0x20...0x7E, 0x80...0xBF, 0xC3...0xCB: continue
      case 0x0A:
        if !allowingNewlines { return .unclean }
      case 0x00..<0x20, 0x7F: return .unclean
      default: isSure = false
      }
    }
    return isSure ? .clean : .unsure
  }

  /// How many bytes, eight by eight, are printable ASCII from the beginning on.
  private static func printableCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var count = 0
    while count + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: count, as: UInt64.self)
      // A byte below 0x20 borrows from its highest bit, one above 0x7E has it or carries into it.
      let others = (word &- ones &* 0x20) | (word &+ ones) | word
      if others & (ones &* 0x80) != 0 { break }
      count += 8
    }
    return count
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
