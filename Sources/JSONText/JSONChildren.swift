/// The elements of an array, or the values of an object's members, in order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let tape: Tape
  private var index: Int
  private let end: Int
  /// How many keys stand before each value.
  private let keys: Int

  init(in tape: Tape, from index: Int, to end: Int, keys: Int = 0) {
    self.tape = tape
    self.index = index
    self.end = end
    self.keys = keys
  }

  /// How many elements are still to come, so that arrays are made in one go.
  package var underestimatedCount: Int {
    var (count, place) = (0, index)
    while place < end {
      count += 1
      place = Int(tape.entries[place + keys].next)
    }
    return count
  }

  /// Moves to the next element.
  package mutating func next() -> JSONNode? {
    guard index < end else { return nil }
    let value = index + keys
    index = Int(tape.entries[value].next)
    return JSONNode(tape: tape, index: value)
  }
}

/// The members of an object, in order; equal names come as often as they occur.
package struct JSONMembers: Sequence, IteratorProtocol, Sendable {
  private let tape: Tape
  private var index: Int
  private let end: Int

  init(in tape: Tape, from index: Int, to end: Int) {
    self.tape = tape
    self.index = index
    self.end = end
  }

  /// Moves to the next member; values whose name is missing in the text are left out.
  package mutating func next() -> JSONMember? {
    while index < end {
      let key = index
      index = Int(tape.entries[key + 1].next)
      if !tape.entries[key].marks.contains(.hidden) { return JSONMember(tape: tape, index: key) }
    }
    return nil
  }
}
