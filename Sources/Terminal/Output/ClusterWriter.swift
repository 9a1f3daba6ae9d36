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
    let mark = cluster.first.map { standIn(for: $0, columns: columns) } ?? 0x20
    scalars.append(mark)
    lengths.append(1)
    for _ in max(1, metrics.columns(mark))..<max(1, columns) {
      scalars.append(0x20)
      lengths.append(1)
    }
  }

  /// The base alone where it fits, else the mark of something that cannot be shown.
  private func standIn(for base: UInt32, columns: Int) -> UInt32 {
    if metrics.encodes(base), (1...max(1, columns)).contains(metrics.columns(base)) { return base }
    if metrics.encodes(base), metrics.encodes(0xFFFD) { return 0xFFFD }
    return PlainLetters.standIn(for: base)
  }
}
