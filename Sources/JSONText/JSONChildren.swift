/// The elements of an array, in order.
package struct JSONElements: Sequence, IteratorProtocol, Sendable {
  private let tape: Tape
  private var index: Int
  private let end: Int

  init(in tape: Tape, from index: Int, to end: Int) {
    self.tape = tape
    self.index = index
    self.end = end
  }

  /// How many elements are still to come, so that arrays are made in one go.
  package var underestimatedCount: Int {
    var (count, place) = (0, index)
    while place < end {
      count += 1
      place = Int(tape.entries[place].next)
    }
    return count
  }

  /// Moves to the next element.
  package mutating func next() -> JSONNode? {
    guard index < end else { return nil }
    let element = index
    index = Int(tape.entries[element].next)
    return JSONNode(tape: tape, index: element)
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
