/// Finds the keys that occur more than once in an object, in time that grows with the text.
enum DuplicateKeys {
  static func find(in tape: [TapeEntry], _ bytes: Bytes, _ log: inout ProblemLog) {
    var keys: [TapeEntry] = []
    let doubtful = tape.withUnsafeBufferPointer { entries in
      let names = TapeNames(bytes: bytes, entries: entries)
      return entries.indices.filter { entries[$0].kind == .object && names.mayRepeat(in: $0) }
    }
    for index in doubtful {
      keys.removeAll(keepingCapacity: true)
      var key = index + 1
      while key < Int(tape[index].next) {
        if !tape[key].marks.contains(.hidden) { keys.append(tape[key]) }
        key = Int(tape[key + 1].next)
      }
      if keys.count > 32 {
        findByHash(keys, bytes, &log)
      } else {
        findByPairs(keys, bytes, &log)
      }
    }
  }

  private static func findByPairs(_ keys: [TapeEntry], _ bytes: Bytes, _ log: inout ProblemLog) {
    for second in keys.indices.dropFirst() {
      for first in keys.indices[..<second] where areEqual(keys[first], keys[second], bytes) {
        report(keys[second], after: keys[first].range, bytes, &log)
        break
      }
    }
  }

  private static func findByHash(_ keys: [TapeEntry], _ bytes: Bytes, _ log: inout ProblemLog) {
    var firsts: [[UInt8]: Range<Int>] = [:]
    firsts.reserveCapacity(keys.count)
    for key in keys {
      let name = name(of: key, bytes)
      if let first = firsts[name] {
        report(key, after: first, bytes, &log)
      } else {
        firsts[name] = key.range
      }
    }
  }

  private static func areEqual(_ one: TapeEntry, _ other: TapeEntry, _ bytes: Bytes) -> Bool {
    if one.marks.union(other.marks).contains(.escaped) {
      return name(of: one, bytes) == name(of: other, bytes)
    }
    let (first, second) = (one.content, other.content)
    guard first.count == second.count else { return false }
    return first.indices.allSatisfy {
      bytes[$0] == bytes[$0 - first.lowerBound + second.lowerBound]
    }
  }

  private static func name(of key: TapeEntry, _ bytes: Bytes) -> [UInt8] {
    guard key.marks.contains(.escaped) else {
      return Array(UnsafeBufferPointer(rebasing: bytes[key.content]))
    }
    return StringDecoder.decode(bytes, key.content)
  }

  private static func report(
    _ key: TapeEntry,
    after first: Range<Int>,
    _ bytes: Bytes,
    _ log: inout ProblemLog
  ) {
    log.add(
      JSONProblem(
        .duplicateKey,
        offset: key.range.lowerBound,
        length: key.range.count,
        found: bytes.excerpt(key.range),
        related: first
      )
    )
  }
}
