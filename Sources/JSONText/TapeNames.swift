/// The keys of a tape, lent for a search: names are looked for in every object that is read, and
/// byte by byte no string is made and no reference counted.
struct TapeNames {
  let bytes: Bytes
  let entries: UnsafeBufferPointer<TapeEntry>

  /// Whether a key has exactly the bytes of a name.
  @inline(__always)
  func key(at index: Int, is name: Bytes) -> Bool {
    let key = entries[index]
    guard key.marks.isEmpty else { return oddKey(key, is: name) }
    // Most keys are told apart by their length alone.
    let start = Int(key.start) + Int(key.head)
    guard Int(key.end) - Int(key.tail) - start == name.count else { return false }
    return bytes.holds(name, at: start)
  }

  private func oddKey(_ key: TapeEntry, is name: Bytes) -> Bool {
    key.marks.contains(.escaped)
      && StringDecoder.decode(bytes, key.content).elementsEqual(name)
  }

  /// Returns the index of the value of the first member of an object with a name; nil also for what
  /// is no object.
  func value(of name: Bytes, in object: Int) -> Int? {
    guard entries[object].kind == .object else { return nil }
    let end = Int(entries[object].next)
    var key = object + 1
    while key < end {
      if self.key(at: key, is: name) { return key + 1 }
      key = Int(entries[key + 1].next)
    }
    return nil
  }

  /// Whether the members of an object have some names, in their order, and no others.
  func hasMembers(_ names: [String], in object: Int) -> Bool {
    guard entries[object].kind == .object else { return false }
    var key = object + 1
    for var name in names {
      guard key < Int(entries[object].next), name.withUTF8({ self.key(at: key, is: $0) }) else {
        return false
      }
      key = Int(entries[key + 1].next)
    }
    return key == Int(entries[object].next)
  }

  /// Whether two keys of an object may be equal: few objects have two that are alike at first sight.
  func mayRepeat(in object: Int) -> Bool {
    var looks: UInt64 = 0
    var key = object + 1
    while key < Int(entries[object].next) {
      let look = look(of: key)
      if looks & look != 0 { return true }
      looks |= look
      key = Int(entries[key + 1].next)
    }
    return false
  }

  /// Returns which names stand in an object, of those of a part of a list.
  func found(in object: Int, among known: [JSONName], _ part: Range<Int>) -> NamesFound {
    var found = NamesFound()
    guard entries[object].kind == .object else { return found }
    var expected = part.lowerBound
    var key = object + 1
    while key < Int(entries[object].next) {
      if let place = place(of: key, among: known, part, expected: expected) {
        found.places |= 1 << UInt64(place - part.lowerBound)
        expected = place + 1
      } else if !entries[key].marks.contains(.hidden) {
        found.hasOthers = true
      }
      found.looks |= look(of: key)
      key = Int(entries[key + 1].next)
    }
    return found
  }

  /// What is seen of a key at first sight; everything where it has escapes.
  func look(of key: Int) -> UInt64 {
    let key = entries[key]
    guard !key.marks.contains(.escaped) else { return .max }
    return bytes.look(from: Int(key.start) &+ Int(key.head), to: Int(key.end) &- Int(key.tail))
  }

  /// Returns the place of a key's name, looked for from where it is expected on, and then before.
  private func place(
    of key: Int,
    among known: [JSONName],
    _ part: Range<Int>,
    expected: Int
  ) -> Int? {
    var place = expected
    for _ in part {
      if place == part.upperBound { place = part.lowerBound }
      if self.key(at: key, is: known[place].bytes) { return place }
      place += 1
    }
    return nil
  }
}

extension Bytes {
  /// What is seen of a name at first sight, its length, its first and its last byte, as one of 64
  /// bits: different looks are those of different names.
  @inline(__always)
  func look(from start: Int, to end: Int) -> UInt64 {
    guard start < end else { return 1 }
    let (first, last) = (Int(self[start]), Int(self[end &- 1]))
    return 1 &<< UInt64(truncatingIfNeeded: first &+ 7 &* last &+ 29 &* (end &- start))
  }

  /// Whether the bytes of a name stand at a place, where at least as many bytes follow.
  @inline(__always)
  func holds(_ name: Bytes, at start: Int) -> Bool {
    guard name.count >= 4 else {
      for place in 0..<name.count where self[start + place] != name[place] { return false }
      return true
    }
    // Four by four, the last four with some of those before.
    var place = 0
    while place < name.count {
      let here = Swift.min(place, name.count &- 4)
      if four(at: start &+ here) != name.four(at: here) { return false }
      place &+= 4
    }
    return true
  }

  private func four(at index: Int) -> UInt32 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt32.self)
  }
}
