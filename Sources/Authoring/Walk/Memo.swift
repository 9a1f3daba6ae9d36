/// What was worked out, by what it was worked out from: a small dictionary as fast as `Numbering`.
struct Memo<Key: Numbered & Sendable, Value: Sendable>: Sendable {
  private var keys = Numbering<Key>()
  private var values: ContiguousArray<Value> = []

  /// The value of a key; nil where it was not worked out yet.
  subscript(key: Key) -> Value? {
    get { keys.find(key).map { values[$0] } }
    set {
      guard let newValue else { preconditionFailure("what was worked out is not forgotten") }
      let number = keys.number(of: key)
      if number == values.count { values.append(newValue) } else { values[number] = newValue }
    }
  }
}
