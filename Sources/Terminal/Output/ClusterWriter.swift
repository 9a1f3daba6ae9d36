internal import PlainText

/// Writes clusters as scalars in exactly the columns that the surface gave them.
///
/// Where the C library, and so ncurses, would give a cluster other columns, it is replaced: a wrong
/// character is better than a shifted frame.
struct ClusterWriter {
  let metrics: CharacterMetrics

  /// The most scalars that ncurses keeps in one cell.
  private static let most = 5

  /// Adds the scalars and the lengths of what stands for a cluster in so many columns.
  func write(
    _ text: String,
    columns: Int,
    scalars: inout [UInt32],
    lengths: inout [UInt8]
  ) {
    var bytes = text.utf8.makeIterator()
    if let byte = bytes.next(), bytes.next() == nil, columns == 1, (0x20..<0x7F).contains(byte) {
      scalars.append(UInt32(byte))
      lengths.append(1)
      return
    }
    let cluster = text.unicodeScalars.map(\.value)
    if fits(cluster, columns: columns) {
      scalars += cluster
      lengths.append(UInt8(cluster.count))
    } else {
      replace(cluster, columns: columns, scalars: &scalars, lengths: &lengths)
    }
  }

  private func fits(_ cluster: [UInt32], columns: Int) -> Bool {
    guard let base = cluster.first, cluster.count <= Self.most else { return false }
    return metrics.columns(base) == columns
      && cluster.allSatisfy(metrics.encodes)
      && cluster.dropFirst().allSatisfy { metrics.columns($0) == 0 && !Self.joins($0) }
  }

  /// Whether a scalar makes the terminal guess at a width: the joiner and the emoji selector.
  private static func joins(_ scalar: UInt32) -> Bool {
    scalar == 0x200D || scalar == 0xFE0F
  }

  private func replace(
    _ cluster: [UInt32],
    columns: Int,
    scalars: inout [UInt32],
    lengths: inout [UInt8]
  ) {
    var marks = cluster.first.map { standIns(for: $0, columns: columns) } ?? []
    let taken = marks.reduce(0) { $0 + metrics.columns($1) }
    marks += Array(repeating: 0x20, count: max(0, columns - taken))
    scalars += marks
    lengths += Array(repeating: 1, count: marks.count)
  }

  /// The base alone where it fits, else the sign of something that cannot be shown, else ASCII.
  private func standIns(for base: UInt32, columns: Int) -> [UInt32] {
    if metrics.encodes(base) {
      if (1...columns).contains(metrics.columns(base)) { return [base] }
      if metrics.encodes(0xFFFD) { return [0xFFFD] }
    }
    guard let scalar = Unicode.Scalar(base) else { return [0x3F] }
    let letters = AsciiText.transliterate(String(Character(scalar)))
    return letters.unicodeScalars.prefix(columns).map(\.value)
  }
}
