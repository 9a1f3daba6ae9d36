/// Members and elements that stand in a container of the wrong kind, because a bracket before them
/// is missing or one too many.
extension Reader {
  /// Makes a member of a string in an array that a colon follows, if the brackets ahead ask for it.
  ///
  /// Either the array lacks its closing bracket, or the object before was closed by one brace too
  /// many and is opened again, or the brace that opens the member's own object is missing.
  mutating func repairMemberInArray() -> Bool {
    guard let top = open.last, let key = tape.last, key.kind == .string,
      key.range.upperBound == previousEnd, !key.range.isEmpty
    else { return false }
    let kinds = open.map { tape[Int($0)].kind }
    let depth = kinds.count
    let balance = BracketBalance(bytes, kinds: kinds + [.object], heedsColons: false)
    let isInObject = kinds.dropLast().last == .object
    let staying = balance.score(depth: depth, from: position)
    let closing = isInObject ? balance.score(depth: depth - 1, from: position) : -1
    let moving = depth < maximumDepth ? balance.score(depth: depth + 1, from: position) : -1
    guard max(closing, moving) > staying else { return false }
    if closing >= moving {
      closeArray(top, before: tape.count - 1)
    } else {
      openObject(around: tape.count - 1, in: Int(top))
    }
    return true
  }

  /// Ends an array before its last element, which becomes a key of the object around it.
  private mutating func closeArray(_ array: Int32, before index: Int) {
    let end = endOfContent(of: array, before: tape[index].range.lowerBound)
    reportUnclosed(array, at: end)
    open.removeLast()
    tape[Int(array)].end = Int32(end)
    tape[Int(array)].next = Int32(index)
  }

  /// Makes the last element of an array a key: of the object before it, or else of one of its own.
  private mutating func openObject(around index: Int, in array: Int) {
    let key = tape[index]
    if let object = elementBefore(index, in: array), !holds(key, object) {
      let end = tape[object].range.upperBound
      report(.unexpectedBracket, end - 1..<end)
      open.append(Int32(object))
    } else {
      report(.unopenedObject, key.range.lowerBound..<key.range.lowerBound, expected: "{")
      insertObject(before: index)
    }
  }

  private mutating func insertObject(before index: Int) {
    let place = tape[index].start
    tape.insert(
      TapeEntry(kind: .object, start: place, end: place, next: Int32(tape.count + 1)),
      at: index
    )
    tape[index + 1].next += 1
    open.append(Int32(index))
  }

  /// Returns the object that is the element right before another one.
  private func elementBefore(_ index: Int, in array: Int) -> Int? {
    var element = array + 1
    while element < index, Int(tape[element].next) < index { element = Int(tape[element].next) }
    return element < index && tape[element].kind == .object ? element : nil
  }

  /// Whether an object has a key with the same spelling.
  private func holds(_ key: TapeEntry, _ object: Int) -> Bool {
    var index = object + 1
    while index < Int(tape[object].next) {
      if bytes[tape[index].content].elementsEqual(bytes[key.content]) { return true }
      index = Int(tape[index + 1].next)
    }
    return false
  }

  /// Closes an object in an array where the next element begins, if its brace is missing.
  mutating func repairElementInObject() -> Bool {
    guard let top = open.last, open.count >= 2,
      tape[Int(open[open.count - 2])].kind == .array
    else { return false }
    let balance = BracketBalance(bytes, kinds: open.map { tape[Int($0)].kind })
    guard
      balance.score(depth: open.count - 1, from: position)
        > balance.score(depth: open.count, from: position)
    else { return false }
    let end = endOfContent(of: top, before: position)
    reportUnclosed(top, at: end)
    open.removeLast()
    seal(top, end: end)
    return true
  }
}
