/// Looks for many marks in bytes at once.
///
/// Each place is looked up by the bytes before it, so that the time grows with the bytes and not with
/// the bytes times the marks.
struct MarkSearch {
  /// The last bytes of a mark, by which it is recognized first.
  private struct Tail: Hashable {
    static let width = DeletedMarks.shortest
    let low: UInt64, high: UInt64

    init(_ bytes: UnsafeRawBufferPointer, endingBefore end: Int) {
      low = bytes.loadUnaligned(fromByteOffset: end - 16, as: UInt64.self)
      high = bytes.loadUnaligned(fromByteOffset: end - 8, as: UInt64.self)
    }

    /// A place in the table of first looks, 0 to 65,535.
    var place: Int { Int(truncatingIfNeeded: (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) >> 48) }
  }

  private var marks: [Tail: [[UInt8]]] = [:]
  private var isPossible = [Bool](repeating: false, count: 1 << 16)
  /// The marks that were found so far.
  private(set) var found: Set<[UInt8]> = []

  /// Prepares the search; a mark has at least `DeletedMarks.shortest` bytes.
  init(for all: Set<[UInt8]>) {
    for mark in all {
      precondition(mark.count >= Tail.width, "short texts occur by chance")
      let tail = mark.withUnsafeBytes { Tail($0, endingBefore: mark.count) }
      marks[tail, default: []].append(mark)
      isPossible[tail.place] = true
    }
  }

  /// Looks through some bytes, which may repeat the last ones of the bytes before.
  mutating func look(through bytes: [UInt8]) {
    guard !marks.isEmpty, bytes.count >= Tail.width else { return }
    bytes.withUnsafeBytes { bytes in
      for end in Tail.width...bytes.count {
        let tail = Tail(bytes, endingBefore: end)
        guard isPossible[tail.place], let candidates = marks[tail] else { continue }
        for mark in candidates where mark.count <= end {
          if bytes[(end - mark.count)..<end].elementsEqual(mark) { found.insert(mark) }
        }
      }
    }
  }
}
