extension CleanText {
  /// What cleaning does with one cluster of scalars that all may stay.
  enum Verdict {
    case keep, drop, replace
    /// The cluster has more marks than a cell holds.
    case trim
  }

  /// Judges whether a cluster fits in one cell of the terminal.
  static func verdict(on cluster: Character) -> Verdict {
    var isFirst = true
    var startsWithMark = false
    var spacingCount = 0
    var markCount = 0
    for scalar in cluster.unicodeScalars {
      if scalar == "\n" { return .keep }
      if isRegionalIndicator(scalar) { return .replace }
      if ColumnWidth.columns(of: scalar) > 0 {
        spacingCount += 1
      } else {
        markCount += 1
        startsWithMark = startsWithMark || isFirst
      }
      isFirst = false
    }
    if spacingCount == 0 { return .drop }
    if spacingCount > 1 || startsWithMark { return .replace }
    return markCount > greatestMarkCount ? .trim : .keep
  }

  /// Returns the text with every cluster fit for one cell, or nil when there is nothing to do.
  static func reducingClusters(of text: String) -> String? {
    guard text.contains(where: { verdict(on: $0) != .keep }) else { return nil }
    var output = String.UnicodeScalarView()
    output.reserveCapacity(text.utf8.count)
    for cluster in text {
      switch verdict(on: cluster) {
      case .keep: output.append(contentsOf: cluster.unicodeScalars)
      case .drop: break
      case .replace: output.append(replacement)
      case .trim: output.append(contentsOf: cluster.unicodeScalars.prefix(greatestMarkCount + 1))
      }
    }
    return String(output)
  }

  /// Whether the scalar is half of a flag.
  ///
  /// The C library calls it one column wide, terminals draw it in two, or join it with the next.
  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
